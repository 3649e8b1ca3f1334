import { expect, test } from 'vitest';
import { partialMatches } from './partial-matches.ts';

const found = (...ids: string[]) => ids.map((id, place) => ({ id, score: 1 - place / 10 }));

test('a page with more of the words stands before a page with fewer', () => {
  expect(partialMatches([found('a', 'b'), found('a', 'c'), found('a')]).map(({ id }) => id)).toEqual(['a']);
});

test('a rare word counts more than a common one', () => {
  const common = found('a', 'b', 'c', 'd', 'e', 'f');
  expect(partialMatches([common, found('z')]).map(({ id }) => id)[0]).toBe('z');
});

test('a page with fewer than half of the words is not offered', () => {
  expect(partialMatches([found('a'), found('b'), found('b')]).map(({ id }) => id)).toEqual(['b']);
});
