import type { FileEntry } from './explorer-entry.ts';

/** First and last moment that a date may mean, in milliseconds since 1970. */
export type Moments = readonly [earliestMs: number, latestMs: number];

/** When something was or is: what an EDTF date, or two of them, leave open. */
export interface FactSpan {
  start: Moments;
  end?: Moments | undefined;
  /** It goes on beyond the edition’s day, which then is its end. */
  isOpen?: boolean | undefined;
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
