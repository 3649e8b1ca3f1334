import { expect, test } from 'vitest';
import { corpusWith, entryText } from '../checks/hand-made.ts';
import type { Fields } from '../checks/hand-made.ts';
import { likeness, suspects } from './duplicates.ts';

const reasons = (fresh: Fields, standing: Fields = {}): string[] => {
  const corpus = corpusWith({
    'shutdowns/2019-id-new.md': entryText('shutdowns', { title: 'Exam cut in Jayapura', ...fresh }),
    'shutdowns/2019-id-cut.md': entryText('shutdowns', { title: 'Mobile data cut in Papua', ...standing }),
  });
  const added = corpus.entries.filter(({ slug }) => slug === '2019-id-new');
  return suspects(added, corpus.entries).flatMap((suspect) => suspect.reasons);
};

test('days apart in one country is suspicious, months or another country are not', () => {
  expect(reasons({ start: '2019-08-25' })).toEqual(['both about ID', 'begin 4 days apart']);
  expect(reasons({ start: '2019-11-25', end: '2019-12-01' })).toEqual([]);
  expect(reasons({ start: '2019-08-25', countries: ['MY'] })).toEqual([]);
});

test('a similar title is suspicious years apart', () => {
  const title = 'Mobile data cut across Papua';
  expect(reasons({ start: '2018-01-01', title })).toEqual(['both about ID', expect.stringContaining('80 %')]);
});

test('entries that are tied are known to differ', () => {
  const relations = [{ type: 'follows', target: 'shutdowns:2019-id-cut' }];
  expect(reasons({ start: '2019-08-25', relations })).toEqual([]);
});

test('likeness looks at words, not at their order or at small ones', () => {
  expect(likeness('The cut of Papua', 'Papua cut')).toBe(1);
  expect(likeness('one two', 'three')).toBe(0);
  expect(likeness('', '')).toBe(0);
});
