import type { Formats } from '../i18n/index.ts';
import type { mapViewWords } from '../i18n/ui/map-view.ts';
import type { MapLayer } from './map-address.ts';
import { tallyOf } from './map-look.ts';
import type { CountryRow, ShownEntry } from './map-look.ts';
import { codesOf, countryOf } from './map-places.ts';
import type { PlaceCount } from './map-places.ts';

/** What a view of the map shows, for its sentence. */
export interface ShownView {
  shown: readonly ShownEntry[];
  places: readonly PlaceCount[];
  rows: readonly CountryRow[];
  /** Ends of the stretch of time, in words. */
  from: string;
  to: string;
  layer: MapLayer;
  /** The day of the states, in words. */
  stateDay: string;
  /** Terms that the legend explains, in its order, with their labels. */
  labels: ReadonlyMap<string, string>;
  nameOf: (place: PlaceCount) => string;
  /** Name of the region that is looked at. */
  region?: string | undefined;
}

/** The term by which a row is filled in a layer. */
export const termOfRow = ({ neutrality, zeroRating }: CountryRow, layer: MapLayer): string =>
  layer === 'neutrality' ? neutrality : layer === 'zero-rating' ? zeroRating : 'not-researched';

function statesSentence(
  words: (typeof mapViewWords)['en'],
  formats: Formats,
  { rows, layer, stateDay, labels }: ShownView,
): string[] {
  if (layer === 'none') return [];
  const terms = rows.map((row) => termOfRow(row, layer));
  const parts = [...labels].flatMap(([term, label]) => {
    const count = terms.filter((other) => other === term).length;
    return count > 0 ? [words.part(count, label)] : [];
  });
  return [words.states[layer](stateDay, parts.length > 0 ? formats.and(parts) : words.noState)];
}

function entriesSentences(
  words: (typeof mapViewWords)['en'],
  { shown, places, rows, from, to, nameOf }: ShownView,
): string[] {
  if (shown.length === 0) return [words.noEntry(from, to)];
  const doubtful = shown.filter(({ reach }) => reach === 'possible').length;
  const keys = new Set(places.flatMap(({ key }) => [key, countryOf(key)]));
  const placed = shown.filter(({ entry }) => [entry.href, ...codesOf(entry)].some((key) => keys.has(key)));
  const most = places.reduce<PlaceCount | undefined>(
    (best, one) => (one.count > (best?.count ?? 1) ? one : best),
    undefined,
  );
  return [
    words.sentence(shown.length, tallyOf(rows.filter(({ total }) => total > 0)).countries, from, to),
    ...(doubtful > 0 ? [words.possible(doubtful)] : []),
    ...(most ? [words.most(nameOf(most), most.count)] : []),
    ...(placed.length < shown.length ? [words.elsewhere(shown.length - placed.length)] : []),
  ];
}

/** Says in words what a view of the map shows: its region, the states of its countries and its entries. */
export function mapSentence(words: (typeof mapViewWords)['en'], formats: Formats, view: ShownView): string {
  return [
    ...(view.region ? [words.inRegion(view.region)] : []),
    ...statesSentence(words, formats, view),
    ...entriesSentences(words, view),
  ].join(' ');
}
