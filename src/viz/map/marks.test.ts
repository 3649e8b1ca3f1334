import { expect, test } from 'vitest';
import { inFrame, legendCounts, listMarkSizes, radiusOf, shapeTransform, sizedMarks, spread } from './marks.ts';

const sizes = { least: 5, most: 20 };

test('areas are in proportion to counts, and the smallest mark can be seen', () => {
  expect(radiusOf(100, 100, sizes)).toBe(20);
  expect(radiusOf(25, 100, sizes)).toBe(10);
  expect(radiusOf(1, 100, sizes)).toBe(5);
  expect(radiusOf(0, 0, sizes)).toBe(5);
});

test('the legend shows one, the largest and a round count between', () => {
  expect(legendCounts(1)).toEqual([1]);
  expect(legendCounts(2)).toEqual([1, 2]);
  expect(legendCounts(7)).toEqual([1, 2, 7]);
  expect(legendCounts(340)).toEqual([1, 100, 340]);
});

test('marks move apart until they do not overlap', () => {
  const marks = sizedMarks(
    Array.from({ length: 30 }, (_, row) => ({ row, spot: [100 + (row % 5) * 4, 100 + row] as const, count: 1 + row })),
    sizes,
  );
  for (const [index, a] of marks.entries()) {
    for (const b of marks.slice(index + 1)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.85 * (a.radius + b.radius));
    }
  }
});

test('a mark alone stays where it is, and the same marks give the same places', () => {
  expect(spread([{ row: 'a', x: 10, y: 20, radius: 5 }])).toEqual([{ row: 'a', x: 10, y: 20, radius: 5 }]);
  const twins = ['a', 'b'].map((row) => ({ row, x: 10, y: 20, radius: 5 }));
  expect(spread(twins)).toEqual(spread(twins));
  expect(sizedMarks([], sizes)).toEqual([]);
});

test('an entry has the same area in all short lists, and no mark of a long one covers a continent', () => {
  const areaOf = (largest: number): number => radiusOf(1, largest, listMarkSizes(largest)) ** 2;
  expect(areaOf(4)).toBeCloseTo(areaOf(1), -1);
  expect(listMarkSizes(400).most).toBe(40);
});

test('a mark that was pushed out of the frame is moved back to its edge', () => {
  const marks = [{ row: 'a', x: -3, y: 460, radius: 10 }];
  expect(inFrame(marks, 960, 467)).toEqual([{ row: 'a', x: 10, y: 457, radius: 10 }]);
});

test('a shape of twelve units is drawn around its middle', () => {
  expect(shapeTransform(12)).toBe('scale(2) translate(-6 -6)');
});
