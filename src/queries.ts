import { allEntries, allListed, countries, counts, glossary, listOf, once, topics } from './entries.ts';
import type { AtlasEntry, AtlasTerm } from './entries.ts';
import { edition, today as laterDay } from './edition.ts';
import { allFacts } from './lib/all-facts.ts';
import type { PlacedFact } from './lib/all-facts.ts';
import { bibliography, sourcesPerPage } from './lib/bibliography.ts';
import type { BibliographyRow } from './lib/bibliography.ts';
import { countryCodes, isGroup } from './lib/countries.ts';
import type { Unions } from './lib/country-entries.ts';
import { facetTerms, listTermsOf } from './lib/facets.ts';
import type { FacetTerm } from './lib/facets.ts';
import { termKey } from './lib/filters.ts';
import { pagesOf } from './lib/list-pages.ts';
import { linkedTerms } from './lib/linked-terms.ts';
import { countedYears } from './lib/published-counts.ts';
import { tieTarget, tiesOf } from './lib/relations.ts';
import type { Tie } from './lib/relations.ts';
import { entryCollections } from './schemas/vocabulary.ts';
import type { CountryStates } from './lib/country-states.ts';
import { statesOf } from './lib/state-spans.ts';

/** All entries by `collection:slug`. */
export function entryIndex(lang: string): Promise<ReadonlyMap<string, AtlasEntry>> {
  return once(
    `index ${lang}`,
    async () => new Map((await allEntries(lang)).map((entry) => [tieTarget(entry.collection, entry.slug), entry])),
  );
}

/** The sources of the entries that lists show, each once, in pages. */
export async function sourcePages(
  lang: string,
  compare: (a: string, b: string) => number,
): Promise<{ total: number; pages: BibliographyRow<AtlasEntry>[][] }> {
  const rows = bibliography(await allListed(lang), compare);
  return { total: rows.length, pages: pagesOf(rows, sourcesPerPage) };
}

/** Title and path of something that has a page. */
export interface LinkTarget {
  title: string;
  path: string;
  textLang: string;
}

/** Everything that bodies and pages can link to, by collection:slug. */
export async function linkIndex(lang: string): Promise<ReadonlyMap<string, LinkTarget>> {
  const held = [
    ...(await allEntries(lang)).map(({ collection, slug, data, words }) => ({
      collection,
      slug,
      title: data.title,
      words,
    })),
    ...(await topics(lang)).map(({ slug, data, words }) => ({ collection: 'topics', slug, title: data.title, words })),
    ...(await glossary(lang)).map(({ slug, data, words }) => ({
      collection: 'glossary',
      slug,
      title: data.term,
      words,
    })),
  ];
  return new Map(
    held.map(({ collection, slug, title, words }) => [
      `${collection}:${slug}`,
      { title, path: `/${collection}/${slug}/`, textLang: words === 'missing' ? 'en' : lang },
    ]),
  );
}

/** All ties between entries. */
export function allTies(): Promise<Tie[]> {
  return once('ties', async () => (await allEntries('en')).flatMap(tiesOf));
}

/** Listed entries whose account links to a page of the atlas, given by its path without language. */
export async function entriesLinkingTo(path: string, lang: string): Promise<AtlasEntry[]> {
  return (await allListed(lang)).filter(({ html }) => html.includes(`${path}"`));
}

/** The terms of the glossary to which a body links, in the order of its links; `text` is its Markdown or its HTML. */
export async function termsLinkedIn(text: string, lang: string): Promise<AtlasTerm[]> {
  const terms = await once(
    `terms ${lang}`,
    async () => new Map((await glossary(lang)).map((term) => [term.slug, term])),
  );
  return linkedTerms(text).flatMap((slug) => terms.get(slug) ?? []);
}

/** Titles of the explainers in one language, by slug. */
export async function topicTitles(lang: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await topics(lang)).map(({ slug, data }) => [slug, data.title]));
}

/** The years for which trackers published counts of shutdowns, newest first. */
export const yearsCounted = (): Promise<string[]> =>
  once('years counted', async () => countedYears(await counts('en')));

/** Terms of membership of the unions that carry them, by the code of the union. */
export async function unions(): Promise<Unions> {
  return new Map(
    [...(await countries('en'))].flatMap(([code, { data }]) => (data.members ? [[code, data.members] as const] : [])),
  );
}

/** The one day that stands for today, the last one on which anything changed, and the edition’s number. */
export async function editionToday(): Promise<{ day: string; edition: string }> {
  const texts = [allEntries('en'), topics('en'), glossary('en'), counts('en'), countries('en')] as const;
  const written = (await Promise.all(texts)).flatMap((list) => [...list.values()]);
  const dates = written.flatMap(({ data }) => data.changes.map(({ date }) => date));
  return { day: laterDay(dates), edition: edition.number };
}

/** Every value of every facet that entries have, with the number of entries that have it. */
export async function facetLists(): Promise<{ value: FacetTerm; rows: number }[]> {
  const { day } = await editionToday();
  const lists = await Promise.all(
    entryCollections.map(async (collection) => {
      const entries = await listOf(collection, 'en');
      return facetTerms(collection, entries, day).map((value) => {
        const key = termKey(value.field, value.term);
        return { value, rows: entries.filter((entry) => listTermsOf(entry, day).has(key)).length };
      });
    }),
  );
  return lists.flat();
}

/** Every dated fact of the entries that lists show, in the order of their beginnings. */
export function factsOfAtlas(lang: string): Promise<PlacedFact<AtlasEntry>[]> {
  return once(`facts ${lang}`, async () => allFacts(await allEntries(lang), (await editionToday()).day));
}

/** What held for net neutrality in each country of which anything is known, from day to day up to the edition’s. */
function countryStates(): Promise<ReadonlyMap<string, CountryStates>> {
  return once('states', async () => {
    const { day } = await editionToday();
    const [entries, said, members] = [await listOf('laws', 'en'), await countries('en'), await unions()];
    return new Map(
      countryCodes.flatMap((code) => {
        const isResearched = said.get(code)?.data.research?.laws?.state === 'researched';
        const states = isGroup(code) ? undefined : statesOf(entries, code, members, isResearched, day);
        return states ? [[code, states] as const] : [];
      }),
    );
  });
}

/** What the map is made of: the entries that lists show with their dated facts, and the states of countries. */
export function mapSource(lang: string) {
  return once(`map ${lang}`, async () => ({
    entries: await allListed(lang),
    facts: await factsOfAtlas(lang),
    states: await countryStates(),
    today: (await editionToday()).day,
  }));
}
