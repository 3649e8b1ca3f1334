import { expect, test } from 'vitest';
import { furtherPages, pagesOf } from './list-pages.ts';

const rows = Array.from({ length: 5 }, (_, row) => row);

test('a list is cut into full pages and a rest', () => expect(pagesOf(rows, 2)).toEqual([[0, 1], [2, 3], [4]]));
test('an empty list has one empty page', () => expect(pagesOf([], 2)).toEqual([[]]));
test('further pages are counted from the second one', () => {
  expect(furtherPages(5, 2)).toEqual([2, 3]);
  expect(furtherPages(4, 4)).toEqual([]);
  expect(furtherPages(0, 4)).toEqual([]);
});
