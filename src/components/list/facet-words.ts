import { useFormats } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { termDefinition, termLabel } from '../../i18n/terms/index.ts';
import type { AtlasEntry } from '../../entries.ts';
import { countryName } from '../../lib/countries.ts';
import type { Facet } from '../../lib/facets.ts';

/** A value of a facet with its words and the number of entries that have it. */
export interface FacetValue {
  term: string;
  label: string;
  hint?: string | undefined;
  count: number;
}

/** The word of a facet’s term in one language; topics by their titles. */
export function facetLabel(lang: Lang, facet: Facet, term: string, topicTitles: ReadonlyMap<string, string>): string {
  switch (facet.words) {
    case 'country':
      return countryName(term, lang);
    case 'topic':
      return topicTitles.get(term) ?? term;
    case 'year':
      return term;
    default:
      return termLabel(lang, facet.words, term);
  }
}

/** All values of a facet that occur, the most frequent first, years newest first, each with its count. */
export function facetValues(lang: Lang, facet: Facet, entries: readonly AtlasEntry[], today: string, topicTitles: ReadonlyMap<string, string>): FacetValue[] {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const term of facet.termsOf(entry, today)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const { compare } = useFormats(lang);
  const isClosed = facet.words !== 'country' && facet.words !== 'topic' && facet.words !== 'year';
  return [...counts]
    .map(([term, count]) => ({
      term,
      count,
      label: facetLabel(lang, facet, term, topicTitles),
      hint: isClosed ? termDefinition(lang, facet.words, term) : undefined,
    }))
    .sort((a, b) => (facet.words === 'year' ? compare(b.term, a.term) : b.count - a.count || compare(a.label, b.label)));
}
