import type { AtlasEntry } from '../../entries.ts';
import { useFormats } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { countryPath, entryPath } from '../../lib/addresses.ts';
import type { PlacedFact } from '../../lib/all-facts.ts';
import { countryCodes, countryName, isGroup, regionOf } from '../../lib/countries.ts';
import type { CountryStates } from '../../lib/country-states.ts';
import type { FactSpan } from '../../lib/explorer-facts.ts';
import { facetsOf } from '../../lib/facets.ts';
import { termKey } from '../../lib/filters.ts';
import type { MapCountry, MapEntry, MapFile } from '../../lib/map-file.ts';
import { areaKeyOf } from '../../viz/map/geometry-keys.ts';
import { areasSpot, worldSpot } from '../../viz/map/ground.ts';
import { href } from '../address.ts';
import { spanWords } from '../search/search-marks.ts';

/** What the map of a build is made of. */
export interface MapSource {
  /** Entries that lists show. */
  entries: readonly AtlasEntry[];
  facts: readonly PlacedFact<AtlasEntry>[];
  states: ReadonlyMap<string, CountryStates>;
  today: string;
}

const nameOf = ({ collection, slug }: AtlasEntry): string => `${collection}:${slug}`;

/** What an entry can be filtered by: its collection and the values of all its facets. */
function termsOfEntry(entry: AtlasEntry, today: string): string[] {
  const terms = facetsOf[entry.collection]
    .filter(({ field }) => field !== 'year')
    .flatMap(({ field, termsOf }) => termsOf(entry, today).map((term) => termKey(field, term)));
  return [termKey('collection', entry.collection), ...terms];
}

function spotOf(entry: AtlasEntry): MapEntry['spot'] {
  if (entry.collection !== 'map-disputes') return undefined;
  return areasSpot((entry.data.geometry?.areas ?? []).map((key) => areaKeyOf(key) ?? key));
}

function mapEntry(entry: AtlasEntry, spans: readonly FactSpan[], lang: Lang, today: string): MapEntry {
  return {
    collection: entry.collection,
    title: entry.data.title,
    href: href(lang, entryPath(entry.collection, entry.slug)),
    lang: entry.words === 'missing' && lang !== 'en' ? 'en' : undefined,
    when: spanWords(entry, lang),
    terms: termsOfEntry(entry, today),
    spans,
    spot: spotOf(entry),
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

function makeFile({ entries, facts, states, today }: MapSource, lang: Lang): MapFile {
  const spans = new Map<string, FactSpan[]>();
  for (const { entry, span } of facts) spans.set(nameOf(entry), [...(spans.get(nameOf(entry)) ?? []), span]);
  const { compare } = useFormats(lang);
  return {
    entries: entries.map((entry) => mapEntry(entry, spans.get(nameOf(entry)) ?? [], lang, today)),
    countries: countryCodes
      .map((code) => mapCountry(code, lang, states.get(code)))
      .sort((a, b) => compare(a.name, b.name)),
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
