import { expect, test } from 'vitest';
import type { Count } from '../schemas/count.ts';
import {
  countedCountries,
  countedYears,
  newestByTracker,
  rowsByDay,
  standingRows,
  worldCounts,
} from './published-counts.ts';

const row = (area: string, unit: string, value: number, asOf: string): Count['rows'][number] =>
  ({ key: `${area}-${unit}-${asOf}`, area, unit, value, asOf, sources: ['s'] }) as Count['rows'][number];
const copied = (...words: Parameters<typeof row>): Count['rows'][number] => ({ ...row(...words), countedInCopy: true });
const file = (tracker: string, year: string, ...rows: Count['rows']) => ({
  slug: `${tracker}-${year}`,
  data: { tracker, year, rows } as Count,
});

test('a revision takes the place of the number that it revises', () => {
  const revised = [row('001', 'events', 187, '2023-02-28'), row('001', 'events', 201, '2024-05-15')];
  expect(standingRows({ rows: revised }).map(({ value }) => value)).toEqual([201]);
});

test('what was counted in a copy takes the place of no published number, however late', () => {
  const rows = [
    row('001', 'events', 296, '2025-02-24'),
    copied('001', 'events', 302, '2025-12-01'),
    copied('001', 'events', 304, '2026-05-20'),
  ];
  expect(standingRows({ rows }).map(({ value }) => value)).toEqual([296, 304]);
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
      counts.map(({ tracker, published }) => [tracker, ...published.map(({ value }) => value)]),
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

test('a year says which numbers nobody published, and keeps those of a copy apart', () => {
  const [year] = worldCounts([
    file(
      'access-now-stop',
      '2019',
      row('001', 'events', 221, '2024-05-15'),
      copied('001', 'events', 224, '2026-05-20'),
      copied('001', 'countries', 37, '2026-05-20'),
    ),
    file('pulse', '2019', { ...row('001', 'events', 0, '2026-11-28'), value: 'unknown' }),
    file('surfshark', '2019', row('IN', 'events', 3, '2020')),
  ]);
  expect(
    year?.counts.map(({ tracker, published, missing, counted }) => ({
      tracker,
      published: published.map(({ value }) => value),
      missing,
      counted: counted.map(({ value }) => value),
    })),
  ).toEqual([
    { tracker: 'access-now-stop', published: [221], missing: ['countries'], counted: [224, 37] },
    { tracker: 'pulse', published: [], missing: ['events'], counted: [] },
  ]);
});

test('numbers of one day share their day', () => {
  const rows = [row('001', 'events', 114, '2023-01-11'), row('001', 'countries', 23, '2023-01-11')];
  const hours = row('001', 'hours', 50_095, '2026-11-28');
  expect(rowsByDay([...rows, hours])).toEqual([
    { day: '2023-01-11', rows },
    { day: '2026-11-28', rows: [hours] },
  ]);
});

test('each counted year is named once, newest first', () => {
  expect(countedYears([file('pulse', '2023'), file('surfshark', '2024'), file('surfshark', '2023')])).toEqual([
    '2024',
    '2023',
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

test('numbers of a copy have columns of their own among countries', () => {
  const { columns, rows } = countedCountries(
    [
      file(
        'access-now-stop',
        '2024',
        copied('PK', 'events', 22, '2026'),
        row('PK', 'events', 21, '2025'),
        copied('IR', 'events', 4, '2026'),
      ),
    ],
    '2024',
  );
  expect(columns.map(({ unit, inCopy }) => [unit, inCopy])).toEqual([
    ['events', false],
    ['events', true],
  ]);
  expect(rows).toEqual([
    { area: 'PK', values: [21, 22] },
    { area: 'IR', values: [undefined, 4] },
  ]);
});

test('what a tracker counts is read in its newest file', () => {
  const files = [file('pulse', '2023'), file('pulse', '2024'), file('surfshark', '2022')];
  expect(newestByTracker(files).map(({ slug }) => slug)).toEqual(['pulse-2024', 'surfshark-2022']);
});
