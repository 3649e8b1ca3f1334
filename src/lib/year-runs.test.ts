import { expect, test } from 'vitest';
import { choiceIn, queryOf, withTerm } from './filters.ts';
import { endsOfRun, writtenTerms, yearsOfRun } from './year-runs.ts';

test('three years in a row become a run, two stay apart, and other terms stay as they are', () => {
  expect(writtenTerms(['2012', '2010', '2011', '2019', '2020', '1996'])).toEqual(['1996', '2010-2012', '2019', '2020']);
  expect(writtenTerms(['mobile-only', 'ID'])).toEqual(['ID', 'mobile-only']);
  expect(writtenTerms([])).toEqual([]);
});

test('a run stands for its years and any other term for itself', () => {
  expect(yearsOfRun('2010-2012')).toEqual(['2010', '2011', '2012']);
  expect(yearsOfRun('mobile-only')).toEqual(['mobile-only']);
});

test('a run that ends before it begins or that no collection could fill is none', () => {
  expect(endsOfRun('2020-2010')).toBeUndefined();
  expect(endsOfRun('0001-9999')).toBeUndefined();
  expect(yearsOfRun('0001-9999')).toEqual(['0001-9999']);
});

test('a choice of years goes through an address and back', () => {
  const choice = choiceIn('?year=2008,2010-2012&kinds=mobile-only', ['kinds', 'year']);
  expect([...(choice.get('year') ?? [])]).toEqual(['2008', '2010', '2011', '2012']);
  expect(queryOf(choice, ['kinds', 'year'])).toBe('?kinds=mobile-only&year=2008,2010-2012');
});

test('a run is taken away as one', () => {
  const choice = choiceIn('?year=2008,2010-2012', ['year']);
  expect(queryOf(withTerm(choice, 'year', '2010-2012', false), ['year'])).toBe('?year=2008');
});
