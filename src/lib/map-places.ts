import { entryCollections } from '../schemas/vocabulary.ts';
import type { EntryCollection } from '../schemas/vocabulary.ts';
import type { FileEntry, MapSpot } from './explorer-entry.ts';
import type { MapEntry } from './map-file.ts';

/** A place on the map where a mark may stand. */
export interface MapPlace {
  /** Code of a country, or codes of first-level units with + between them, or the address of the one entry that has a place of its own. */
  key: string;
  spot: MapSpot;
}

/** The places of countries and units by their codes; units that are not in it stand with their country. */
export type MapPlaces = ReadonlyMap<string, MapPlace>;

/** The places of countries, and those of groups of units: each group shares a place in its middle. */
export function placesByCode(
  countries: readonly { code: string; spot?: MapSpot | undefined }[],
  groups: readonly (readonly { code: string; spot: MapSpot }[])[] = [],
): MapPlaces {
  const own = countries.flatMap(({ code, spot }) => (spot ? [[code, { key: code, spot }] as const] : []));
  const shared = groups.flatMap((group) => {
    const mean = (axis: 0 | 1): number => group.reduce((sum, { spot }) => sum + spot[axis], 0) / group.length;
    const place = { key: group.map(({ code }) => code).join('+'), spot: [mean(0), mean(1)] as const };
    return group.map(({ code }) => [code, place] as const);
  });
  return new Map<string, MapPlace>([...own, ...shared]);
}

const prefix = 'countries:';

/** Codes of the countries of an entry, from its terms. */
export const codesOf = ({ terms }: Pick<FileEntry, 'terms'>): string[] =>
  terms.filter((term) => term.startsWith(prefix)).map((term) => term.slice(prefix.length));

/** Code of the country of first-level units; that of a country is its own. */
export const countryOf = (key: string): string => key.replace(/-.*$/, '');

/** What is needed of an entry to place it. */
export type Placeable = Pick<FileEntry, 'href' | 'terms' | 'spot'> & Pick<MapEntry, 'units'>;

/** The places of an entry: its own where it has one, else of each country the units that it names, or the country itself. */
export function placesOf(entry: Placeable, places: MapPlaces): MapPlace[] {
  if (entry.spot) return [{ key: entry.href, spot: entry.spot }];
  const found = codesOf(entry).flatMap((code) => {
    const units = entry.units?.filter((unit) => countryOf(unit) === code && places.has(unit)) ?? [];
    return (units.length > 0 ? units : [code]).flatMap((one) => places.get(one) ?? []);
  });
  return [...new Set(found)];
}

/** Entries at one place of the map. */
export interface PlaceCount extends MapPlace {
  count: number;
  /** How many of them certainly lie in the stretch of time. */
  certain: number;
  /** How many of each collection. */
  of: Partial<Record<EntryCollection, number>>;
}

/** Counts entries by place: each once in all of its places. */
export function countsByPlace(
  shown: readonly { entry: Placeable & Pick<FileEntry, 'collection'>; reach: 'certain' | 'possible' }[],
  places: MapPlaces,
): PlaceCount[] {
  const counts = new Map<string, PlaceCount>();
  for (const { entry, reach } of shown) {
    for (const { key, spot } of placesOf(entry, places)) {
      const before = counts.get(key) ?? { key, spot, count: 0, certain: 0, of: {} };
      counts.set(key, {
        ...before,
        count: before.count + 1,
        certain: before.certain + (reach === 'certain' ? 1 : 0),
        of: { ...before.of, [entry.collection]: (before.of[entry.collection] ?? 0) + 1 },
      });
    }
  }
  return [...counts.values()];
}

/** The one collection of a place, or nothing where it holds several. */
export function onlyCollection({ of }: Pick<PlaceCount, 'of'>): EntryCollection | undefined {
  const held = entryCollections.filter((name) => of[name]);
  return held.length === 1 ? held[0] : undefined;
}

/** Where the mark of a place leads, and what it is called. */
export interface PlaceTarget {
  name: string;
  href: string;
}

/** Says what the mark of a place stands for: a country, units, which lead to their country, or an entry; nothing for other keys. */
export function openTargets({
  countries,
  units = [],
  entries,
}: {
  countries: readonly (PlaceTarget & { code: string })[];
  units?: readonly { code: string; name: string }[];
  entries: readonly Pick<FileEntry, 'href' | 'title'>[];
}): (key: string) => PlaceTarget | undefined {
  const targets = new Map<string, PlaceTarget>([
    ...countries.map(({ code, name, href }) => [code, { name, href }] as const),
    ...entries.map(({ href, title }) => [href, { name: title, href }] as const),
  ]);
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return (key) => {
    const country = targets.get(countryOf(key));
    const held = key.split('+').flatMap((code) => names.get(code) ?? []);
    return country && held.length > 0 ? { ...country, name: [...held, country.name].join(', ') } : targets.get(key);
  };
}
