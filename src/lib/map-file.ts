import type { CountryStates } from './country-states.ts';
import type { FileEntry, MapSpot } from './explorer-entry.ts';
import type { FactSpan } from './explorer-facts.ts';

/** An entry as the map explorer fetches it. */
export interface MapEntry extends FileEntry {
  /** Its dates in words. */
  when: string;
  /** When its facts were. */
  spans: readonly FactSpan[];
  /** Codes of the first-level units (ISO 3166-2) in which it was, where that is not the whole country. */
  units?: readonly string[] | undefined;
}

/** A country or union as the map explorer fetches it. */
export interface MapCountry {
  code: string;
  name: string;
  /** Address of its page. */
  href: string;
  /** Absent for unions and the world. */
  spot?: MapSpot | undefined;
  /** Codes of its UN M49 region and subregion. */
  regions: readonly string[];
  states?: CountryStates | undefined;
}

/** A first-level unit of a country in which some entry was. */
export interface MapUnit {
  /** ISO 3166-2. */
  code: string;
  name: string;
  spot: MapSpot;
}

/** What the map explorer fetches, in one language. */
export interface MapFile {
  entries: readonly MapEntry[];
  /** In the order of their names. */
  countries: readonly MapCountry[];
  /** Those that entries name, and no others. */
  units: readonly MapUnit[];
}
