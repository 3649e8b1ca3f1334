import { fits } from './filters.ts';
import type { Choice, Terms } from './filters.ts';
import type { MapCountry, MapEntry, MapFile, MapSpot } from './map-file.ts';
import { codesOf, countryRows, countsByPlace, stateDayOf, surestReach } from './map-look.ts';
import type { CountryRow, PlaceCount, Reach, ShownEntry, Stretch } from './map-look.ts';

/** An entry of the file with its terms as a set. */
export interface LoadedEntry {
  entry: MapEntry;
  terms: Terms;
}

/** What a reader looks at. */
export interface Look {
  stretch: Stretch;
  /** All of time: then entries without a date are in it too. */
  limits: Stretch;
  today: string;
  choice: Choice;
  /** Whether a place lies in the part of the map that is looked at. */
  isInFrame: (spot: MapSpot) => boolean;
  /** UN M49 code of the region that is looked at, in place of the frame. */
  region: string | undefined;
}

/** Entries that lie in a stretch of time, and how surely; among all of time also those without a date. */
export function inTime<E extends LoadedEntry>(
  entries: readonly E[],
  { stretch, limits }: Pick<Look, 'stretch' | 'limits'>,
): (E & { reach: Reach })[] {
  const isAll = stretch[0] <= limits[0] && stretch[1] >= limits[1];
  return entries.flatMap((one) => {
    const reach = one.entry.spans.length === 0 && isAll ? 'possible' : surestReach(one.entry.spans, stretch);
    return reach ? [{ ...one, reach }] : [];
  });
}

/** What a view of the map shows, of entries that lie in its stretch of time. */
export interface MapView {
  /** Those that fit the filters, anywhere. */
  fitting: readonly ShownEntry[];
  /** Their marks, anywhere. */
  places: readonly PlaceCount[];
}

/** The entries that fit the filters, and their places. */
export function mapView(
  timely: readonly (LoadedEntry & { reach: Reach })[],
  spots: ReadonlyMap<string, MapSpot>,
  choice: Choice,
): MapView {
  const fitting = timely.filter(({ terms }) => fits(terms, choice));
  return { fitting, places: countsByPlace(fitting, spots) };
}

/** What of a view lies in the part of the map that is looked at. */
export interface PartOfView {
  shown: readonly ShownEntry[];
  places: readonly PlaceCount[];
  rows: readonly CountryRow[];
}

/** The part of a view that a reader looks at: a region, or the places in the frame; unions count with the whole world alone. */
export function partOfView(
  { countries }: MapFile,
  { fitting, places }: MapView,
  look: Look,
  isWhole: boolean,
): PartOfView {
  const { region, isInFrame } = look;
  const isSeen = ({ spot, regions }: MapCountry): boolean =>
    region ? regions.includes(region) : isWhole || (spot !== undefined && isInFrame(spot));
  const seen = countries.filter(isSeen);
  const codes = new Set(seen.map(({ code }) => code));
  const isShown = ({ entry }: ShownEntry): boolean =>
    isWhole && !region ? true : codesOf(entry).some((code) => codes.has(code));
  // Choosing countries asks of these and no others, so their neighbours in an entry are no rows.
  const chosen = look.choice.get('countries');
  const listed = chosen ? seen.filter(({ code }) => chosen.has(code)) : seen;
  const shown = fitting.filter(isShown);
  const hrefs = new Set(shown.map(({ entry }) => entry.href));
  return {
    shown,
    places: places.filter(({ key }) => codes.has(key) || hrefs.has(key)),
    rows: countryRows(listed, shown, stateDayOf(look.stretch, look.today)),
  };
}
