import { expect, test } from 'vitest';
import { vocabulary } from '../schemas/vocabulary.ts';
import { editDistance, nearest } from './near.ts';

test('the distance counts insertions, deletions, replacements and swaps of neighbours', () => {
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('throttle', 'throttle')).toBe(0);
  expect(editDistance('date', 'dtae')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
});

test('the distance is the same in both directions', () => {
  for (const [a, b] of [
    ['sources', 'source'],
    ['mobile-only', 'mobil-onyl'],
    ['', 'x'],
  ] as const) {
    expect(editDistance(a, b)).toBe(editDistance(b, a));
  }
});

test('a near miss is recognised whatever its letter case', () => {
  expect(nearest('Reported', ['reported', 'official'])).toBe('reported');
  expect(nearest('ur', ['url', 'title'])).toBe('url');
  expect(nearest('corroborted', ['reported', 'corroborated'])).toBe('corroborated');
});

test('a part of a compound term leads to the term', () => {
  expect(nearest('mobile', ['full-network', 'mobile-only'])).toBe('mobile-only');
});

test('a word with the typed beginning is meant where none is near', () => {
  expect(nearest('throttle', vocabulary.shutdownKind)).toBe('throttling');
  expect(nearest('corrob', ['reported', 'corroborated'])).toBe('corroborated');
  expect(nearest('blocked', ['blo', 'blocking'])).toBe('blocking');
  expect(nearest('interest', ['internet-shutdowns'])).toBeUndefined();
});

test('candidates may come from an iterator that runs once', () => {
  expect(nearest('mobile', new Set(['full-network', 'mobile-only']).values())).toBe('mobile-only');
});

test('a word that is far from all others has no neighbour', () => {
  expect(nearest('banana', ['reported', 'official'])).toBeUndefined();
  expect(nearest('', ['a'])).toBeUndefined();
  expect(nearest('x'.repeat(81), ['x'.repeat(80)])).toBeUndefined();
});
