import { expect, test } from 'vitest';
import { noChoice, withTerm } from './filters.ts';
import type { MapCountry, MapEntry, MapFile } from './map-file.ts';
import { placesByCode } from './map-places.ts';
import { inTime, mapView, partOfView } from './map-view.ts';
import type { Look } from './map-view.ts';

const country = (code: string, region: string, spot?: readonly [number, number]): MapCountry => ({
  code,
  name: code,
  href: `/countries/${code}/`,
  regions: [region],
  spot,
});
const entry = (slug: string, codes: string[], more: Partial<MapEntry> = {}): MapEntry => ({
  collection: 'shutdowns',
  title: slug,
  href: `/shutdowns/${slug}/`,
  when: '',
  terms: codes.map((code) => `countries:${code}`),
  spans: [{ start: [10, 11] }],
  ...more,
});
const file: MapFile = {
  countries: [
    country('ET', '002', [100, 100]),
    country('ER', '002', [100, 90]),
    country('RU', '150', [300, 10]),
    country('UA', '150', [200, 20]),
    country('EU', ''),
  ],
  units: [{ code: 'ET-TI', name: 'Tigray', spot: [102, 92] }],
  entries: [
    entry('nationwide', ['ET']),
    entry('tigray', ['ET'], { units: ['ET-TI'] }),
    entry('both', ['ET', 'RU']),
    entry('crimea', ['RU', 'UA'], { collection: 'map-disputes', href: '/map-disputes/crimea/', spot: [210, 25] }),
    entry('union', ['EU']),
    entry('undated', ['UA'], { spans: [] }),
  ],
};
const whole = placesByCode(file.countries);
const apart = placesByCode(
  file.countries,
  file.units.map((unit) => [unit]),
);
const loaded = file.entries.map((one) => ({ entry: one, terms: new Set(one.terms) }));
const all = [0, 100] as const;
const timely = inTime(loaded, { stretch: all, limits: all });
const look: Look = {
  stretch: all,
  limits: all,
  today: '2026-11-21',
  choice: noChoice,
  isInFrame: () => true,
  region: undefined,
};
const around =
  (x: number, y: number, reach: number): Look['isInFrame'] =>
  (spot) =>
    Math.hypot(spot[0] - x, spot[1] - y) <= reach;
const titles = (shown: readonly { entry: MapEntry }[]): string[] => shown.map(({ entry: { title } }) => title);
const totals = (rows: readonly { country: MapCountry; total: number }[]): [string, number][] =>
  rows.map(({ country: { code }, total }) => [code, total]);

test('what has no date lies in all of time alone', () => {
  expect(titles(timely)).toContain('undated');
  expect(titles(inTime(loaded, { stretch: [0, 50], limits: all }))).not.toContain('undated');
});

test('the whole world shows all, each entry once in the row of each of its countries', () => {
  const { shown, rows } = partOfView(file, mapView(timely, apart, noChoice), look, true);
  expect(shown).toHaveLength(file.entries.length);
  expect(totals(rows)).toEqual([
    ['ET', 3],
    ['RU', 2],
    ['UA', 2],
    ['EU', 1],
  ]);
});

test('a frame around a unit shows what was there, in the row of its country, though the country’s own place lies outside', () => {
  const view = mapView(timely, apart, noChoice);
  const { shown, places, rows } = partOfView(file, view, { ...look, isInFrame: around(102, 92, 1) }, false);
  expect(titles(shown)).toEqual(['tigray']);
  expect(places.map(({ key }) => key)).toEqual(['ET-TI']);
  expect(totals(rows)).toEqual([['ET', 1]]);
});

test('where units do not stand apart, a frame around the country shows them with it', () => {
  const view = mapView(timely, whole, noChoice);
  const { shown, places } = partOfView(file, view, { ...look, isInFrame: around(100, 100, 1) }, false);
  expect(titles(shown)).toEqual(['nationwide', 'tigray', 'both']);
  expect(places.map(({ key, count }) => [key, count])).toEqual([['ET', 3]]);
});

test('a frame around disputed land shows the dispute, in the rows of all who claim it', () => {
  const view = mapView(timely, whole, noChoice);
  const { shown, rows } = partOfView(file, view, { ...look, isInFrame: around(210, 25, 1) }, false);
  expect(titles(shown)).toEqual(['crimea']);
  expect(totals(rows)).toEqual([
    ['RU', 1],
    ['UA', 1],
  ]);
});

test('a region shows its countries with their units and disputes, wherever the frame lies', () => {
  const view = mapView(timely, apart, noChoice);
  const africa = partOfView(file, view, { ...look, region: '002', isInFrame: () => false }, false);
  expect(titles(africa.shown)).toEqual(['nationwide', 'tigray', 'both']);
  expect(africa.places.map(({ key }) => key)).toEqual(['ET', 'ET-TI']);
  const europe = partOfView(file, view, { ...look, region: '150' }, false);
  expect(europe.places.map(({ key }) => key)).toEqual(['RU', '/map-disputes/crimea/', 'UA']);
});

test('chosen countries alone have rows, and not their neighbours in an entry', () => {
  const choice = withTerm(noChoice, 'countries', 'ET', true);
  const { rows } = partOfView(file, mapView(timely, whole, choice), { ...look, choice }, true);
  expect(totals(rows)).toEqual([['ET', 3]]);
});
