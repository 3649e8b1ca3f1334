import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isOffered, searchFilesOf } from './search-index.ts';
import type { FacetTable, SearchFile, SearchPage } from './search-index.ts';

const page = (lang: string, number: number): SearchPage => ({
  address: `${lang === 'en' ? '' : `/${lang}`}/shutdowns/${number}/`,
  html: `<!doctype html><html lang="${lang}"><body><main data-pagefind-body>
    <article data-search-terms="collection:shutdowns countries:ID year:${2010 + (number % 3)}">
    <h1>Title ${number}</h1><p>Some words ${number} about networks and their peraturan.</p></article></main></body></html>`,
});
const numbers = Array.from({ length: 24 }, (_, index) => index);
const pages = [...numbers.map((n) => page('en', n)), ...numbers.slice(0, 9).map((n) => page('id', n))];

const hashes = (files: readonly SearchFile[]): string[] =>
  files.map(({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`);
const json = <T>(files: readonly SearchFile[], path: string): T =>
  JSON.parse(new TextDecoder().decode(files.find((file) => file.path === path)?.content)) as T;

const files = await searchFilesOf(pages);

test('the same pages in another order give the same files to the byte', async () => {
  for (let run = 0; run < 4; run++) expect(hashes(await searchFilesOf(pages.toReversed()))).toEqual(hashes(files));
});

test('languages stand in order, whatever order Pagefind keeps them in', () => {
  const { languages } = json<{ languages: Record<string, { page_count: number }> }>(
    files,
    'pagefind/pagefind-entry.json',
  );
  expect(Object.entries(languages).map(([lang, { page_count }]) => [lang, page_count])).toEqual([
    ['en', 24],
    ['id', 9],
  ]);
});

test('each page of a language stands in its table of facets with its terms', () => {
  const { terms, pages: table } = json<FacetTable>(files, 'search/facets-id.json');
  expect(terms).toEqual(['collection:shutdowns', 'countries:ID', 'year:2010', 'year:2011', 'year:2012']);
  expect(Object.keys(table)).toHaveLength(9);
  for (const [id, places] of Object.entries(table)) {
    expect(
      files.some(({ path }) => path === `pagefind/fragment/${id}.pf_fragment`),
      id,
    ).toBe(true);
    expect(places.slice(0, 2)).toEqual([0, 1]);
    expect(places).toHaveLength(3);
  }
});

test('only what the search needs is published', () => {
  const kinds = new Set(files.map(({ path }) => path.replace(/(?:en|id)_[0-9a-f]+/, '*')));
  expect([...kinds].sort()).toEqual([
    'pagefind/fragment/*.pf_fragment',
    'pagefind/index/*.pf_index',
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind-worker.js',
    'pagefind/pagefind.*.pf_meta',
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
    'pagefind/wasm.id.pagefind',
    'pagefind/wasm.unknown.pagefind',
    'search/facets-en.json',
    'search/facets-id.json',
  ]);
});

test('a page offers itself by the attribute alone, not by speaking of it', () => {
  expect(isOffered('<main id="content" data-pagefind-body>')).toBe(true);
  expect(isOffered('<p>The attribute data-pagefind-body</p>')).toBe(false);
});
