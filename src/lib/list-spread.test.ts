import { expect, test } from 'vitest';
import { termsOf } from './filters.ts';
import { spreadOf } from './list-spread.ts';

const items = ['countries:ID countries:IN year:2019', 'countries:IN', 'countries:EU year:2016'].map(termsOf);
const isNation = (code: string): boolean => code !== 'EU';

test('things spread over the terms of one field, and those with none of them are told apart', () => {
  const spread = spreadOf(items, 'countries', isNation);
  expect([spread.placed, spread.others, spread.terms]).toEqual([2, 1, ['ID', 'IN']]);
  expect(spread.lead).toEqual({ term: 'IN', count: 2 });
});

test('nothing leads where two share the first rank', () => {
  expect(spreadOf(items, 'year', () => true).lead).toBeUndefined();
  expect(spreadOf([], 'year', () => true)).toMatchObject({ placed: 0, others: 0, terms: [], lead: undefined });
});
