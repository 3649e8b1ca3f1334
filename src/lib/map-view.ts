import { fits } from './filters.ts';
import type { Choice, Terms } from './filters.ts';
import type { MapSpot } from './explorer-entry.ts';
import type { MapCountry, MapEntry, MapFile } from './map-file.ts';
import { countryRows, stateDayOf, surestReach } from './map-look.ts';
import type { CountryRow, Reach, ShownEntry, Stretch } from './map-look.ts';
import { codesOf, countryOf, countsByPlace, placesOf } from './map-places.ts';
import type { MapPlaces, PlaceCount } from './map-places.ts';

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
  /** Where these can be. */
  byCode: MapPlaces;
}

/** The entries that fit the filters, and their places. */
export function mapView(
  timely: readonly (LoadedEntry & { reach: Reach })[],
  byCode: MapPlaces,
  choice: Choice,
): MapView {
  const fitting = timely.filter(({ terms }) => fits(terms, choice));
  return { fitting, places: countsByPlace(fitting, byCode), byCode };
}

/** What of a view lies in the part of the map that is looked at. */
export interface PartOfView {
  shown: readonly ShownEntry[];
  places: readonly PlaceCount[];
  rows: readonly CountryRow[];
}

interface Seen {
  seen: readonly MapCountry[];
  shown: readonly ShownEntry[];
  places: readonly PlaceCount[];
}

/** What lies in a region: its countries, their entries, and the places of these in the region. */
function inRegion(countries: readonly MapCountry[], { fitting, places }: MapView, region: string): Seen {
  const seen = countries.filter(({ regions }) => regions.includes(region));
  const codes = new Set(seen.map(({ code }) => code));
  const shown = fitting.filter(({ entry }) => codesOf(entry).some((code) => codes.has(code)));
  const hrefs = new Set(shown.map(({ entry }) => entry.href));
  return { seen, shown, places: places.filter(({ key }) => codes.has(countryOf(key)) || hrefs.has(key)) };
}

/** What lies in a frame: marks and their entries, and countries whose own place or one of whose marks is there. */
function markedIn(
  countries: readonly MapCountry[],
  { fitting, places: all, byCode }: MapView,
  isInFrame: Look['isInFrame'],
): Seen {
  const places = all.filter(({ spot }) => isInFrame(spot));
  const keys = new Set(places.map(({ key }) => key));
  const shown = fitting.filter(({ entry }) => placesOf(entry, byCode).some(({ key }) => keys.has(key)));
  // Disputed land concerns all who claim it, wherever they lie.
  const claimants = shown.flatMap(({ entry }) => (entry.spot ? codesOf(entry) : []));
  const codes = new Set([...[...keys].map(countryOf), ...claimants]);
  return {
    seen: countries.filter(({ code, spot }) => codes.has(code) || (spot !== undefined && isInFrame(spot))),
    shown,
    places,
  };
}

/** The part of a view that a reader looks at: a region, or what has its mark in the frame; unions count with the whole world alone. */
export function partOfView({ countries }: MapFile, view: MapView, look: Look, isWhole: boolean): PartOfView {
  const { region, isInFrame, choice, stretch, today } = look;
  const { seen, shown, places } = region
    ? inRegion(countries, view, region)
    : isWhole
      ? { seen: countries, shown: view.fitting, places: view.places }
      : markedIn(countries, view, isInFrame);
  // Choosing countries asks of these and no others, so their neighbours in an entry are no rows.
  const chosen = choice.get('countries');
  const listed = chosen ? seen.filter(({ code }) => chosen.has(code)) : seen;
  return { shown, places, rows: countryRows(listed, shown, stateDayOf(stretch, today)) };
}
