import { expect, test } from 'vitest';
import { stateChanges, stateOnDay } from './country-states.ts';

const states = {
  neutrality: [['0001-01-01', 'not-researched'], ['2014-06-23', 'protected']],
  zeroRating: [['2016-08-30', 'case-by-case']],
  subnational: [],
} as const; // prettier-ignore

test('every day on which a state of some country changes is told, and countries without states tell nothing', () => {
  const days = stateChanges([{}, { states }]).map((ms) => new Date(ms).toISOString().slice(0, 10));
  expect(days).toEqual(['0001-01-01', '2014-06-23', '2016-08-30']);
});

test('a state holds from its day on, and the first one before it', () => {
  expect(stateOnDay(states.neutrality, '2014-06-22')).toBe('not-researched');
  expect(stateOnDay(states.neutrality, '2014-06-23')).toBe('protected');
  expect(stateOnDay(states.zeroRating, '2010-01-01')).toBe('case-by-case');
  expect(stateOnDay(undefined, '2010-01-01')).toBeUndefined();
});
