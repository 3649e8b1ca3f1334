import { stateOnDay } from './country-states.ts';
import type { FactSpan } from './explorer-facts.ts';
import type { MapCountry, MapEntry } from './map-file.ts';
import { codesOf } from './map-places.ts';
import { entryCollections } from '../schemas/vocabulary.ts';
import type { EntryCollection } from '../schemas/vocabulary.ts';

/** The stretch of time that a map shows, in milliseconds since 1970; the end is exclusive. */
export type Stretch = readonly [fromMs: number, toMs: number];

/** Whether something certainly lies in a stretch of time, or may, as far as its dates are exact. */
export type Reach = 'certain' | 'possible';

/** How a span reaches into a stretch of time: a fact of which only the year is known may lie in any day of it. */
export function reachOf({ start, end }: FactSpan, [from, to]: Stretch): Reach | undefined {
  const last = Math.max(start[1], end?.[1] ?? start[1]);
  if (start[0] >= to || last < from) return undefined;
  const lies = ([earliest, latest]: readonly [number, number]): boolean => earliest >= from && latest < to;
  // Between its latest beginning and its earliest end it certainly went on.
  const goesOn = end !== undefined && start[1] < to && end[0] >= from && start[1] <= end[0];
  return lies(start) || (end !== undefined && lies(end)) || goesOn ? 'certain' : 'possible';
}

/** How the surest of several spans reaches into a stretch of time. */
export function surestReach(spans: readonly FactSpan[], stretch: Stretch): Reach | undefined {
  let best: Reach | undefined;
  for (const span of spans) {
    const reach = reachOf(span, stretch);
    if (reach === 'certain') return reach;
    best ??= reach;
  }
  return best;
}

/** The civil day whose state a map shows: the last one of the stretch, at most the edition’s. */
export const stateDayOf = ([, toMs]: Stretch, today: string): string => {
  // Not by dates.ts, which brings a parser of dates that no island needs.
  const last = new Date(toMs - 1).toISOString().slice(0, 10);
  return last < today ? last : today;
};

/** An entry that a view shows, and how surely it lies in its stretch of time. */
export interface ShownEntry {
  entry: MapEntry;
  reach: Reach;
}

/** The collections by which rows count, in the order of their columns. */
export const countedCollections = entryCollections;

/** A row of the table that says what a map shows. */
export interface CountryRow {
  country: MapCountry;
  neutrality: string;
  zeroRating: string;
  hasSubnational: boolean;
  counts: Readonly<Record<EntryCollection, number>>;
  total: number;
}

/** How many countries have rows, and whether unions or the world have some; these lie on no map and are no countries. */
export function tallyOf(rows: readonly CountryRow[]): { countries: number; hasUnions: boolean } {
  const countries = rows.filter(({ country }) => country.spot !== undefined).length;
  return { countries, hasUnions: countries < rows.length };
}

/** One row for each country that entries name or whose state is known, in the order of the countries. */
export function countryRows(
  countries: readonly MapCountry[],
  shown: readonly ShownEntry[],
  stateDay: string,
): CountryRow[] {
  const perCode = Map.groupBy(
    shown.flatMap(({ entry }) => codesOf(entry).map((code) => ({ code, collection: entry.collection }))),
    ({ code }) => code,
  );
  return countries.flatMap((country) => {
    const here = perCode.get(country.code) ?? [];
    const neutrality = stateOnDay(country.states?.neutrality, stateDay) ?? 'not-researched';
    if (here.length === 0 && neutrality === 'not-researched') return [];
    const pairs = entryCollections.map(
      (name) => [name, here.filter(({ collection }) => collection === name).length] as const,
    );
    return [
      {
        country,
        neutrality,
        zeroRating: stateOnDay(country.states?.zeroRating, stateDay) ?? 'not-researched',
        hasSubnational: stateOnDay(country.states?.subnational, stateDay) === 'yes',
        counts: Object.fromEntries(pairs) as Record<EntryCollection, number>,
        total: here.length,
      },
    ];
  });
}
