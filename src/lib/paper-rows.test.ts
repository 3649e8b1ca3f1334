import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOnPaper } from './paper-rows.ts';

const listsOf = (...lists: readonly (readonly number[])[]) => lists.map((heights) => ({ heights }));

test('all rows stand on paper where there is room for them', () => {
  expect(rowsOnPaper(listsOf([1, 2], [], [3]), 6)).toEqual([2, 0, 1]);
});

test('a long list does not push out a short one', () => {
  expect(rowsOnPaper(listsOf(Array<number>(40).fill(1), [1, 1], [1]), 8)).toEqual([5, 2, 1]);
});

test('a list that comes first has its due rows before the others have any', () => {
  const heights = Array<number>(9).fill(1);
  expect(rowsOnPaper([{ heights }, { heights, ahead: 3 }, { heights: [1], ahead: 2 }], 7)).toEqual([2, 4, 1]);
});

test('a list ends at the first row that does not fit, so that no row is left out in its middle', () => {
  expect(rowsOnPaper(listsOf([1, 9, 1], [1, 1]), 4)).toEqual([1, 2]);
});

test('what is kept never needs more than the room, and no list could keep one more row', () => {
  const list = fc.record({
    heights: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 }),
    ahead: fc.nat({ max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(list, { maxLength: 6 }), fc.integer({ min: 0, max: 100 }), (lists, room) => {
      const kept = rowsOnPaper(lists, room);
      const used = lists
        .flatMap(({ heights }, place) => heights.slice(0, kept[place]))
        .reduce((sum, height) => sum + height, 0);
      expect(used).toBeLessThanOrEqual(room);
      for (const [place, { heights }] of lists.entries()) {
        const next = heights[kept[place] ?? 0];
        if (next !== undefined) expect(next).toBeGreaterThan(room - used);
      }
    }),
  );
});
