import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { liveFigures } from '../scripts/checks/topics-guard.ts';
import { projectRoot } from '../scripts/lib/site-folder.ts';
import type { SchemaNode } from '../src/schemas/json-schema.ts';
import { jsonSchemaOf } from '../src/schemas/json-schema.ts';
import { collections } from '../src/schemas/vocabulary.ts';
import { isAllowed } from './lib/import-table.ts';
import { exceptions } from './lib/exceptions.ts';
import type { SourceFile } from './lib/source.ts';
import { sourceFiles } from './lib/source.ts';

const files = sourceFiles();
const isTest = ({ file }: SourceFile): boolean => file.endsWith('.test.ts') || file.startsWith('tests/');
const code = files.filter((file) => !isTest(file));

/** Faults of a rule without those that stand in the list of exceptions; an exception that is not needed is a fault too. */
function faults(rule: keyof typeof exceptions, found: readonly { file: string; text: string }[]): string[] {
  const granted = exceptions[rule];
  return [
    ...found.filter(({ file }) => !(file in granted)).map(({ file, text }) => `${file}: ${text}`),
    ...Object.keys(granted)
      .filter((file) => !found.some((fault) => fault.file === file))
      .map((file) => `${file}: no longer needs its exception from “${rule}”; remove it from tests/lib/exceptions.ts`),
  ];
}

test('each part of the house imports only what the table allows', () => {
  const found = code.flatMap(({ file, imports }) =>
    imports
      .filter((item) => !isAllowed(file, item))
      .map(({ target, isTypeOnly }) => ({ file, text: `may not import ${isTypeOnly ? 'types of ' : ''}${target}` })),
  );
  expect(faults('imports', found)).toEqual([]);
});

test('the table refuses what it does not name', () => {
  const ours = (target: string, isTypeOnly = false) => ({ target, isOurs: true, isTypeOnly, specifier: target });
  const npm = (target: string) => ({ target, isOurs: false, isTypeOnly: false, specifier: target });
  expect(isAllowed('src/viz/map/fit.ts', ours('src/schemas/vocabulary.ts'))).toBe(false);
  expect(isAllowed('src/viz/map/fit.ts', npm('d3'))).toBe(true);
  expect(isAllowed('src/components/ui/Mark.astro', ours('src/entries.ts'))).toBe(false);
  expect(isAllowed('src/components/ui/Mark.astro', ours('src/entries.ts', true))).toBe(true);
  expect(isAllowed('src/components/ui/Mark.astro', npm('zod'))).toBe(false);
  expect(isAllowed('scripts/fields.ts', npm('astro:content'))).toBe(false);
  expect(isAllowed('src/drawer/any.ts', ours('src/lib/dates.ts'))).toBe(false);
});

test('components of Astro are imported by components alone', () => {
  const found = files
    .filter(({ file }) => file.endsWith('.ts'))
    .flatMap(({ file, imports }) =>
      imports.filter(({ target }) => target.endsWith('.astro')).map(({ target }) => `${file} imports ${target}`),
    );
  expect(found).toEqual([]);
});

test('relative imports name the file with its extension, because plain Node runs them', () => {
  const found = files.flatMap(({ file, imports }) =>
    imports
      .filter(({ isOurs, target }) => isOurs && !/\.[a-z]+$/.test(target))
      .map(({ specifier }) => `${file}: ${specifier}`),
  );
  expect(found).toEqual([]);
});

test('files of TypeScript are named in kebab-case and components in PascalCase', () => {
  const pattern = (file: string): RegExp => {
    if (file.startsWith('src/pages/')) return /^(?:[a-z0-9-]+|\[(?:\.\.\.)?[a-z]+\])(?:\.[a-z]+)*\.(?:astro|ts)$/;
    return file.endsWith('.astro')
      ? /^(?:[A-Z][a-z0-9]+)+\.astro$/
      : /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:fuzz|config|en|id))?(?:\.test)?\.ts$/;
  };
  expect(files.map(({ file }) => file).filter((file) => !pattern(file).test(basename(file)))).toEqual([]);
});

test('the figures that topics may hold are those of one folder', () => {
  const folder = readdirSync(join(projectRoot, 'src/components/live')).filter((name) => name.endsWith('.astro'));
  expect(Object.keys(liveFigures).sort()).toEqual(folder.map((name) => basename(name, '.astro')).sort());
});

test('no folder is a drawer for everything', () => {
  const drawers = new Set(['utils', 'util', 'helpers', 'common', 'types', 'hooks', 'constants', 'misc', 'shared']);
  expect(
    files
      .map(({ file }) => file)
      .filter((file) =>
        file
          .split('/')
          .slice(0, -1)
          .some((name) => drawers.has(name)),
      ),
  ).toEqual([]);
});

test('exported functions say what they give, not that they do something', () => {
  // As the first word these three are orders that leave out what comes back; the others say nothing anywhere.
  const orders = new Set(['handle', 'process', 'manage']);
  const empty = new Set(['data', 'info', 'util', 'utils', 'helper']);
  const wordsOf = (name: string): string[] => name.split(/(?=[A-Z])|_/).map((word) => word.toLowerCase());
  const isBanned = (name: string): boolean =>
    wordsOf(name).some((word, place) => empty.has(word) || (place === 0 && orders.has(word)));
  const found = code.flatMap(({ file, exports }) =>
    exports.filter(({ name, isFunction }) => isFunction && isBanned(name)).map(({ name }) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('files stay small enough to be read at once', () => {
  const limitOf = (file: string): number => {
    if (!file.endsWith('.astro')) return 220;
    return file.startsWith('src/pages/') ? 60 : 140;
  };
  const found = files
    .filter(({ file, lines }) => lines > limitOf(file))
    .map(({ file, lines }) => ({ file, text: `has ${lines} lines; ${limitOf(file)} are the limit` }));
  expect(faults('sizes', found)).toEqual([]);
});

test('every export has a sentence that says what it promises', () => {
  const found = files
    .filter(({ file }) => !file.endsWith('.test.ts') && !file.endsWith('.config.ts') && !file.startsWith('src/pages/'))
    .flatMap(({ file, exports }) =>
      exports
        .filter(({ isDocumented }) => !isDocumented)
        .map(({ name }) => ({ file, text: `${name} has no sentence above it` })),
    );
  expect(faults('sentences', found)).toEqual([]);
});

test('every component says what it takes', () => {
  const found = code
    .filter(
      ({ file, text }) => file.endsWith('.astro') && text.includes('Astro.props') && !file.startsWith('src/pages/'),
    )
    .filter(({ text }) => !/^(?:export )?(?:interface|type) Props\b/m.test(text))
    .map(({ file }) => file);
  expect(found).toEqual([]);
});

test('nothing that is published or checked asks for the time or for chance', () => {
  const found = code
    .filter(({ file }) => file.startsWith('src/') || file.startsWith('scripts/checks/'))
    .filter(({ text }) => /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bTemporal\.Now\b/.test(text))
    .map(({ file }) => file);
  expect(found).toEqual([]);
});

test('tests stand beside what they test, never among pages and entries', () => {
  expect(
    files.filter(({ file }) => /^src\/(?:pages|content)\/.*\.test\.ts$/.test(file)).map(({ file }) => file),
  ).toEqual([]);
});

test('no style is forced', () => {
  const styles = readdirSync(join(projectRoot, 'src/styles'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ file: `src/styles/${name}`, text: readFileSync(join(projectRoot, 'src/styles', name), 'utf8') }));
  const found = [...styles, ...code.filter(({ file }) => file.endsWith('.astro'))].filter(({ text }) =>
    text.includes('!important'),
  );
  expect(
    faults(
      'forced',
      found.map(({ file }) => ({ file, text: 'uses !important' })),
    ),
  ).toEqual([]);
});

function* undescribed(node: SchemaNode, path: string): Generator<string> {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const here = path === '' ? name : `${path}.${name}`;
    if (!field.description) yield here;
    yield* undescribed(field, here);
  }
  for (const branch of node.anyOf ?? []) yield* undescribed(branch, path);
  if (node.items) yield* undescribed(node.items, path);
  if (typeof node.additionalProperties === 'object') yield* undescribed(node.additionalProperties, path);
}

test.each(collections)('every field of %s is described for its editors', (collection) => {
  expect([...undescribed(jsonSchemaOf(collection), '')]).toEqual([]);
});

test('the project speaks of itself alone and of no place on one machine', () => {
  const filesIn = (folder: string, recursive: boolean): string[] =>
    readdirSync(join(projectRoot, folder), { recursive, withFileTypes: true })
      .filter((item) => item.isFile() && item.name !== 'package-lock.json')
      .map((item) => relative(projectRoot, join(item.parentPath, item.name)));
  const folders = ['src', 'scripts', 'tests', 'docs', 'public', '.github', '.ci'];
  const papers = [...filesIn('.', false), ...folders.flatMap((folder) => filesIn(folder, true))].filter((file) =>
    /\.(?:ts|astro|css|md|mdx|yml|json|js|mjs)$/.test(file),
  );
  const place = /(?:^|[\s"'`(])\/(?:work|tmp|root|home|Users)\/[a-z]/m;
  expect(papers.filter((file) => place.test(readFileSync(join(projectRoot, file), 'utf8')))).toEqual([]);
});
