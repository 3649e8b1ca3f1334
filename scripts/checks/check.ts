import type { SchemaNode } from '../../src/schemas/json-schema.ts';
import type { Corpus, EntryFile } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';

/** How a rule mends what it complains of, by its own predicate; a mend never changes a fact, and mending twice changes nothing more. */
export interface Mends {
  /** The whole file as it is stored. */
  text?(source: string): string;
  /** A text of a field. */
  value?(words: string, node: SchemaNode): string;
  body?(body: string): string;
  /** The text of a GeoJSON file. */
  geometry?(source: string): string;
}

/** A rule that looks at one entry at a time. */
export interface EntryCheck {
  name: string;
  /** What holds when it is silent, in one sentence. */
  promises: string;
  scope: 'entry';
  check(input: { entry: EntryFile; corpus: Corpus }, report: Report): void;
  fix?: Mends;
}

/** A rule that looks at the whole collection. */
export interface CorpusCheck {
  name: string;
  promises: string;
  scope: 'corpus';
  check(input: { corpus: Corpus }, report: Report): void;
  fix?: Mends;
}

/** A rule of the collection: it reports; it never prints, exits, fetches or reads the clock. */
export type Check = EntryCheck | CorpusCheck;
