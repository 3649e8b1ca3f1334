import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../scripts/lib/corpus.ts';
import { projectRoot } from '../scripts/lib/site-folder.ts';
import { readEntry } from '../src/frontmatter.ts';
import { schemas } from '../src/schemas/index.ts';
import { translationSchema } from '../src/schemas/translation.ts';
import { collections } from '../src/schemas/vocabulary.ts';
import description from '../package.json' with { type: 'json' };

const corpus = readCorpus(projectRoot);
const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending));
const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'LICENSE-CONTENT.md',
  ...filesIn('docs', '.md'),
  ...filesIn('.github', '.md'),
];

/** Files that a paper already names, each with the reason why it is not there yet. */
const awaited: Readonly<Record<string, string>> = {};

test('what is awaited is not there yet; what has come needs no exception', () => {
  expect(Object.keys(awaited).filter((file) => existsSync(join(projectRoot, file)))).toEqual([]);
});

describe.each(papers)('%s', (paper) => {
  const text = read(paper);

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|[a-z-]+:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((link) => !existsSync(join(projectRoot, dirname(paper), link)) && !(link in awaited));
    expect(missing).toEqual([]);
  });

  test('names commands that exist', () => {
    const verbs = [...text.matchAll(/\bnpm run ([a-z-]+)/g)].map((match) => match[1] ?? '');
    expect(verbs.filter((verb) => !(verb in description.scripts))).toEqual([]);
  });
});

test('messages name commands that exist', () => {
  const verbs = [...filesIn('src/i18n', '.ts'), ...filesIn('scripts', '.ts')].flatMap((file) =>
    [...read(file).matchAll(/\bnpm run ([a-z-]+)/g)].map((match) => match[1] ?? ''),
  );
  expect([...new Set(verbs)].filter((verb) => !(verb in description.scripts))).toEqual([]);
});

const examples = [...read('docs/editing.md').matchAll(/```yaml ([a-z-]+)\n([\s\S]*?)```/g)].map((match) => ({
  collection: match[1] ?? '',
  block: match[2] ?? '',
}));

test.each(examples)('the example of $collection in the guide for editors fits the schema', ({ collection, block }) => {
  const known = collections.find((name) => name === collection);
  const shape = (known ? schemas[known] : translationSchema).partial();
  const { data, faults } = readEntry(`---\n${block}---\n`);
  expect(faults).toEqual([]);
  expect(shape.safeParse(data).error?.issues ?? []).toEqual([]);
});

test('every collection that has entries has a worked example', () => {
  const shown = new Set(examples.map(({ collection }) => collection));
  const filled = collections.filter((name) => corpus.slugsOf(name).length > 0);
  expect(filled.filter((name) => !shown.has(name))).toEqual([]);
});
