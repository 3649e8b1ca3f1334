import { expect, test } from 'vitest';
import { worldPicture } from './locator.ts';
import { disputeSpot, unitSpot, worldSpot } from './world-spots.ts';

const far = (a: readonly [number, number] | undefined, b: readonly [number, number] | undefined): number =>
  a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Infinity;

test('the mark of disputed land stands in its middle', () => {
  const crimea = disputeSpot({ areaKeys: ['crimea'] });
  expect(far(crimea, worldSpot('UA'))).toBeLessThan(20);
  expect(crimea?.[1]).toBeGreaterThan(worldSpot('UA')?.[1] ?? Infinity);
  expect(disputeSpot({ areaKeys: ['B89'] })).toEqual(crimea);
});

test('a dispute that the base layer knows as a point or a line alone has a place too', () => {
  expect(far(disputeSpot({ areaKeys: ['isla-calero'] }), worldSpot('CR'))).toBeLessThan(8);
  expect(far(disputeSpot({ lineKeys: ['crimea-mainland'] }), disputeSpot({ areaKeys: ['crimea'] }))).toBeLessThan(6);
});

test('a dispute with shapes of its own stands in their middle, and one without any has no place', () => {
  const own = { lands: [], lines: [], points: [[-70, -18] as const, [-72, -18] as const] };
  expect(far(disputeSpot({ own }), worldSpot('PE'))).toBeLessThan(40);
  expect(disputeSpot({ areaKeys: ['atlantis'], lineKeys: ['styx'] })).toBeUndefined();
  expect(disputeSpot({})).toBeUndefined();
});

test('first-level units stand inside of the picture, near their country, and unknown ones nowhere', () => {
  const { width, height } = worldPicture().view;
  for (const code of ['ET-TI', 'ID-PA', 'TJ-GB', 'CM-NW']) {
    const [x = -1, y = -1] = unitSpot(code) ?? [];
    expect(x > 0 && x < width && y > 0 && y < height, code).toBe(true);
    expect(far(unitSpot(code), worldSpot(code.slice(0, 2))), code).toBeLessThan(80);
  }
  expect(unitSpot('XX-YY')).toBeUndefined();
  expect(worldSpot('EU')).toBeUndefined();
});
