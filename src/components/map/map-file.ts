import type { AtlasEntry } from '../../entries.ts';
import { useFormats } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { countryPath } from '../../lib/addresses.ts';
import type { PlacedFact } from '../../lib/all-facts.ts';
import { countryCodes, countryName, isGroup, regionOf } from '../../lib/countries.ts';
import type { CountryStates } from '../../lib/country-states.ts';
import type { FactSpan } from '../../lib/explorer-facts.ts';
import { facetsOf } from '../../lib/facets.ts';
import { termKey } from '../../lib/filters.ts';
import type { MapCountry, MapEntry, MapFile, MapUnit } from '../../lib/map-file.ts';
import { placesOfShutdowns, unitsOf } from '../../lib/shutdown-places.ts';
import { unitSpot, worldSpot } from '../../viz/map/world-spots.ts';
import { href } from '../address.ts';
import { shownWords } from '../list/shown-words.ts';
import { fileEntry } from './file-entry.ts';

/** What the map of a build is made of. */
export interface MapSource {
  /** Entries that lists show. */
  entries: readonly AtlasEntry[];
  facts: readonly PlacedFact<AtlasEntry>[];
  states: ReadonlyMap<string, CountryStates>;
  today: string;
}

const nameOf = ({ collection, slug }: AtlasEntry): string => `${collection}:${slug}`;

/** What an entry can be filtered by: the values of all its facets but the year, which the stretch of time is. */
function termsOf(entry: AtlasEntry, today: string): string[] {
  return facetsOf[entry.collection]
    .filter(({ field }) => field !== 'year')
    .flatMap((facet) => facet.termsOf(entry, today).map((term) => termKey(facet.field, term)));
}

function mapEntry(entry: AtlasEntry, spans: readonly FactSpan[], lang: Lang, today: string): MapEntry {
  const units = unitsOf(entry);
  return {
    ...fileEntry(entry, lang, termsOf(entry, today)),
    when: shownWords(entry, lang, today),
    spans,
    units: units.length > 0 ? units : undefined,
  };
}

function mapCountry(code: string, lang: Lang, states: CountryStates | undefined): MapCountry {
  const { region, subregion } = regionOf(code) ?? {};
  return {
    code,
    name: countryName(code, lang),
    href: href(lang, countryPath(code)),
    spot: isGroup(code) ? undefined : worldSpot(code),
    regions: [region, subregion].filter((one) => one !== undefined),
    states,
  };
}

function mapUnits(entries: readonly AtlasEntry[]): MapUnit[] {
  return placesOfShutdowns(entries.filter((entry) => unitsOf(entry).length > 0)).flatMap(({ code, name }) => {
    const spot = unitSpot(code);
    return spot ? [{ code, name, spot }] : [];
  });
}

function makeFile({ entries, facts, states, today }: MapSource, lang: Lang): MapFile {
  const spans = new Map<string, FactSpan[]>();
  for (const { entry, span } of facts) spans.set(nameOf(entry), [...(spans.get(nameOf(entry)) ?? []), span]);
  const { compare } = useFormats(lang);
  return {
    entries: entries.map((entry) => mapEntry(entry, spans.get(nameOf(entry)) ?? [], lang, today)),
    countries: countryCodes
      .map((code) => mapCountry(code, lang, states.get(code)))
      .sort((a, b) => compare(a.name, b.name)),
    units: mapUnits(entries),
  };
}

// The explorer, its file and the maps of all years hold the same.
const made = new WeakMap<MapSource, MapFile>();

/** What the map explorer fetches, and what its static pictures are drawn from. */
export function mapFile(source: MapSource, lang: Lang): MapFile {
  const file = made.get(source) ?? makeFile(source, lang);
  made.set(source, file);
  return file;
}
