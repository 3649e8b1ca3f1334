import { expect, test } from 'vitest';
import type { Source } from '../schemas/entry.ts';
import { bibliography } from './bibliography.ts';

const source = (publisher: string, title: string, url: string): Source => ({
  key: 'k',
  kind: 'news',
  title,
  publisher,
  url,
  consulted: '2026-11-21',
  via: 'live',
  lang: 'en',
});
const holder = (...sources: Source[]) => ({ data: { sources, verification: 'reported' } });

test('a page that two entries cite is one row that names both', () => {
  const a = holder(source('B', 'x', 'https://x.org/'), source('A', 'y', 'https://y.org/'));
  const b = holder(source('B', 'x', 'https://x.org/'));
  const rows = bibliography([a, b], (x, y) => x.localeCompare(y));
  expect(rows.map(({ source: { publisher }, carries }) => [publisher, carries.length])).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
});

test('sources without an address are told apart by publisher and title', () => {
  const rows = bibliography(
    [holder(source('A', 'x', 'unknown'), source('A', 'y', 'unknown'), source('A', 'x', 'unknown'))],
    (x, y) => x.localeCompare(y),
  );
  expect(rows).toHaveLength(2);
});

test('what only a retracted entry cites is in no bibliography', () => {
  const gone = {
    data: {
      sources: [source('A', 'x', 'https://x.org/'), source('B', 'y', 'https://y.org/')],
      verification: 'retracted',
    },
  };
  const rows = bibliography([gone, holder(source('A', 'x', 'https://x.org/'))], (x, y) => x.localeCompare(y));
  expect(rows.map(({ source: { publisher }, carries }) => [publisher, carries.length])).toEqual([['A', 1]]);
});
