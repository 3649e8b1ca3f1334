import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../src/schemas/vocabulary.ts';
import { entryText } from './checks/hand-made.ts';
import { findingsOf } from './checks/index.ts';
import { corpusOf } from './lib/corpus.ts';
import { projectRoot } from './lib/site-folder.ts';
import { newWords } from './lib/new-words.ts';

const docs = readdirSync(join(projectRoot, 'docs')).filter((name) => name.endsWith('.md'));
const guides = ['CONTRIBUTING.md', 'CONTRIBUTING.id.md', 'README.md', ...docs.map((name) => `docs/${name}`)];
const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

const anchorsOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );

describe.each(guides)('%s', (guide) => {
  test('leads only to what is there', () => {
    const links = [...read(guide).matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)/g)];
    const lost = links.flatMap(([, file = '', anchor]) => {
      // Links inside the atlas, given as examples.
      if (/^[a-z-]+:/.test(file)) return [];
      const target = file === '' ? guide : join(dirname(guide), file);
      if (!existsSync(join(projectRoot, target))) return [file];
      return anchor === undefined || anchorsOf(read(target)).has(anchor) ? [] : [`${file}#${anchor}`];
    });
    expect(lost).toEqual([]);
  });

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(guide).matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

const workedEntry = (guide: string): string => {
  const [, block = ''] = /\n {3}```markdown\n([^]*?)\n {3}```/.exec(read(guide)) ?? [];
  return `${block.replace(/^ {3}/gm, '')}\n`;
};

test('the worked first entry passes all checks, and is the same in both languages', () => {
  const text = workedEntry('CONTRIBUTING.md');
  const file = 'src/content/shutdowns/2021-ng-practice.md';
  const topic = { 'src/content/topics/internet-shutdowns.mdx': entryText('topics') };
  const told = findingsOf(corpusOf({ ...topic, [file]: text })).filter((finding) => finding.file === file);
  expect(told.filter(({ level }) => level === 'error')).toEqual([]);
  expect(told.map(({ code }) => code)).toContain('translation-missing');
  expect(workedEntry('CONTRIBUTING.id.md')).toBe(text);
});

test('the guide to sources names every kind in the order of its rank', () => {
  const named = [...read('docs/sources.md').matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, kind]) => kind);
  expect(named).toEqual([...vocabulary.sourceKind]);
});

test('what the tool says of itself is the same in both languages', () => {
  const commands = (words: string): string[] => words.split('\n').filter((line) => line.includes('npm run'));
  expect(commands(newWords.id.usage)).toEqual(commands(newWords.en.usage));
});
