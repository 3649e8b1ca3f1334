import type { EntryCollection } from '../schemas/vocabulary.ts';

/** First and last moment that a date may mean, in milliseconds since 1970. */
export type Moments = readonly [earliestMs: number, latestMs: number];

/** When something was or is: what an EDTF date, or two of them, leave open. */
export interface FactSpan {
  start: Moments;
  end?: Moments | undefined;
  /** It goes on beyond the edition’s day, which then is its end. */
  isOpen?: boolean | undefined;
}

/** An entry as the file of facts holds it. */
export interface FileEntry {
  collection: EntryCollection;
  title: string;
  /** Address of its page. */
  href: string;
  /** Language of its words where it is not the file’s. */
  lang?: string | undefined;
  /** What it can be filtered by: `field:term`. */
  terms: readonly string[];
}

/** A dated fact as the file of facts holds it. */
export interface FileFact extends FactSpan {
  /** Place of its entry among the entries. */
  entry: number;
  /** Its date in words. */
  when: string;
  text: string;
  /** Its kind in words. */
  kind?: string | undefined;
  /** Anchor on the page of its entry. */
  anchor?: string | undefined;
}

/** All dated facts in one language, in the order of their beginnings: what the explorer fetches. */
export interface FactsFile {
  entries: readonly FileEntry[];
  facts: readonly FileFact[];
}
