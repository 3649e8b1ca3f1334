import type { Lang } from '../i18n/index.ts';
import type { Terms } from '../lib/filters.ts';

/** What the index keeps of a page for showing it. */
export interface Fragment {
  url: string;
  /** Escaped text in which the words that were found stand inside `<mark>`. */
  excerpt: string;
  meta: Partial<Record<string, string>>;
}

/** A page that was found; its words are fetched when they are read. */
export interface Hit {
  lang: Lang;
  terms: Terms;
  read: () => Promise<Fragment>;
}

/** Finds pages by words, or all pages where there are none, the most fitting first; fails where the index cannot be read. */
export type Engine = (query: string, wanted: readonly Lang[]) => Promise<Hit[]>;

// The parts of Pagefind’s interface that are used (pagefind.app/docs/api).
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  mergeIndex: (address: string, options: object) => Promise<void>;
  search: (query: string | null) => Promise<{ results: { id: string; data: () => Promise<Fragment> }[] }>;
}

interface FacetTable {
  terms: readonly string[];
  pages: Readonly<Record<string, readonly number[]>>;
}

async function tableOf(site: URL, lang: Lang): Promise<ReadonlyMap<string, Terms>> {
  const answer = await fetch(new URL(`search/facets-${lang}.json`, site));
  if (!answer.ok) throw new Error(`no table of facets: ${answer.status}`);
  const { terms, pages } = (await answer.json()) as FacetTable;
  return new Map(Object.entries(pages).map(([id, places]) => [id, new Set(places.map((place) => terms[place] ?? ''))]));
}

/** Opens the search index of a site for a page in one language; the other language is fetched when it is first wanted. */
export async function openEngine(site: URL, lang: Lang): Promise<Engine> {
  const bundle = new URL('pagefind/', site);
  const pagefind = (await import(/* @vite-ignore */ new URL('pagefind.js', bundle).href)) as Pagefind;
  const options = { baseUrl: site.pathname, excerptLength: 32 };
  await pagefind.options(options);
  await pagefind.init();
  const tables = new Map([[lang, await tableOf(site, lang)]]);
  return async (query, wanted) => {
    for (const other of wanted.filter((name) => !tables.has(name))) {
      const table = await tableOf(site, other);
      // An absolute address is needed: a relative one is taken for this very index and passed over in silence.
      await pagefind.mergeIndex(bundle.href, { ...options, language: other });
      tables.set(other, table);
    }
    const { results } = await pagefind.search(query === '' ? null : query);
    return results.flatMap(({ id, data }) => {
      // An id begins with its language; what was merged once stays merged.
      const own = wanted.find((name) => id.startsWith(`${name}_`));
      return own ? [{ lang: own, terms: tables.get(own)?.get(id) ?? new Set(), read: data }] : [];
    });
  };
}
