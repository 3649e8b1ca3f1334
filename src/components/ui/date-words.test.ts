import { expect, test } from 'vitest';
import { spanWords } from './date-words.ts';

test('a span that begins and ends on one day is that day', () => {
  expect(spanWords('en', '2024-02-08', '2024-02-08', 'short')).toBe('8 Feb 2024');
  expect(spanWords('id', '2019-08-20', '2019-08-20')).toBe('20 Agustus 2019');
});

test('a span names both of its days, and one whose end is unknown its first', () => {
  expect(spanWords('en', '2015-06-12', '2018-06-11')).toBe('12 June 2015 – 11 June 2018');
  expect(spanWords('en', '2025-05', 'unknown', 'short')).toBe('May 2025');
});
