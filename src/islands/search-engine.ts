import type { Lang } from '../i18n/index.ts';
import type { Terms } from '../lib/filters.ts';
import { partialMatches } from '../lib/partial-matches.ts';
import { askedWords, withoutWords } from '../lib/word-beginnings.ts';
import { missingWords } from './search-words.ts';
import type { MissingWords } from './search-words.ts';

/** What the index keeps of a page for showing it. */
export interface Fragment {
  url: string;
  /** Escaped text in which the words that were found stand inside `<mark>`. */
  excerpt: string;
  meta: Partial<Record<string, string>>;
  /** All words of the page, and which of them were found. */
  content: string;
  locations: readonly number[];
}

/** A page that was found; its words are fetched when they are read. */
export interface Hit {
  lang: Lang;
  terms: Terms;
  read: () => Promise<Fragment>;
}

/** What a query found, the most fitting first, and which of its words no page has. */
export interface Answer extends MissingWords {
  hits: Hit[];
}

/**
 * Finds pages by words: all pages for no words, none for no query, which only opens the index. A word that no page has
 * is left out of the query, so that the others find something. Fails where the index cannot be read.
 */
export type Engine = (query: string | undefined, wanted: readonly Lang[]) => Promise<Answer>;

// The parts of Pagefind’s interface that are used (pagefind.app/docs/api).
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null) => Promise<{ results: Found[] }>;
}

interface Found {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
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

/**
 * Opens the index of one language. Not by `mergeIndex`: that stems what was typed as the page’s language does, so that
 * an English page misses most Indonesian pages with a form of the word (measured with Pagefind 1.5.2). Each address of
 * the script is a program of its own, with the stemmer of its language.
 */
async function openIndex(site: URL, lang: Lang): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL(`pagefind/pagefind.js?${lang}`, site).href)) as Pagefind;
  await pagefind.options({ baseUrl: site.pathname, excerptLength: 32 });
  // Pagefind takes the language from the page, at the moment of `init`; no option overrides it in 1.5.2. The page has
  // its own language back before anything can be drawn or read out.
  const { lang: own } = document.documentElement;
  document.documentElement.lang = lang;
  const started = pagefind.init();
  document.documentElement.lang = own;
  await started;
  return pagefind;
}

// Fewer pages than this with all the words, and pages with most of them are worth a look too.
const few = 5;

/** Pages with all words of a query, and where they are few, those with most of them. */
async function found(pagefind: Pagefind, query: string): Promise<Found[]> {
  const { results } = await pagefind.search(query === '' ? null : query);
  const words = askedWords(query);
  if (results.length >= few || words.length < 2) return results;
  const perWord = await Promise.all(words.map(async (word) => (await pagefind.search(word)).results));
  const complete = new Set(results.map(({ id }) => id));
  const partial = partialMatches(perWord).filter(({ id }) => !complete.has(id));
  // Their scores were earned by single words, so they stand behind every complete page, in their own order.
  return [...results, ...partial.map((result, place) => ({ ...result, score: -1 - place, data: () => result.data() }))];
}

interface OpenLanguage {
  pagefind: Pagefind;
  table: ReadonlyMap<string, Terms>;
}

async function openLanguage(site: URL, lang: Lang): Promise<OpenLanguage> {
  const [pagefind, table] = await Promise.all([openIndex(site, lang), tableOf(site, lang)]);
  return { pagefind, table };
}

/** Opens the search of a site; each language is fetched when it is first wanted, and once more after it could not be read. */
export function openEngine(site: URL): Engine {
  const open = new Map<Lang, Promise<OpenLanguage>>();
  const opened = (lang: Lang): Promise<OpenLanguage> => {
    const known = open.get(lang) ?? openLanguage(site, lang);
    open.set(lang, known);
    known.catch(() => open.delete(lang));
    return known;
  };
  return async (query, wanted) => {
    const answers = await Promise.all(
      wanted.map(async (lang) => {
        const { pagefind, table } = await opened(lang);
        if (query === undefined) return { hits: [], absent: [], alike: [] };
        const { absent, alike } = await missingWords(pagefind, query);
        const asked = withoutWords(query, absent);
        // Nothing asked is everything; a query of which nothing is left asks for nothing.
        const results = asked === '' && query !== '' ? [] : await found(pagefind, asked);
        const hits = results.map((result) => ({
          lang,
          score: result.score,
          terms: table.get(result.id) ?? new Set<string>(),
          // Holds on to the result: Pagefind forgets the words of one that has been garbage-collected.
          read: () => result.data(),
        }));
        return { hits, absent, alike };
      }),
    );
    const missing = (word: string): boolean =>
      answers.every(({ absent, alike }) => absent.includes(word) || alike.includes(word));
    const alike = new Set(answers.flatMap((answer) => answer.alike).filter(missing));
    return {
      hits: answers.flatMap(({ hits }) => hits).sort((a, b) => b.score - a.score),
      absent: (answers[0]?.absent ?? []).filter((word) => missing(word) && !alike.has(word)),
      alike: [...alike],
    };
  };
}
