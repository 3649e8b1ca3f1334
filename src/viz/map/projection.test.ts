import { expect, test } from 'vitest';
import { countryPoint, mappedCodes, regionsBase } from './base.ts';
import { disputePicture } from './dispute.ts';
import { areaKeys, lineKeys } from './geometry-keys.ts';
import { layersIn, spotIn } from './layers.ts';
import { countryPicture, locatorFrame, showsLand, worldPicture } from './locator.ts';
import { mainParts } from './projection.ts';

const places: [number, number][] = [
  [0, 0],
  [106.8, -6.2],
  [-77, 38.9],
  [179, -17],
];

test('projecting a place and going back leads to the place', () => {
  for (const { view } of [worldPicture(), ...['ID', 'US', 'FJ'].map((code) => countryPicture([code]))]) {
    for (const place of places) {
      const spot = spotIn(view, place);
      const back = spot && view.projection.invert?.([spot[0], spot[1]]);
      if (!back) continue;
      // A tenth of a pixel of the world’s picture is 0.04 degrees.
      expect(Math.abs(back[0] - place[0])).toBeLessThan(0.1);
      expect(Math.abs(back[1] - place[1])).toBeLessThan(0.1);
    }
  }
});

test('the world fills its frame', () => {
  const { view } = worldPicture();
  expect(spotIn(view, [0, 0])).toEqual([480, expect.closeTo(view.height / 2, 0)]);
  expect(view.height / view.width).toBeCloseTo(0.487, 2);
});

test('every country’s picture shows it, as land or as a dot', () => {
  for (const code of mappedCodes) {
    const { view, base, focus } = countryPicture([code]);
    const { focus: land, dots } = layersIn(base, view, focus);
    expect(land !== '' || dots.length > 0, code).toBe(true);
    expect([view.width, view.height]).toEqual([locatorFrame.width, locatorFrame.height]);
    const spot = spotIn(view, countryPoint(code) ?? [NaN, NaN]);
    expect(spot, code).toBeDefined();
  }
}, 60_000);

test('a picture of islands far out reaches other land, and that of a country with land of its own does not', () => {
  for (const code of ['TV', 'NR', 'MH', 'MV', 'PN']) expect(showsLand(countryPicture([code])), code).toBe(true);
  const widthOf = (code: string) => {
    const { view } = countryPicture([code]);
    const [[west = 0] = [], [east = 0] = []] = [0, view.width].map((x) => view.projection.invert?.([x, 150]) ?? []);
    return (east - west + 360) % 360;
  };
  expect(widthOf('TV')).toBeGreaterThan(15);
  expect(widthOf('MT')).toBeLessThan(15);
});

test('a union is shown with all its members, and what lies nowhere as the world', () => {
  const { view, focus } = countryPicture(['FR', 'DE', 'NL']);
  expect(focus).toEqual(['FR', 'DE', 'NL']);
  for (const code of focus) expect(spotIn(view, countryPoint(code) ?? [NaN, NaN])).toBeDefined();
  expect(countryPicture([]).view.width).toBe(960);
});

test('the main parts of a country leave out far islands', () => {
  const land = regionsBase.countries.find(({ id }) => id === 'US');
  const corners = mainParts(land ? [land] : []).coordinates.flat(2);
  const isIn = (south: number, north: number) =>
    corners.some(([, latitude = 0]) => latitude > south && latitude < north);
  // Alaska belongs to the picture, Hawaii does not.
  expect([isIn(60, 72), isIn(30, 48), isIn(18, 23)]).toEqual([true, true, false]);
});

test('every disputed area can be drawn with every line that is its own', () => {
  for (const key of areaKeys) {
    const picture = disputePicture({ areaKeys: [key], lineKeys });
    expect(picture && (picture.areas !== '' || picture.points.length > 0), key).toBe(true);
  }
  expect(disputePicture({ areaKeys: ['atlantis'] })).toBeUndefined();
});

test('a map of Crimea names both of its neighbours', () => {
  const codes = disputePicture({ areaKeys: ['crimea'], lineKeys: ['crimea-mainland'] })?.names.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['RU', 'UA']));
});
