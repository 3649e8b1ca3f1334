import { expect, test } from 'vitest';
import { pointsOf } from './lines.ts';

test('lines and columns count from 1', () => {
  const point = pointsOf('ab\n\ncd');
  expect(point(0)).toEqual({ line: 1, column: 1 });
  expect(point(2)).toEqual({ line: 1, column: 3 });
  expect(point(3)).toEqual({ line: 2, column: 1 });
  expect(point(5)).toEqual({ line: 3, column: 2 });
});

test('an offset past the end lies on the last line', () => {
  expect(pointsOf('a\nb')(99).line).toBe(2);
  expect(pointsOf('')(0)).toEqual({ line: 1, column: 1 });
});
