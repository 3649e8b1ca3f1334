import { expect, test } from 'vitest';
import type { MapEntry } from './map-file.ts';
import {
  codesOf,
  countryOf,
  countsByPlace,
  onlyCollection,
  openTargets,
  placesByCode,
  placesOf,
} from './map-places.ts';

const entry = (collection: MapEntry['collection'], codes: string[], more: Partial<MapEntry> = {}): MapEntry => ({
  collection,
  title: `${collection} of ${codes.join(' and ')}`,
  href: `/${collection}/${codes.join('-')}/`,
  when: '2019',
  terms: ['topics:x', ...codes.map((code) => `countries:${code}`)],
  spans: [],
  ...more,
});
const nationwide = entry('shutdowns', ['ID']);
const local = entry('shutdowns', ['ID'], { href: '/shutdowns/papua/', units: ['ID-PA', 'ID-PB', 'ID-ZZ'] });
const shared = entry('censorship', ['ID', 'MY']);
const dispute = entry('map-disputes', ['RU', 'UA'], { spot: [580, 110] });
const union = entry('diplomacy', ['UN']);
const country = (code: string, name: string, spot?: readonly [number, number]) => ({
  code,
  name,
  href: `/countries/${code.toLowerCase()}/`,
  spot,
});
const countries = [
  country('ID', 'Indonesia', [800, 240]),
  country('MY', 'Malaysia', [780, 220]),
  country('RU', 'Russia', [700, 80]),
  country('UN', 'United Nations'),
];
const units = [
  { code: 'ID-PA', name: 'Papua', spot: [860, 245] as const },
  { code: 'ID-PB', name: 'Papua Barat', spot: [850, 240] as const },
];
const whole = placesByCode(countries);
const apart = placesByCode(
  countries,
  units.map((unit) => [unit]),
);
const shown = [nationwide, local, shared, dispute, union].map((one) => ({
  entry: one,
  reach: one === shared ? ('possible' as const) : ('certain' as const),
}));

test('codes come from the terms, and a unit belongs to the country that its code begins with', () => {
  expect(codesOf(shared)).toEqual(['ID', 'MY']);
  expect(['ID-PA', 'ID-PA+ID-PB', 'ID'].map(countryOf)).toEqual(['ID', 'ID', 'ID']);
});

test('on the world an entry counts in each of its countries, and disputed land only at its own place', () => {
  const places = countsByPlace(shown, whole);
  expect(places.map(({ key, count, certain }) => [key, count, certain])).toEqual([
    ['ID', 3, 2],
    ['MY', 1, 0],
    ['/map-disputes/RU-UA/', 1, 1],
  ]);
  expect(places.map(onlyCollection)).toEqual([undefined, 'censorship', 'map-disputes']);
});

test('where units stand apart, what was in them leaves the country’s mark, once in each of them', () => {
  expect(countsByPlace(shown, apart).map(({ key, count }) => [key, count])).toEqual([
    ['ID', 2],
    ['ID-PA', 1],
    ['ID-PB', 1],
    ['MY', 1],
    ['/map-disputes/RU-UA/', 1],
  ]);
});

test('units that share a place count an entry once there, in their middle', () => {
  expect(countsByPlace(shown, placesByCode(countries, [units])).slice(0, 2)).toMatchObject([
    { key: 'ID', count: 2 },
    { key: 'ID-PA+ID-PB', count: 1, spot: [855, 242.5] },
  ]);
});

test('an entry whose units have no known place stands with its country', () => {
  expect(placesOf({ ...local, units: ['ID-ZZ'] }, apart)).toEqual([{ key: 'ID', spot: [800, 240] }]);
  expect(placesOf({ ...local, units: ['RU-AD'] }, apart).map(({ key }) => key)).toEqual(['ID']);
});

test('a mark leads to the country, also that of its unit, or to the dispute', () => {
  const targetOf = openTargets({ countries, units, entries: shown.map((one) => one.entry) });
  expect(targetOf('ID')).toEqual({ name: 'Indonesia', href: '/countries/id/' });
  expect(targetOf('ID-PA')).toEqual({ name: 'Papua, Indonesia', href: '/countries/id/' });
  expect(targetOf('ID-PA+ID-PB')).toEqual({ name: 'Papua, Papua Barat, Indonesia', href: '/countries/id/' });
  expect(targetOf(dispute.href)).toEqual({ name: dispute.title, href: dispute.href });
  expect(targetOf('XX')).toBeUndefined();
});
