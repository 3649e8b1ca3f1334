import { expect, test } from 'vitest';
import type { Depiction } from '../schemas/map-dispute.ts';
import { isOldObservation, latestDepictions } from './latest-depictions.ts';

const seen = (platform: string, viewer: string, observed: string): Depiction =>
  ({ platform, viewer, observed }) as Depiction;
const shown = (rows: Depiction[]) =>
  latestDepictions(rows).map(
    ({ platform, latest }) =>
      `${platform}: ${latest.map(({ viewer, observed }) => `${viewer} ${observed}`).join(', ')}`,
  );

test('a later observation takes the place of an earlier one of the same viewers', () => {
  expect(shown([seen('bing', 'global', '2014-04'), seen('bing', 'global', '2016-08-09')])).toEqual([
    'bing: global 2016-08-09',
  ]);
});

test('viewers are kept apart, all viewers first', () => {
  expect(shown([seen('bing', 'RU', '2014'), seen('bing', 'global', '2013'), seen('apple-maps', 'IN', '2020')])).toEqual(
    ['apple-maps: IN 2020', 'bing: global 2013, RU 2014'],
  );
});

test('without observations there are no platforms', () => {
  expect(latestDepictions([])).toEqual([]);
});

test.each([
  ['2025-05-27', true],
  ['2025-05-28', false],
  ['2025-05', false],
  ['2025', false],
  ['2025-04', true],
  ['2024~', true],
])('an observation of %s is old after eighteen months: %s', (observed, isOld) =>
  expect(isOldObservation(observed, '2026-11-28')).toBe(isOld),
);
