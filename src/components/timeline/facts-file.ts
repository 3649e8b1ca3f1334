import type { AtlasEntry } from '../../entries.ts';
import { useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { termLabel } from '../../i18n/terms/index.ts';
import { entryPath } from '../../lib/addresses.ts';
import type { PlacedFact } from '../../lib/all-facts.ts';
import type { FactsFile } from '../../lib/explorer-facts.ts';
import { termKey } from '../../lib/filters.ts';
import { href } from '../address.ts';
import { fileEntry } from '../map/file-entry.ts';
import { sharedFacets } from '../search/search-marks.ts';
import { whenWords } from './period-words.ts';

/** Facets that narrow the timeline besides the collection; years are chosen on the line itself. */
export const timelineFacets = sharedFacets.filter(({ field }) => field !== 'year');

/** The kind of a fact in words, or that it is the whole case. */
export const kindOf = (lang: Lang, { fact: { kind }, isWhole }: PlacedFact<AtlasEntry>): string | undefined =>
  isWhole ? useWords(lang).explorer.case : kind && termLabel(lang, kind.set, kind.term);

/** The place of a fact on the page of its entry; the whole case has none. */
const anchorOf = ({ fact: { field, key }, isWhole }: PlacedFact<AtlasEntry>): string | undefined =>
  isWhole ? undefined : `${field}-${key}`;

/** Where a fact stands: its place on the page of its entry. */
export function addressOfFact(lang: Lang, placed: PlacedFact<AtlasEntry>): string {
  const anchor = anchorOf(placed);
  const { collection, slug } = placed.entry;
  return `${href(lang, entryPath(collection, slug))}${anchor ? `#${anchor}` : ''}`;
}

function termsOf(entry: AtlasEntry, today: string): string[] {
  return timelineFacets.flatMap((facet) => facet.termsOf(entry, today).map((term) => termKey(facet.field, term)));
}

/** What the explorer fetches: all facts in one language, each entry once. */
export function factsFile(facts: readonly PlacedFact<AtlasEntry>[], lang: Lang, today: string): FactsFile {
  const entries = [...new Set(facts.map(({ entry }) => entry))];
  const places = new Map(entries.map((entry, place) => [entry, place]));
  return {
    entries: entries.map((entry) => fileEntry(entry, lang, termsOf(entry, today))),
    facts: facts.map((placed) => ({
      ...placed.span,
      entry: places.get(placed.entry) ?? 0,
      when: whenWords(lang, placed),
      text: placed.fact.text,
      kind: kindOf(lang, placed),
      anchor: anchorOf(placed),
    })),
  };
}
