import { langs } from '../../src/i18n/index.ts';
import type { Lang } from '../../src/i18n/index.ts';
import * as addresses from '../../src/lib/addresses.ts';
import { allFacts, factsByPeriod } from '../../src/lib/all-facts.ts';
import { bibliography, sourcesPerPage } from '../../src/lib/bibliography.ts';
import { countryCodes } from '../../src/lib/countries.ts';
import type { TypedEntry } from '../../src/lib/entry-dates.ts';
import { facetsOf } from '../../src/lib/facets.ts';
import { entriesPerPage, factsPerPage, furtherPages } from '../../src/lib/list-pages.ts';
import { mapYears } from '../../src/lib/map-years.ts';
import { schemas } from '../../src/schemas/index.ts';
import { entryCollections } from '../../src/schemas/vocabulary.ts';
import type { EntryCollection } from '../../src/schemas/vocabulary.ts';
import type { Corpus, EntryFile } from './corpus.ts';

/** What a page is about; each kind has its own look. */
export type PageKind =
  | 'home'
  | 'index'
  | 'facet'
  | 'entry'
  | 'alias'
  | 'countries'
  | 'country'
  | 'topics'
  | 'topic'
  | 'glossary'
  | 'term'
  | 'sources'
  | 'counts'
  | 'map'
  | 'map-year'
  | 'timeline'
  | 'period'
  | 'search'
  | 'method'
  | 'about'
  | 'contribute'
  | 'founding'
  | 'not-found';

/** A page that the site must have. */
export interface ExpectedPage {
  kind: PageKind;
  lang: Lang;
  /** Address with its language: `/id/laws/`. */
  address: string;
  /** The entry, topic, term or facet file that asks for it, from the root of the project. */
  source: string;
  collection?: EntryCollection;
  slug?: string;
}

type Wanted = Omit<ExpectedPage, 'lang'>;

const singles = [
  'countries',
  'topics',
  'glossary',
  'sources',
  'counts',
  'map',
  'timeline',
  'search',
  'method',
  'about',
  'contribute',
  'founding',
] as const;

/** An entry with the data that its schema makes of it; throws where the schema refuses them. */
export function typedEntry(collection: EntryCollection, entry: EntryFile): TypedEntry {
  const { data, error } = schemas[collection].safeParse(entry.fields);
  if (error) throw new Error(`${entry.file} does not fit its schema; npm run validate says where`);
  return { collection, data } as TypedEntry;
}

function* pagesOfEntry(collection: EntryCollection, entry: EntryFile, today: string): Generator<Wanted> {
  const { slug, file: source } = entry;
  const typed = typedEntry(collection, entry);
  yield { kind: 'entry', address: addresses.entryPath(collection, slug), source, collection, slug };
  for (const alias of typed.data.aliases ?? []) {
    yield { kind: 'alias', address: addresses.entryPath(collection, alias), source, collection, slug: alias };
  }
  // A retracted entry keeps its page, but no list shows it.
  if (typed.data.verification === 'retracted') return;
  for (const { field, termsOf } of facetsOf[collection]) {
    for (const term of termsOf(typed, today)) {
      yield { kind: 'facet', address: addresses.facetPath(collection, field, term), source, collection };
    }
  }
}

const typedEntries = (corpus: Corpus): TypedEntry[] =>
  corpus.entries.flatMap((entry) => {
    const collection = entryCollections.find((name) => name === entry.collection);
    return collection ? [typedEntry(collection, entry)] : [];
  });

function* furtherPagesOf(list: Wanted, rows: number, size: number): Generator<Wanted> {
  for (const page of furtherPages(rows, size)) yield { ...list, address: addresses.pagePath(list.address, page) };
}

/** The further pages of the lists of a collection: of all its entries, and of each value that many have. */
function* pagesOfLists(corpus: Corpus, collection: EntryCollection): Generator<Wanted> {
  const entries = typedEntries(corpus).filter(
    (entry) => entry.collection === collection && entry.data.verification !== 'retracted',
  );
  const source = 'src/content';
  const list: Wanted = { kind: 'index', address: addresses.collectionPath(collection), source, collection };
  yield* furtherPagesOf(list, entries.length, entriesPerPage);
  for (const { field, termsOf } of facetsOf[collection]) {
    const terms = Map.groupBy(
      entries.flatMap((entry) => termsOf(entry, corpus.today)),
      (term) => term,
    );
    for (const [term, { length }] of terms) {
      const address = addresses.facetPath(collection, field, term);
      yield* furtherPagesOf({ kind: 'facet', address, source, collection }, length, entriesPerPage);
    }
  }
}

function* pagesOfSources(corpus: Corpus): Generator<Wanted> {
  const entries = typedEntries(corpus);
  const { length } = bibliography(entries, (a, b) => (a < b ? -1 : 1));
  yield* furtherPagesOf({ kind: 'sources', address: '/sources/', source: 'src/content' }, length, sourcesPerPage);
}

function* pagesOfTimeline(corpus: Corpus): Generator<Wanted> {
  for (const { period, begin, goOn } of factsByPeriod(allFacts(typedEntries(corpus), corpus.today))) {
    const page: Wanted = { kind: 'period', address: addresses.periodPath(period), source: 'src/content', slug: period };
    yield page;
    yield* furtherPagesOf(page, begin.length + goOn.length, factsPerPage);
  }
}

function* wantedPages(corpus: Corpus): Generator<Wanted> {
  yield { kind: 'home', address: '/', source: 'src/pages' };
  for (const name of singles) yield { kind: name, address: `/${name}/`, source: 'src/pages' };
  yield* pagesOfSources(corpus);
  yield* pagesOfTimeline(corpus);
  for (const year of mapYears(corpus.today)) {
    yield { kind: 'map-year', address: addresses.mapYearPath(year), source: 'src/content', slug: year };
  }
  for (const code of countryCodes) {
    yield { kind: 'country', address: addresses.countryPath(code), source: 'src/lib/countries.ts', slug: code };
  }
  for (const collection of entryCollections) {
    yield { kind: 'index', address: addresses.collectionPath(collection), source: 'src/pages', collection };
    yield* pagesOfLists(corpus, collection);
  }
  for (const entry of corpus.entries) {
    const { collection, slug, file: source } = entry;
    const own = entryCollections.find((name) => name === collection);
    if (own) yield* pagesOfEntry(own, entry, corpus.today);
    if (collection === 'topics') yield { kind: 'topic', address: addresses.topicPath(slug), source, slug };
    if (collection === 'glossary') yield { kind: 'term', address: addresses.glossaryPath(slug), source, slug };
  }
}

/** Every page that follows from a corpus, in both languages, each once; found without asking the pages themselves. */
export function expectedPages(corpus: Corpus): ExpectedPage[] {
  const byAddress = new Map<string, ExpectedPage>();
  for (const page of wantedPages(corpus)) {
    for (const lang of langs) {
      const address = addresses.href(lang, page.address);
      if (!byAddress.has(address)) byAddress.set(address, { ...page, lang, address });
    }
  }
  byAddress.set('/404.html', { kind: 'not-found', lang: 'en', address: '/404.html', source: 'src/pages/404.astro' });
  return [...byAddress.values()];
}

/** What differs between the pages that should be there and those that are. */
export interface PageDifference {
  missing: readonly ExpectedPage[];
  extra: readonly string[];
}

/** Compares the pages that should be there with the addresses of those that are. */
export function differenceOf(expected: readonly ExpectedPage[], present: Iterable<string>): PageDifference {
  const there = new Set(present);
  const wanted = new Set(expected.map(({ address }) => address));
  return {
    missing: expected.filter(({ address }) => !there.has(address)),
    extra: [...there].filter((address) => !wanted.has(address)),
  };
}
