import { getCollection, render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { citedKeys } from './lib/body-marks.ts';
import type { EntryData } from './lib/entry-dates.ts';
import { isListed } from './lib/listed.ts';
import { withWords } from './lib/prose.ts';
import { revisionOf } from './lib/revision.ts';
import type { BodyMetadata } from './loader.ts';
import type { Count } from './schemas/count.ts';
import type { Country } from './schemas/country.ts';
import type { GlossaryTerm } from './schemas/glossary.ts';
import { jsonSchemaOf } from './schemas/json-schema.ts';
import type { Topic } from './schemas/topic.ts';
import { entryCollections } from './schemas/vocabulary.ts';
import type { Collection, EntryCollection } from './schemas/vocabulary.ts';

/** Whether the words of an entry stand in the wanted language, and are up to date. */
export type WordsState = 'source' | 'translated' | 'outdated' | 'missing';

/** What every published thing has: words in the wanted language where they exist. */
interface Published<D> {
  slug: string;
  /** Facts, with the words of the translation in their places. */
  data: D;
  html: string;
  /** Keys of sources in the order in which the body cites them. */
  cited: readonly string[];
  words: WordsState;
  /** The GeoJSON that lies beside the entry, where it names one. */
  geometry: BodyMetadata['geometry'];
}

/** An entry of one of the five collections, in one language. */
export type AtlasEntry = { [C in EntryCollection]: Published<EntryData[C]> & { collection: C } }[EntryCollection];
/** An entry of one collection, in one language. */
export type EntryOf<C extends EntryCollection> = Extract<AtlasEntry, { collection: C }>;

/** A term of the glossary, in one language. */
export type AtlasTerm = Published<GlossaryTerm>;

/** What a tracker counted, in one language. */
export type AtlasCount = Published<Count>;

/** What editors said of a country, in one language. */
export type AtlasCountry = Published<Country>;

/** An explainer; `source` is what Astro renders. */
export interface AtlasTopic extends Omit<Published<Topic>, 'geometry'> {
  source: CollectionEntry<'topics'> | CollectionEntry<'topicTranslations'>;
}

const byId = async <C extends 'translations' | 'topicTranslations'>(
  name: C,
): Promise<Map<string, CollectionEntry<C>>> =>
  new Map((await getCollection(name)).map((item: CollectionEntry<C>) => [item.id, item]));

// One corpus is read once per build; in development Astro reloads this module when content changes.
const memory = new Map<string, Promise<unknown>>();
/** Reads once per build what `key` names. */
export function once<T>(key: string, read: () => Promise<T>): Promise<T> {
  if (import.meta.env.DEV) return read();
  const kept = memory.get(key) ?? read();
  memory.set(key, kept);
  return kept as Promise<T>;
}

const stateOf = (revision: string | undefined, twin: { data: { sourceRevision: string } } | undefined): WordsState =>
  !twin ? 'missing' : twin.data.sourceRevision === revision ? 'translated' : 'outdated';

const metadataOf = (item: { rendered?: { metadata?: unknown } | undefined }): BodyMetadata =>
  (item.rendered?.metadata as BodyMetadata | undefined) ?? { cited: [] };

interface Item<D> {
  id: string;
  data: D;
  rendered?: { html: string; metadata?: unknown } | undefined;
}

async function published<D extends object>(
  collection: Collection,
  items: readonly Item<D>[],
  lang: string,
): Promise<Published<D>[]> {
  const twins = lang === 'en' ? undefined : await once('translations', () => byId('translations'));
  return items.map((item) => {
    const metadata = metadataOf(item);
    const english = {
      slug: item.id,
      data: item.data,
      html: item.rendered?.html ?? '',
      cited: metadata.cited,
      words: 'source' as WordsState,
      geometry: metadata.geometry,
    };
    if (!twins) return english;
    const twin = twins.get(`${collection}/${item.id}`);
    const words = stateOf(metadata.revision, twin);
    if (!twin) return { ...english, words };
    const heading =
      collection === 'glossary'
        ? { term: twin.data.title, definition: twin.data.summary }
        : { title: twin.data.title, summary: twin.data.summary };
    return {
      ...english,
      data: { ...withWords(item.data, twin.data.texts ?? {}), ...heading },
      html: twin.rendered?.html ?? '',
      cited: metadataOf(twin).cited,
      words,
    };
  });
}

/** All entries of a collection with their words in `lang`, by slug; retracted ones keep their pages. */
export function entriesOf<C extends EntryCollection>(collection: C, lang: string): Promise<EntryOf<C>[]> {
  return once(`${collection} ${lang}`, async () => {
    const items = (await getCollection(collection)) as unknown as Item<EntryData[C]>[];
    const entries = await published(collection, items, lang);
    return entries
      .map((entry) => ({ ...entry, collection }))
      .sort((a, b) => (a.slug < b.slug ? -1 : 1)) as unknown as EntryOf<C>[];
  });
}

/** The entries of a collection that lists, facets and counts show: all but the retracted ones. */
export function listOf<C extends EntryCollection>(collection: C, lang: string): Promise<EntryOf<C>[]> {
  return once(`list ${collection} ${lang}`, async () => (await entriesOf(collection, lang)).filter(isListed));
}

/** The entries of the five collections that lists, facets and counts show. */
export async function allListed(lang: string): Promise<AtlasEntry[]> {
  return (await Promise.all(entryCollections.map((collection) => listOf(collection, lang)))).flat() as AtlasEntry[];
}

/** All entries of the five collections. */
export async function allEntries(lang: string): Promise<AtlasEntry[]> {
  return (await Promise.all(entryCollections.map((collection) => entriesOf(collection, lang)))).flat() as AtlasEntry[];
}

/** The terms of the glossary in one language, by slug. */
export async function glossary(lang: string): Promise<AtlasTerm[]> {
  return published('glossary', (await getCollection('glossary')) as Item<GlossaryTerm>[], lang);
}

/** The explainers in one language, by slug. */
export async function topics(lang: string): Promise<AtlasTopic[]> {
  const twins = await byId('topicTranslations');
  return (await getCollection('topics')).map((source: CollectionEntry<'topics'>) => {
    const english = {
      slug: source.id,
      data: source.data,
      html: '',
      cited: citedKeys(source.body ?? ''),
      words: 'source' as WordsState,
      source,
    };
    if (lang === 'en') return english;
    const twin = twins.get(source.id);
    const words = stateOf(revisionOf('topics', jsonSchemaOf('topics'), source.data, source.body ?? ''), twin);
    if (!twin) return { ...english, words };
    return {
      ...english,
      data: { ...source.data, title: twin.data.title, summary: twin.data.summary },
      cited: citedKeys(twin.body ?? ''),
      words,
      source: twin,
    };
  });
}

/** What trackers counted, in one language, by slug. */
export async function counts(lang: string): Promise<AtlasCount[]> {
  return published('counts', (await getCollection('counts')) as Item<Count>[], lang);
}

/** The component that prints an explainer’s body. */
export const renderTopic = ({ source }: AtlasTopic) => render(source);

/** What editors said of countries, by code in upper case, with their words in one language. */
export async function countries(lang: string): Promise<ReadonlyMap<string, AtlasCountry>> {
  const items = await published('countries', (await getCollection('countries')) as Item<Country>[], lang);
  return new Map(items.map((item) => [item.slug.toUpperCase(), item]));
}
