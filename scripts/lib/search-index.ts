import { close, createIndex } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { elementsOf } from './html.ts';

/** A page that offers itself to the search: its address in the site and its HTML. */
export interface SearchPage {
  address: string;
  html: string;
}

/** A file of the search index, named from the root of the site. */
export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/** Terms of the pages of one language: each page, by the id that Pagefind gives it, names its terms by their places in `terms`. */
export interface FacetTable {
  terms: readonly string[];
  pages: Readonly<Record<string, readonly number[]>>;
}

// Pagefind’s own interfaces, of which the site uses none, are 400 kB.
const needed = /^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|^wasm\.|\.pf_(?:meta|index|fragment)$/;

/** Whether a page offers itself to the search. */
export const isOffered = (html: string): boolean => /<[a-z]+\s[^>]*\bdata-pagefind-body\b/.test(html);

const termsIn = (html: string): string[] =>
  elementsOf(html).flatMap(({ attributes }) => attributes['data-search-terms']?.split(' ').filter(Boolean) ?? []);

// Pagefind joins the words of neighbours that only styles part: a date and the label behind it.
const withGaps = (html: string): string => html.replaceAll('><', '> <');

// A fragment is gzip around a signature and the JSON that a result shows.
function addressIn(fragment: Uint8Array): string {
  const text = new TextDecoder().decode(gunzipSync(fragment));
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}

/** Languages come from a hash map, in another order on each run. */
function withSortedLanguages(entry: Uint8Array): Uint8Array {
  const read = JSON.parse(new TextDecoder().decode(entry)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(read.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return new TextEncoder().encode(JSON.stringify({ ...read, languages }));
}

function facetTable(ids: readonly (readonly [id: string, terms: readonly string[]])[]): FacetTable {
  const terms = [...new Set(ids.flatMap(([, own]) => own))].sort();
  const place = new Map(terms.map((term, index) => [term, index]));
  const pages = ids.map(([id, own]) => [id, own.map((term) => place.get(term) ?? -1).sort((a, b) => a - b)] as const);
  return { terms, pages: Object.fromEntries(pages) };
}

/**
 * The search index of a site, one for each `<html lang>`, with a table of facets beside each; the same pages give the
 * same bytes.
 *
 * Facets are ours and not Pagefind’s: with `data-pagefind-filter` Pagefind 1.5.2 writes its filter files, the metadata
 * that name them and their hashes in an order of its own on every run. Without filters only the languages in
 * `pagefind-entry.json` change places. The table is keyed by the id of a result, so that results are filtered and
 * counted before any of them is fetched.
 */
export async function searchFilesOf(pages: readonly SearchPage[]): Promise<SearchFile[]> {
  // Numbers of sources would stand in the middle of excerpts.
  const { index, errors } = await createIndex({ excludeSelectors: ['sup.cite', 'sup.citation'] });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const ordered = pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
    for (const { address, html } of ordered) {
      const added = await index.addHTMLFile({ url: address, content: withGaps(html) });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${address}: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
    const files = written.files.filter(({ path }) => needed.test(path.split('/').at(-1) ?? ''));

    const termsAt = new Map(ordered.map(({ address, html }) => [address, termsIn(html)]));
    const ids = files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ path, content }) => [/([^/]+)\.pf_fragment$/.exec(path)?.[1] ?? '', addressIn(content)] as const)
      .map(([id, address]) => [id, termsAt.get(address) ?? []] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const byLang = Object.groupBy(ids, ([id]) => id.slice(0, id.lastIndexOf('_')));
    const tables = Object.entries(byLang).map(([lang, own]) => ({
      path: `search/facets-${lang}.json`,
      content: new TextEncoder().encode(JSON.stringify(facetTable(own ?? []))),
    }));
    const own = files.map(({ path, content }) => ({
      path: `pagefind/${path}`,
      content: path === 'pagefind-entry.json' ? withSortedLanguages(content) : content,
    }));
    return [...own, ...tables].sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}
