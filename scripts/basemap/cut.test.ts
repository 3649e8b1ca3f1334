import { geoArea } from 'd3';
import type { MultiPolygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { chainOf, clockwise, cutAlong, cutOut } from './cut.ts';
import { labelPoint } from './label-point.ts';
import { bareName } from './subdivisions.ts';

const square: Position[] = [
  [0, 0],
  [0, 4],
  [2, 4],
  [4, 4],
  [4, 0],
  [2, 0],
  [0, 0],
];
const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: [[square]] };

test('lines that touch become one, whichever way they run', () => {
  const pieces = [
    [
      [2, 2],
      [2, 4],
    ],
    [
      [2, 1],
      [2, 0],
    ],
    [
      [2, 2],
      [2, 1],
    ],
  ];
  expect(chainOf(pieces).map(([, y]) => y)).toEqual([0, 1, 2, 4]);
  expect(() =>
    chainOf([
      ...pieces,
      [
        [9, 9],
        [9, 8],
      ],
    ]),
  ).toThrow('away from the next');
});

test('a line cuts a shape in two, and nothing is lost', () => {
  const { inside, rest } = cutAlong(
    shape,
    [
      [2, 0],
      [2.5, 2],
      [2, 4],
    ],
    [3, 3],
  );
  expect(inside.coordinates[0]?.[0]).toContainEqual([4, 4]);
  expect(rest.coordinates[0]?.[0]).toContainEqual([0, 0]);
  expect(geoArea(inside) + geoArea(rest)).toBeCloseTo(geoArea(shape), 6);
  expect(() =>
    cutAlong(
      shape,
      [
        [2, 0],
        [2, 4],
      ],
      [9, 9],
    ),
  ).toThrow('no part of the shape');
});

test('a ring leaves a hole', () => {
  const ring = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 2],
    [1, 1],
  ];
  const { inside, rest } = cutOut(shape, ring);
  expect(rest.coordinates[0]).toHaveLength(2);
  expect(geoArea(inside) + geoArea(rest)).toBeCloseTo(geoArea(shape), 6);
});

test('outer rings run clockwise and are closed', () => {
  expect(
    clockwise([
      [0, 0],
      [1, 0],
      [1, 1],
    ]),
  ).toEqual([
    [1, 1],
    [1, 0],
    [0, 0],
    [1, 1],
  ]);
});

test('a label stands inside its shape', () => {
  const hook: Position[] = [
    [0, 0],
    [0, 10],
    [10, 10],
    [10, 8],
    [2, 8],
    [2, 0],
    [0, 0],
  ];
  const [x, y] = labelPoint({ type: 'MultiPolygon', coordinates: [[hook]] });
  expect(x < 2 || y > 8).toBe(true);
});

test('names are compared without accents and words for kinds of units', () => {
  expect(bareName('Ţarābulus Governorate')).toBe('tarabulus');
  expect(bareName("Donets'ka oblast")).toBe(bareName('Donetska Oblast’'));
  expect(bareName('Island')).toBe('island');
});
