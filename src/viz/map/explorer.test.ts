import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { mappedCodes } from './base.ts';
import { frameOf, isInFrame, onOneSide, withoutFar } from './frame.ts';
import { dotsOfWorld, fineGround, worldGround } from './ground.ts';
import { worldPicture } from './locator.ts';
import { largestOf, markSizes, placeMarks } from './place-marks.ts';
import { regionFrame } from './region-frame.ts';
import { worldSpot } from './world-spots.ts';

const { width, height } = worldPicture().view;

test('every country can be filled: as land, or as a dot where it is too small', () => {
  const land = new Set(Object.keys(worldGround().countries));
  const dots = new Set(dotsOfWorld().map(({ code }) => code));
  expect(mappedCodes.filter((code) => !land.has(code) && !dots.has(code))).toEqual([]);
  for (const code of ['SG', 'MT', 'BH', 'TV', 'NR', 'VA']) expect(dots, code).toContain(code);
});

test('disputed land belongs to the code that it has itself, and to no other', () => {
  const { countries, uncoded } = worldGround();
  for (const code of ['EH', 'TW', 'XK', 'PS']) expect(countries[code], code).toMatch(/^M/);
  expect(uncoded).toMatch(/^M/);
});

test('the land of a page stays small, and the finer land as it is fetched', () => {
  expect(gzipSync(JSON.stringify(worldGround())).length).toBeLessThan(36_000);
  expect(gzipSync(JSON.stringify(fineGround())).length).toBeLessThan(200_000);
});

test('a frame shows all places that it was made for, and never more than the world', () => {
  const spots = ['ID', 'MY', 'PH'].map((code) => worldSpot(code) ?? ([0, 0] as const));
  const frame = frameOf(spots, width, height);
  expect(spots.every((spot) => isInFrame(spot, frame, width, height))).toBe(true);
  expect(frame.zoom).toBeGreaterThan(3);
  expect(frameOf([], width, height)).toEqual({ x: width / 2, y: height / 2, zoom: 1 });
});

test('one far place does not make a region small', () => {
  const near = [0, 1, 2, 3, 4, 5].map((step) => [[500 + step * 5, 100 + step * 3] as const]);
  expect(withoutFar([...near, [[900, 90]]])).toEqual(near);
  expect(withoutFar(near)).toEqual(near);
});

test('a region that reaches over the edge of the world is shown where most of its land is', () => {
  const [island, small, large] = [[[20, 250]], [[880, 200]], [[800, 250], [870, 320]]] as const; // prettier-ignore
  expect(onOneSide([island, small, large], 960)).toEqual([large, small]);
  expect(onOneSide([small, large], 960)).toEqual([small, large]);
});

test('the frame of a region shows the main land of its countries and not only their middles', () => {
  const project = worldPicture().view.projection;
  const { x, y, zoom } = regionFrame(['ID', 'MY', 'PH', 'SG', 'TH', 'VN', 'KH', 'LA', 'MM', 'BN', 'TL'], width, height);
  const holds = (place: readonly [number, number]) =>
    isInFrame((project([...place]) ?? [0, 0]) as [number, number], { x, y, zoom }, width, height);
  // Banda Aceh, Merauke, Kupang, the north of Luzon, the north of Myanmar.
  for (const place of [
    [95.3, 5.6],
    [140.4, -8.5],
    [123.6, -10.2],
    [121, 18.6],
    [97.5, 28.2],
  ] as const)
    // prettier-ignore
    expect(holds(place), place.join()).toBe(true);
  // Russia would make a frame of Asia out of one of eastern Europe.
  expect(regionFrame(['BY', 'BG', 'CZ', 'HU', 'MD', 'PL', 'RO', 'RU', 'SK', 'UA'], width, height).zoom).toBeGreaterThan(
    4,
  );
});

const places = Array.from({ length: 180 }, (_, place) => ({
  key: `p${place}`,
  spot: [480 + (place % 18) * 9, 100 + Math.floor(place / 18) * 7] as const,
  count: 1 + ((place * 7919) % 40),
  certain: (place * 7919) % 40,
}));

test('marks keep their size on the screen however far the map is enlarged, and then stand nearer to their places', () => {
  const far = (zoom: number): number => {
    const marks = placeMarks(places, { largest: largestOf(places), zoom });
    return Math.max(...marks.map(({ place, x, y }) => Math.hypot(x - place.spot[0], y - place.spot[1])));
  };
  expect(far(16)).toBeLessThan(far(1) / 4);
  for (const { radius, certainRadius } of placeMarks(places, { largest: largestOf(places), zoom: 8 })) {
    expect(radius).toBeGreaterThanOrEqual(markSizes.least);
    expect(radius).toBeLessThanOrEqual(markSizes.most);
    expect(certainRadius).toBeLessThanOrEqual(radius);
  }
});

test('marks of one map, as a picture', async () => {
  const marks = placeMarks(places.slice(0, 40), { largest: 60, zoom: 3 });
  const circles = marks.map(
    ({ x, y, radius, certainRadius }) =>
      `<circle cx="${x * 3}" cy="${y * 3}" r="${radius}" opacity=".3"/><circle cx="${x * 3}" cy="${y * 3}" r="${certainRadius.toFixed(2)}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="1380 240 560 200">\n${circles.join('\n')}\n</svg>\n`;
  await expect(svg).toMatchFileSnapshot('snapshots/place-marks.svg');
});
