import { expect, test } from 'vitest';
import { en } from '../src/i18n/en.ts';
import { sourceFiles } from './lib/source.ts';

const files = sourceFiles();
const isEntryPoint = (file: string): boolean =>
  file.startsWith('src/pages/') || file.endsWith('.config.ts') || file.endsWith('.test.ts');

/** The words of a file that could be names of ours. */
const namesIn = new Map(files.map(({ file, text }) => [file, text.match(/[A-Za-z_$][\w$]*/g) ?? []]));
const readers = new Map<string, Set<string>>();
for (const [file, names] of namesIn) {
  for (const name of names) readers.set(name, (readers.get(name) ?? new Set()).add(file));
}

test('what a file gives to others is taken by another', () => {
  const found = files
    .filter(({ file }) => !isEntryPoint(file))
    .flatMap(({ file, exports }) =>
      exports
        .filter(({ name, isType }) => {
          const others = [...(readers.get(name) ?? [])].filter((reader) => reader !== file);
          // A type may be there to say what an exported function takes or gives.
          const ownUses = (namesIn.get(file) ?? []).filter((word) => word === name).length;
          return others.length === 0 && !(isType && ownUses > 1);
        })
        .map(({ name }) => `${file}: ${name}`),
    );
  expect(found).toEqual([]);
});

/** Names of all words of a dictionary, at any depth; names that are no identifiers are chosen by a value and not seen here. */
const keysOf = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]) => [
    ...(/^[a-z]\w*$/i.test(key) ? [key] : []),
    ...(typeof value === 'object' && value !== null && !Array.isArray(value) ? keysOf(value as object) : []),
  ]);

test('every word of the interface is said somewhere', () => {
  const isDictionary = (file: string): boolean => file.startsWith('src/i18n/ui/');
  const unsaid = [...new Set(keysOf(en))].filter((key) =>
    [...(readers.get(key) ?? [])].every((file) => isDictionary(file) || file === 'src/i18n/en.ts'),
  );
  expect(unsaid).toEqual([]);
});
