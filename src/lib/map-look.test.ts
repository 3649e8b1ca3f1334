import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactSpan } from './explorer-facts.ts';
import type { MapEntry } from './map-file.ts';
import { countryRows, reachOf, stateDayOf, surestReach, tallyOf } from './map-look.ts';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const dayMs = 86_400_000;
const on = (text: string): readonly [number, number] => [day(text), day(text) + dayMs - 1];
const inYear = (year: number): readonly [number, number] => [Date.UTC(year, 0), Date.UTC(year + 1, 0) - 1];
const year2019 = [Date.UTC(2019, 0), Date.UTC(2020, 0)] as const;
const june2019 = [day('2019-06-01'), day('2019-07-01')] as const;

describe('how a fact reaches into a stretch of time', () => {
  const cases: [string, FactSpan, readonly [number, number], string | undefined][] = [
    ['a day inside', { start: on('2019-06-10') }, june2019, 'certain'],
    ['a day outside', { start: on('2019-07-01') }, june2019, undefined],
    ['a year that holds the stretch', { start: inYear(2019) }, june2019, 'possible'],
    ['a year that is the stretch', { start: inYear(2019) }, year2019, 'certain'],
    ['a span over the stretch', { start: on('2019-01-01'), end: on('2019-12-01') }, june2019, 'certain'],
    ['a span whose end is known by its year', { start: on('2019-01-01'), end: inYear(2019) }, june2019, 'possible'],
    ['a span that began before and ends inside', { start: inYear(2018), end: on('2019-06-02') }, june2019, 'certain'],
    ['a span that is over', { start: inYear(2017), end: on('2019-05-31') }, june2019, undefined],
  ];
  test.each(cases)('%s', (_, span, stretch, wanted) => expect(reachOf(span, stretch)).toBe(wanted));

  test('what is certain in a stretch is certain in every longer one', () => {
    const moment = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        moment,
        moment,
        moment,
        moment,
        moment,
        moment,
        moment,
        moment,
        (a, b, c, d, from, long, less, more) => {
          const span: FactSpan = { start: [a, a + b], end: [a + b + c, a + b + c + d] };
          if (reachOf(span, [from, from + long + 1]) !== 'certain') return;
          expect(reachOf(span, [from - less, from + long + 1 + more])).toBe('certain');
        },
      ),
    );
  });
  test('the surest of several facts counts', () => {
    expect(surestReach([{ start: inYear(2019) }, { start: on('2019-06-10') }], june2019)).toBe('certain');
    expect(surestReach([{ start: inYear(2019) }], june2019)).toBe('possible');
    expect(surestReach([], june2019)).toBeUndefined();
  });
});

test('the state is that of the last day of the stretch, and never of a day to come', () => {
  expect(stateDayOf(june2019, '2026-11-21')).toBe('2019-06-30');
  expect(stateDayOf([0, Date.UTC(2030, 0)], '2026-11-21')).toBe('2026-11-21');
});

const entry = (collection: MapEntry['collection'], codes: string[], more: Partial<MapEntry> = {}): MapEntry => ({
  collection,
  title: 'x',
  href: `/${collection}/${codes.join('-')}/`,
  when: '2019',
  terms: codes.map((code) => `countries:${code}`),
  spans: [],
  ...more,
});
const shown = [
  { entry: entry('shutdowns', ['ID']), reach: 'certain' as const },
  { entry: entry('censorship', ['ID', 'MY']), reach: 'possible' as const },
  { entry: entry('map-disputes', ['RU', 'UA'], { spot: [580, 110] }), reach: 'certain' as const },
  { entry: entry('diplomacy', ['UN']), reach: 'certain' as const },
];
test('the table has a row for what is named or known, in the order of the countries, and none for the rest', () => {
  const country = (code: string, neutrality?: string) => ({
    code,
    name: code,
    href: `/${code}/`,
    regions: [],
    states: neutrality
      ? { neutrality: [['0001-01-01', neutrality]] as const, zeroRating: [], subnational: [] }
      : undefined,
  });
  const rows = countryRows([country('CL', 'protected'), country('ID'), country('ZW')], shown, '2026-11-21');
  expect(rows.map((row) => [row.country.code, row.neutrality, row.total])).toEqual([
    ['CL', 'protected', 0],
    ['ID', 'not-researched', 2],
  ]);
});

test('countries are counted without unions and the world, which lie nowhere on the map', () => {
  const country = (code: string, spot?: MapEntry['spot']) => ({
    code,
    name: code,
    href: `/${code}/`,
    regions: [],
    spot,
  });
  const rows = countryRows([country('ID', [800, 240]), country('MY', [790, 230]), country('UN')], shown, '2026-11-21');
  expect(tallyOf(rows)).toEqual({ countries: 2, hasUnions: true });
  expect(tallyOf(rows.slice(0, 2))).toEqual({ countries: 2, hasUnions: false });
});
