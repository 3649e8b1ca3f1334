import { expect, test } from 'vitest';
import { originalOf, otherSite } from './snapshot.ts';

test('archives that carry the address in theirs are read', () => {
  expect(originalOf('https://web.archive.org/web/20190821000000id_/http://a.org/b')).toBe('http://a.org/b');
  expect(originalOf('https://archive.ph/20190821/https://a.org/b')).toBe('https://a.org/b');
  expect(originalOf('https://perma.cc/ABCD-1234')).toBeUndefined();
});

test('one site under several hosts is one site', () => {
  const copy = (address: string): string => `https://web.archive.org/web/2019/${address}`;
  expect(otherSite(copy('http://www.kominfo.go.id/x'), 'https://kominfo.go.id/y')).toBeUndefined();
  expect(otherSite(copy('m.tempo.co/x'), 'https://en.tempo.co/x')).toBeUndefined();
  expect(otherSite(copy('https://bps.go.id/'), 'https://kominfo.go.id/')).toEqual({
    copied: 'bps.go.id',
    own: 'kominfo.go.id',
  });
  expect(otherSite('https://perma.cc/ABCD-1234', 'https://a.org/')).toBeUndefined();
});
