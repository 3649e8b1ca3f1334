import type { Corpus, EntryFile } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';

/** A rule that looks at one entry at a time. */
export interface EntryCheck {
  name: string;
  /** What holds when it is silent, in one sentence. */
  promises: string;
  scope: 'entry';
  check(input: { entry: EntryFile; corpus: Corpus }, report: Report): void;
}

/** A rule that looks at the whole collection. */
export interface CorpusCheck {
  name: string;
  promises: string;
  scope: 'corpus';
  check(input: { corpus: Corpus }, report: Report): void;
}

/** A rule of the collection: it reports; it never prints, exits, fetches or reads the clock. */
export type Check = EntryCheck | CorpusCheck;
