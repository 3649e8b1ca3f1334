import { expect, test } from 'vitest';
import { geometry } from './geometry.ts';
import { corpusWith, entryText, told } from './hand-made.ts';

const answers = (value: unknown, changed: Record<string, unknown> = {}): string[] =>
  told(
    corpusWith({
      'map-disputes/island.md': entryText('map-disputes', {
        geometry: { file: 'island.geo.json', sources: ['one'] },
        ...changed,
      }),
      'map-disputes/island.geo.json': typeof value === 'string' ? value : JSON.stringify(value),
    }),
    geometry,
  );
const point = (...coordinates: number[]): unknown => ({ type: 'Point', coordinates });

test('a place in one of the countries or off their coast passes', () => {
  expect(answers(point(-83.7, 10.9))).toEqual([]);
  expect(answers(point(-81, 9.5))).toEqual([]);
});

test('a place far away is told, but not where the map does not know a country', () => {
  expect(answers(point(2.3, 46.6))).toEqual(['! geo-country']);
  expect(answers(point(2.3, 46.6), { countries: ['CR', 'XK'] })).toEqual([]);
});

test('a broken file and an entry without geometry are told', () => {
  expect(answers('{"type": "Point",')).toEqual(['! geo-json']);
  expect(answers(point(-83.7, 10.9), { geometry: { areas: ['B89'] } })).toEqual(['! geometry geo-unnamed']);
});

test('only what has no facts in it is mended', () => {
  const mend = geometry.fix?.geometry;
  const open = '{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1]]]}';
  expect(JSON.parse(mend?.(open) ?? '')).toEqual({
    type: 'Polygon',
    coordinates: [[[0, 0], [1, 1], [0, 1], [0, 0]]], // prettier-ignore
  });
  for (const text of ['{', '{"type":"Point","coordinates":[190,100]}']) expect(mend?.(text)).toBe(text);
});
