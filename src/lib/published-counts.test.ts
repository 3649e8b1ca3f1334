import { expect, test } from 'vitest';
import type { Count } from '../schemas/count.ts';
import { countedCountries, newestByTracker, standingRows, worldCounts } from './published-counts.ts';

const row = (area: string, unit: string, value: number, asOf: string): Count['rows'][number] =>
  ({ key: `${area}-${unit}-${asOf}`, area, unit, value, asOf, sources: ['s'] }) as Count['rows'][number];
const file = (tracker: string, year: string, ...rows: Count['rows']) => ({
  slug: `${tracker}-${year}`,
  data: { tracker, year, rows } as Count,
});

test('a revision takes the place of the number that it revises', () => {
  const revised = [row('001', 'events', 283, '2024-05-15'), row('001', 'events', 289, '2025-02-24')];
  expect(standingRows({ rows: revised }).map(({ value }) => value)).toEqual([289]);
});

test('areas and units are kept apart', () => {
  const rows = [
    row('001', 'events', 296, '2025'),
    row('001', 'countries', 54, '2025'),
    row('IN', 'events', 84, '2025'),
  ];
  expect(standingRows({ rows })).toHaveLength(3);
});

test('years stand newest first, trackers in one order, and only worldwide numbers', () => {
  const found = worldCounts([
    file('top10vpn', '2024', row('001', 'hours', 88_788, '2025-01')),
    file('access-now-stop', '2024', row('001', 'countries', 54, '2025'), row('001', 'events', 296, '2025')),
    file('access-now-stop', '2023', row('IN', 'events', 116, '2024')),
  ]);
  expect(
    found.map(({ year, counts }) => [
      year,
      counts.map(({ tracker, rows }) => [tracker, ...rows.map(({ value }) => value)]),
    ]),
  ).toEqual([
    [
      '2024',
      [
        ['access-now-stop', 296, 54],
        ['top10vpn', 88_788],
      ],
    ],
  ]);
});

test('countries of a year stand beside each other, most counted first, and what was not counted stays open', () => {
  const files = [
    file('top10vpn', '2024', row('MM', 'us-dollars', 5, '2025'), row('MM', 'hours', 20, '2025')),
    file('access-now-stop', '2024', row('IN', 'events', 84, '2025'), row('MM', 'events', 85, '2025')),
    file('surfshark', '2024', row('001', 'events', 63, '2025'), row('KE', 'events', 1, '2025')),
    file('access-now-stop', '2023', row('IN', 'events', 116, '2024')),
  ];
  const { columns, rows } = countedCountries(files, '2024');
  expect(columns.map(({ slug, unit }) => `${slug} ${unit}`)).toEqual([
    'access-now-stop-2024 events',
    'top10vpn-2024 hours',
    'top10vpn-2024 us-dollars',
    'surfshark-2024 events',
  ]);
  expect(rows).toEqual([
    { area: 'MM', values: [85, 20, 5, undefined] },
    { area: 'IN', values: [84, undefined, undefined, undefined] },
    { area: 'KE', values: [undefined, undefined, undefined, 1] },
  ]);
});

test('what a tracker counts is read in its newest file', () => {
  const files = [file('pulse', '2023'), file('pulse', '2024'), file('surfshark', '2022')];
  expect(newestByTracker(files).map(({ slug }) => slug)).toEqual(['pulse-2024', 'surfshark-2022']);
});
