import type { EntryCollection } from '../schemas/vocabulary.ts';

/** A place on the picture of the world, in its units. */
export type MapSpot = readonly [x: number, y: number];

/** An entry as the files of both explorers, map and timeline, hold it. */
export interface FileEntry {
  collection: EntryCollection;
  title: string;
  /** Address of its page. */
  href: string;
  /** Language of its words where it is not the file’s. */
  lang?: string | undefined;
  /** What it can be filtered by: `field:term`. */
  terms: readonly string[];
  /** Where it lies, if that is no country’s own place: disputed land. */
  spot?: MapSpot | undefined;
}
