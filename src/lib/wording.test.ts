import { expect, test } from 'vitest';
import {
  hasSurplusSpaces,
  htmlIn,
  placeholderIn,
  privateIn,
  unmarkedRightToLeft,
  withoutSurplusSpaces,
} from './wording.ts';

test('HTML is found in plain text, comparisons and quotations are not', () => {
  for (const text of ['<b>', 'a</p>', 'x <img src=x onerror=y>', '<!-- -->', 'AT&amp;T', '&#x6a;'])
    expect(htmlIn(text)).toBeDefined();
  for (const text of ['5 < 10 > 3', 'AT&T', 'a <3 b', 'R&D; more', '<10 %', 'x < y and y > z'])
    expect(htmlIn(text)).toBeUndefined();
});

test('words of templates are found, words of languages are not', () => {
  for (const text of ['TODO', 'a TBD b', 'Lorem ipsum dolor', '…', '...', '[??]'])
    expect(placeholderIn(text)).toBeDefined();
  for (const text of ['Todo sobre', 'what?', 'and so on…', '국회 통과…범부처', 'method'])
    expect(placeholderIn(text)).toBeUndefined();
});

test('private numbers are found, numbers of laws, networks and sums are not', () => {
  for (const text of [
    '+62 812 3456 7890',
    '0812-3456-7890',
    'Tel. (021) 345 6789',
    'a.b@gmail.com',
    'NIK 3174012345678901',
  ])
    expect(privateIn(text), text).toBeDefined();
  for (const text of [
    'Regulation (EU) 2015/2120',
    'AS8452',
    'USD 1 234 567 890',
    '2019-08-21',
    'press@kominfo.go.id',
    '+5 %',
    'Case 080123',
  ])
    expect(privateIn(text), text).toBeUndefined();
});

test('a hundred thousand letters are searched at once', () => {
  const start = performance.now();
  for (const text of ['a'.repeat(1e5), '<a '.repeat(3e4), '+1 '.repeat(3e4), '&a'.repeat(5e4)]) {
    privateIn(text);
    htmlIn(text);
    placeholderIn(text);
  }
  expect(performance.now() - start).toBeLessThan(2000);
});

test('spaces that nobody sees are found and taken out, no-break spaces stay', () => {
  for (const text of [' a', 'a ', 'a  b', 'a\tb', 'a\nb']) {
    expect(hasSurplusSpaces(text)).toBe(true);
    expect(withoutSurplusSpaces(text)).toBe(text.trim() === 'a' ? 'a' : 'a b');
  }
  for (const text of ['a b', '10\u00a0000', 'a\n']) expect(hasSurplusSpaces(text)).toBe(false);
});

test('right-to-left words need a mark', () => {
  expect(unmarkedRightToLeft('a كلمة b')).toEqual({ words: 'كلمة', offset: 2 });
  expect(unmarkedRightToLeft('a <span lang="ar" dir="rtl">كلمة</span> [b](https://x.org/كلمة)')).toBeUndefined();
});
