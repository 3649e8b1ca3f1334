import { expect, test } from 'vitest';
import { rowOrder } from './row-order.ts';
import type { SortKeys } from './row-order.ts';

test('oldest first turns the dated rows round and leaves the undated at the end', () => {
  const row = (place: number, isDated: boolean): SortKeys => ({ place, isDated, title: '', country: '' });
  const rows = [row(0, true), row(1, true), row(2, false)];
  const compare = new Intl.Collator('en').compare;
  expect(rows.toSorted(rowOrder('oldest', compare)).map(({ place }) => place)).toEqual([1, 0, 2]);
  expect(rows.toReversed().toSorted(rowOrder('newest', compare))).toEqual(rows);
});

test('rows of one country keep the order of the page', () => {
  const rows: SortKeys[] = [
    { place: 0, isDated: true, title: 'b', country: 'Mesir' },
    { place: 1, isDated: true, title: 'a', country: 'India' },
    { place: 2, isDated: true, title: 'c', country: 'India' },
  ];
  const compare = new Intl.Collator('id').compare;
  expect(rows.toSorted(rowOrder('country', compare)).map(({ title }) => title)).toEqual(['a', 'c', 'b']);
  expect(rows.toSorted(rowOrder('title', compare)).map(({ title }) => title)).toEqual(['a', 'b', 'c']);
});
