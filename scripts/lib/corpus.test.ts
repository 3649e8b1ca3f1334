import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { corpusOf, readCorpus } from './corpus.ts';

const withChange = (date: string): string => `---\ntitle: A\nchanges:\n  - { key: created, date: ${date} }\n---\n`;

test('files become entries, translations and others by their place', () => {
  const corpus = corpusOf({
    'src/content/laws/id-law.md': '---\ntitle: A\n---\n',
    'src/content/topics/words.mdx': '---\ntitle: B\n---\n',
    'src/content/translations/id/laws/id-law.md': '---\ntitle: C\n---\n',
    'src/content/laws/_template.md': 'x',
    'src/content/map-disputes/a.geo.json': '{}',
    'src/content/laws/notes.txt': 'x',
    'src/content/laws/link.md': undefined,
  });
  expect(corpus.entries.map(({ collection, slug }) => `${collection}:${slug}`)).toEqual([
    'laws:id-law',
    'topics:words',
  ]);
  expect(corpus.translation('laws', 'id-law')?.fields).toEqual({ title: 'C' });
  expect(corpus.others.map(({ kind }) => kind)).toEqual(['link', 'stray', 'geometry']);
  expect(corpus.slugsOf('laws')).toEqual(['id-law']);
  expect(corpus.entry('laws', 'none')).toBeUndefined();
});

test('today is the day of the edition or of the newest change, and no slip moves it by years', () => {
  expect(corpusOf({}).today).toBe(edition.date);
  expect(corpusOf({ 'src/content/laws/a.md': withChange('2020-01-01') }).today).toBe(edition.date);
  const next = `${edition.date.slice(0, 4)}-12-31`;
  expect(corpusOf({ 'src/content/laws/a.md': withChange(next) }).today).toBe(next > edition.date ? next : edition.date);
  expect(corpusOf({ 'src/content/laws/a.md': withChange('2206-11-21') }).today).toBe(edition.date);
});

test('a folder is read with its links as links', () => {
  const root = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    mkdirSync(join(root, 'src/content/laws'), { recursive: true });
    writeFileSync(join(root, 'src/content/laws/a.md'), '---\ntitle: A\n---\n');
    symlinkSync('a.md', join(root, 'src/content/laws/b.md'));
    const corpus = readCorpus(root);
    expect(corpus.entries.map(({ file }) => file)).toEqual(['src/content/laws/a.md']);
    expect(corpus.others).toMatchObject([{ file: 'src/content/laws/b.md', kind: 'link' }]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
