import { expect, test } from 'vitest';
import { durationGroupOf } from './duration-groups.ts';

test.each([
  ['2019-01-15T09:00Z', '2019-01-15T17:00Z', 'day'],
  ['2019-01-15', '2019-01-15', 'day'],
  ['2011-01-27T22:12Z', '2011-02-02T09:29Z', 'week'],
  ['2019-11-16', '2019-11-23', 'week'],
  ['2019-08-19', '2019-09-28', 'year'],
  ['2020-11-04', '2022-12', 'longer'],
])('from %s to %s is %s', (start, end, group) => {
  expect(durationGroupOf(start, end).group).toBe(group);
});

test('the shortest length that the dates allow decides', () => {
  // Somewhere in May to somewhere in June may be a single night.
  expect(durationGroupOf('2018-05', '2018-06')).toEqual({ group: 'day', leastDays: 1 / 86_400_000 });
});

test('without a known end there is no length', () => {
  expect(durationGroupOf('2020', undefined)).toEqual({ group: 'open', leastDays: undefined });
  expect(durationGroupOf('2020', 'unknown').group).toBe('open');
});
