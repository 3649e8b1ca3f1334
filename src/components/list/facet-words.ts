import { fieldWord, useFormats } from '../../i18n/index.ts';
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

const hintOf = (lang: Lang, words: Facet['words'], term: string): string | undefined =>
  words === 'country' || words === 'topic' || words === 'year' ? undefined : termDefinition(lang, words, term);

// Every page of a collection shows the same filters: they are counted once for a list of entries.
const counted = new WeakMap<readonly AtlasEntry[], Map<string, FacetValue[]>>();

/** All values of a facet that occur, the most frequent first, years newest first, each with its count. */
export function facetValues(
  lang: Lang,
  facet: Facet,
  entries: readonly AtlasEntry[],
  today: string,
  topicTitles: ReadonlyMap<string, string>,
): FacetValue[] {
  const known = counted.get(entries) ?? new Map<string, FacetValue[]>();
  counted.set(entries, known);
  const mark = `${lang} ${facet.field}`;
  const values = known.get(mark) ?? countValues(lang, facet, entries, today, topicTitles);
  known.set(mark, values);
  return values;
}

/** A facet with its word and all its values. */
export interface FacetWords {
  field: string;
  label: string;
  values: readonly FacetValue[];
}

/** The facets of which some value occurs, with their words, in the order of the facets. */
export function facetGroups(
  lang: Lang,
  facets: readonly Facet[],
  entries: readonly AtlasEntry[],
  today: string,
  topicTitles: ReadonlyMap<string, string>,
): FacetWords[] {
  return facets
    .map((facet) => ({
      field: facet.field,
      label: fieldWord(lang, facet.field),
      values: facetValues(lang, facet, entries, today, topicTitles),
    }))
    .filter(({ values }) => values.length > 0);
}

function countValues(
  lang: Lang,
  facet: Facet,
  entries: readonly AtlasEntry[],
  today: string,
  topicTitles: ReadonlyMap<string, string>,
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const term of facet.termsOf(entry, today)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const { compare } = useFormats(lang);
  return [...counts]
    .map(([term, count]) => ({
      term,
      count,
      label: facetLabel(lang, facet, term, topicTitles),
      hint: hintOf(lang, facet.words, term),
    }))
    .sort((a, b) =>
      facet.words === 'year' ? compare(b.term, a.term) : b.count - a.count || compare(a.label, b.label),
    );
}
