import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geometryFaults, mendedGeometry } from './geojson.ts';
import type { Position } from './rings.ts';
import { isInside, selfCrossing, signedArea } from './rings.ts';

const square: Position[] = [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]; // prettier-ignore
const codes = (value: unknown): string[] => geometryFaults(value).map(({ code }) => code);
const polygon = (...coordinates: unknown[]): unknown => ({ type: 'Polygon', coordinates });

test('area is positive counter-clockwise', () => {
  expect(signedArea(square)).toBe(8);
  expect(signedArea(square.toReversed())).toBe(-8);
});

test('a place on the line or a corner is inside', () => {
  expect([[1, 1], [0, 1], [0, 0], [3, 1], [-1, 0]].map(([x = 0, y = 0]) => isInside([x, y], square))).toEqual([true, true, true, false, false]); // prettier-ignore
});

test('a bow and a spike cross themselves, a square and two touching corners do not', () => {
  expect(selfCrossing(square)).toBeUndefined();
  expect(selfCrossing([[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]])).toBeDefined(); // prettier-ignore
  expect(selfCrossing([[0, 0], [2, 0], [4, 0], [3, 0], [2, 2], [0, 0]])).toBeDefined(); // prettier-ignore
});

test('every level of a file is looked at', () => {
  const feature = { type: 'Feature', properties: {}, geometry: polygon(square) };
  expect(codes({ type: 'FeatureCollection', features: [feature] })).toEqual([]);
  expect(codes({ type: 'FeatureCollection', features: [{ ...feature, geometry: null }] })).toEqual(['geo-type']);
  expect(codes({ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [0, 91] }] })).toEqual([
    'geo-latitude',
  ]);
  expect(codes({ type: 'MultiPolygon', coordinates: [[square], [square.toReversed()]] })).toEqual(['geo-winding']);
  for (const value of [
    null,
    3,
    'x',
    [],
    {},
    { type: 3 },
    { type: 'Polygon' },
    polygon('x'),
    polygon([[1, 2]]),
    polygon(3),
  ])
    expect(codes(value)).not.toEqual([]);
});

const coordinate = fc.double({ min: -80, max: 80, noNaN: true });
const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 8 });

test('whatever ring is given, a mended polygon is closed, turned and flat, and mending twice changes nothing', () => {
  fc.assert(
    fc.property(ring, (places) => {
      const once = mendedGeometry(polygon(places.map(([x, y]) => [x, y, 7])));
      expect(mendedGeometry(once)).toEqual(once);
      const left = codes(once);
      for (const code of ['geo-open-ring', 'geo-altitude']) expect(left).not.toContain(code);
      if (signedArea((once as { coordinates: Position[][] }).coordinates[0] ?? []) !== 0)
        expect(left).not.toContain('geo-winding');
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('nothing that is no geometry ends the check', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => void geometryFaults({ type: 'Polygon', coordinates: value })),
    { numRuns: 300, seed: 1 },
  );
});
