import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOnPaper } from './paper-rows.ts';

test('all rows stand on paper where there is room for them', () => {
  expect(rowsOnPaper([[1, 2], [], [3]], 6)).toEqual([2, 0, 1]);
});

test('a long list does not push out a short one', () => {
  expect(rowsOnPaper([Array<number>(40).fill(1), [1, 1], [1]], 8)).toEqual([5, 2, 1]);
});

test('a list ends at the first row that does not fit, so that no row is left out in its middle', () => {
  expect(
    rowsOnPaper(
      [
        [1, 9, 1],
        [1, 1],
      ],
      4,
    ),
  ).toEqual([1, 2]);
});

test('what is kept never needs more than the room, and no list could keep one more row', () => {
  const lists = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 }), { maxLength: 6 });
  fc.assert(
    fc.property(lists, fc.integer({ min: 0, max: 100 }), (heights, room) => {
      const kept = rowsOnPaper(heights, room);
      const used = heights
        .flatMap((list, place) => list.slice(0, kept[place]))
        .reduce((sum, height) => sum + height, 0);
      expect(used).toBeLessThanOrEqual(room);
      for (const [place, list] of heights.entries()) {
        const next = list[kept[place] ?? 0];
        if (next !== undefined) expect(next).toBeGreaterThan(room - used);
      }
    }),
  );
});
