import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastMs, middleOf, moved, snapped, usualWindow, within, yearsAround, zoomed } from './window.ts';
import type { TimeWindow } from './window.ts';

const year = (value: number): number => Date.UTC(value, 0);
const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const limits: TimeWindow = [year(1990), year(2030)];
const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 14_000 }), fc.integer({ min: 1, max: 600 }))
  .map(([start, length]): TimeWindow => [limits[0] + start * 86_400_000, limits[0] + (start + length) * 86_400_000]);

describe('a window of time', () => {
  test('never leaves its limits and is never shorter than six hours', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (window, share, factor) => {
          const [from, to] = within(limits, zoomed(moved(window, share), factor));
          expect(from).toBeGreaterThanOrEqual(limits[0]);
          expect(to).toBeLessThanOrEqual(limits[1] + 1);
          expect(to - from).toBeGreaterThanOrEqual(leastMs - 1);
        },
      ),
    );
  });
  test('moves back to where it was', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const [from, to] = moved(moved(window, 0.25), -0.25);
        expect(from).toBeCloseTo(window[0], -1);
        expect(to).toBeCloseTo(window[1], -1);
      }),
    );
  });
  test('zooms around the moment that is pointed at', () => {
    expect(zoomed([0, 100], 0.5, 0.2)).toEqual([10, 60]);
    expect(zoomed([0, 100], 2)).toEqual([-50, 150]);
  });
  test('knows where the middle one of the moments in it lies, and takes its half where there are none', () => {
    expect(middleOf([1900, 10, 60, 70, 80, -5], [0, 100])).toBe(0.7);
    expect(middleOf([100, 200], [0, 100])).toBe(0.5);
    expect(zoomed([0, 100], 0.5, middleOf([70], [0, 100]))).toEqual([35, 85]);
  });
  test('opens from a round year on, after which nine tenths of the moments lie', () => {
    const moments = [1960, 1996, ...Array.from({ length: 18 }, (_, place) => 2008 + place)].map(year);
    expect(usualWindow(moments, [year(1960), year(2030)])).toEqual([year(2005), year(2030)]);
    expect(usualWindow([year(2003)], [year(2003), year(2004)])).toEqual([year(2003), year(2004)]);
    expect(usualWindow([], limits)).toEqual(limits);
  });
  test('keeps its length in whole days, or in hours where it is short, however often it moves', () => {
    const window: TimeWindow = [day('2019-08-01'), day('2019-10-03')];
    const [from, to] = snapped(moved(window, 0.25));
    expect([from % 86_400_000, to - from]).toEqual([0, window[1] - window[0]]);
    expect(snapped([day('2019-08-19') + 5_000_000, day('2019-08-20') + 5_000_000])[0]).toBe(
      day('2019-08-19') + 3_600_000,
    );
  });
  test('holds whole years around spans, and no year more', () => {
    expect(
      yearsAround([
        { start: [year(2001), year(2002) - 1] },
        { start: [year(2019), year(2019)], end: [year(2020), year(2021) - 1] },
      ]),
    ).toEqual([year(2001), year(2021)]);
  });
});
