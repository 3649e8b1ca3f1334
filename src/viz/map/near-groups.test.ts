import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearGroups } from './near-groups.ts';

test('spots within reach of the first of a group join it, and others begin their own', () => {
  const at = (x: number): { spot: readonly [number, number] } => ({ spot: [x, 0] });
  const groups = nearGroups([at(0), at(2), at(5), at(3.9), at(6)], 4);
  expect(groups.map((group) => group.map(({ spot }) => spot[0]))).toEqual([
    [0, 2, 3.9],
    [5, 6],
  ]);
});

test('each spot is in one group, and the first of two groups are never within reach', () => {
  const spots = fc.array(fc.record({ spot: fc.tuple(fc.integer({ max: 40 }), fc.integer({ max: 40 })) }));
  fc.assert(
    fc.property(spots, fc.integer({ min: 1, max: 20 }), (items, reach) => {
      const groups = nearGroups(items, reach);
      expect(groups.flat()).toHaveLength(items.length);
      for (const [{ spot: a }] of groups)
        for (const [{ spot: b }] of groups)
          if (a !== b) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(reach);
    }),
  );
});
