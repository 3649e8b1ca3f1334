import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barHeight, barsBetween, labelledBars, yearBars } from './year-bars.ts';

const anyCounts = fc
  .array(fc.tuple(fc.integer({ min: 1648, max: 2030 }), fc.integer({ min: 1, max: 40 })), { maxLength: 60 })
  .map((pairs) => new Map(pairs));

describe('bars of years', () => {
  test('count everything once and cover the line without gaps', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const bars = yearBars(counts, 300);
        const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);
        expect(sum(bars.map(({ count }) => count))).toBe(sum(counts.values()));
        expect(bars.length).toBeLessThanOrEqual(60);
        bars.forEach(({ x, width, first }, place) => {
          const before = bars[place - 1];
          expect(x).toBeCloseTo(before ? before.x + before.width : 0, 6);
          expect(first).toBe(before ? before.last + 1 : Math.min(...counts.keys()));
          expect(width).toBeGreaterThan(0);
        });
      }),
    );
  });

  test('show years without anything, and let early years share a bar', () => {
    const few = yearBars(new Map([[2011, 1], [2014, 3]]), 400); // prettier-ignore
    expect(few.map(({ first, count }) => [first, count])).toEqual([[2011, 1], [2012, 0], [2013, 0], [2014, 3]]); // prettier-ignore
    const [early, next] = yearBars(new Map([[1865, 1], [1932, 2], [2026, 1]]), 400); // prettier-ignore
    expect(early).toMatchObject({ first: 1865, last: 1967, count: 3 });
    expect(next).toMatchObject({ first: 1968, last: 1968, count: 0 });
  });

  test('are as high as they count, and never too low to be seen', () => {
    expect([barHeight(0, 50, 80), barHeight(1, 500, 80), barHeight(25, 50, 80), barHeight(50, 50, 80)]).toEqual([
      0, 2, 40, 80,
    ]);
  });

  test('carry round years that have room', () => {
    const bars = yearBars(new Map([[1996, 1], [2026, 1]]), 320); // prettier-ignore
    expect(labelledBars(bars, 320).map(({ first }) => first)).toEqual([2000, 2005, 2010, 2015, 2020, 2025]);
    expect(labelledBars(yearBars(new Map([[2019, 1]]), 320), 320).map(({ first }) => first)).toEqual([2019]);
  });

  test('that early years share carries a label too, which the round years after it do not touch', () => {
    const bars = yearBars(new Map([[1865, 1], [2029, 1]]), 320); // prettier-ignore
    expect(labelledBars(bars, 320).map(({ last }) => last)).toEqual([1970, 1990, 2000, 2010, 2020]);
  });

  test('lie between two pixels in either direction', () => {
    expect(barsBetween(10, 95, 12, 100)).toEqual([1, 9]);
    expect(barsBetween(10, -20, 400, 100)).toEqual([0, 9]);
  });
});
