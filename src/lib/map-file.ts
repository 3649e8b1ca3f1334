import type { EntryCollection } from '../schemas/vocabulary.ts';
import type { CountryStates } from './country-states.ts';
import type { FactSpan } from './explorer-facts.ts';

/** A place on the picture of the world, in its units. */
export type MapSpot = readonly [x: number, y: number];

/** An entry as the map explorer fetches it. */
export interface MapEntry {
  collection: EntryCollection;
  title: string;
  /** Address of its page. */
  href: string;
  /** Language of its words where it is not the file’s. */
  lang?: string | undefined;
  /** Its dates in words. */
  when: string;
  /** What it can be filtered by: `field:term`. */
  terms: readonly string[];
  /** When its facts were. */
  spans: readonly FactSpan[];
  /** Where it lies, if that is no country’s own place: disputed land. */
  spot?: MapSpot | undefined;
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

/** What the map explorer fetches, in one language. */
export interface MapFile {
  entries: readonly MapEntry[];
  /** In the order of their names. */
  countries: readonly MapCountry[];
}
