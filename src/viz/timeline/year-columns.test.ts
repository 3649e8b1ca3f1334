import { expect, test } from 'vitest';
import { yearColumns } from './year-columns.ts';

const limits = [Date.UTC(2000, 0), Date.UTC(2020, 0)] as const;
const begins = [2000, 2010, 2010, 2010, 2019].map((year) => Date.UTC(year, 5));

test('each year in which something begins has a column, as high as its share of the fullest one', () => {
  const { columns } = yearColumns(begins, limits, 1000, 30);
  expect(columns.map(({ height }) => height)).toEqual([10, 30, 10]);
  expect(columns[0]?.x).toBe(0);
  for (const { x, width } of columns) expect(x + width).toBeLessThanOrEqual(1000);
});

test('years are labelled as often as there is room, and never cut at an edge', () => {
  const labels = (width: number): number[] => yearColumns(begins, limits, width, 30).labels.map(({ year }) => year);
  expect(labels(1000)).toHaveLength(20);
  expect(labels(200)).toEqual([2000, 2005, 2010, 2015]);
  expect(yearColumns(begins, limits, 1000, 30).labels[0]?.edge).toBe('start');
});

test('a strip without anything has its years all the same', () => {
  const { columns, labels } = yearColumns([], limits, 300, 30);
  expect(columns).toEqual([]);
  expect(labels.length).toBeGreaterThan(2);
});
