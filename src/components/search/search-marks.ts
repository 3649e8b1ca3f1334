import type { AtlasEntry } from '../../entries.ts';
import { useFormats, useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { facetsOf } from '../../lib/facets.ts';
import type { Facet } from '../../lib/facets.ts';
import { termKey } from '../../lib/filters.ts';
import { entryCollections } from '../../schemas/vocabulary.ts';
import type { EntryCollection } from '../../schemas/vocabulary.ts';
import type { FacetValue } from '../list/facet-words.ts';
import { shownWords } from '../list/shown-words.ts';
import { placesOf, standingOf } from '../list/summary.ts';

/** What a page can be about, as the search tells pages apart: `collection:laws` among its terms. */
export const searchKinds = [...entryCollections, 'countries', 'topics', 'glossary'] as const;
/** A kind of page that the search finds. */
export type SearchKind = (typeof searchKinds)[number];

/** Whether pages of a kind are entries. */
export const isEntryKind = (kind: SearchKind): kind is EntryCollection =>
  entryCollections.some((name) => name === kind);

/** Words of a kind: of all its pages, and of one of them. */
export function kindWords(lang: Lang, kind: SearchKind): { name: string; one: string } {
  const words = useWords(lang);
  if (isEntryKind(kind)) return words.collections[kind];
  return { name: words.nav[kind], one: kind === 'countries' ? words.fields.countries : words[kind].one };
}

/** The facets that entries of every collection have, so that they narrow a search through all of them. */
export const sharedFacets: readonly Facet[] = facetsOf.laws.filter(({ field }) =>
  entryCollections.every((collection) => facetsOf[collection].some((facet) => facet.field === field)),
);

/** Values of the status of entries with their counts: the terms of several closed sets, told apart by their words. */
export function statusValues(entries: readonly AtlasEntry[], lang: Lang, today: string): FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const entry of entries) {
    const standing = standingOf(entry, lang, today);
    if (!standing) continue;
    const value = values.get(standing.term) ?? { term: standing.term, label: standing.label, count: 0 };
    value.count += 1;
    values.set(standing.term, value);
  }
  return [...values.values()].sort((a, b) => b.count - a.count || useFormats(lang).compare(a.label, b.label));
}

/** Attributes by which the search index learns what a result shows and by what it is filtered; for the element around an entry. */
export function searchMarks(entry: AtlasEntry, lang: Lang, today: string): Record<string, string> {
  const terms = sharedFacets.flatMap(({ field, termsOf }) => termsOf(entry, today).map((term) => termKey(field, term)));
  const standing = standingOf(entry, lang, today);
  if (standing) terms.push(termKey('status', standing.term));
  const shown = {
    places: placesOf(entry, lang),
    date: shownWords(entry, lang, today),
    status: standing?.label ?? '',
  };
  const given = Object.entries(shown).filter(([, words]) => words !== '');
  return {
    'data-search-terms': [termKey('collection', entry.collection), ...terms].join(' '),
    'data-pagefind-meta': given.map(([name]) => `${name}[data-${name}]`).join(', '),
    ...Object.fromEntries(given.map(([name, words]) => [`data-${name}`, words])),
  };
}
