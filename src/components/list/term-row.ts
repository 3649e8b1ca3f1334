/** A value that entries of a list have, with the list of those that do. */
export interface TermRow {
  term: string;
  name: string;
  address: string;
  count: number;
}

/** What a table of values says besides its rows. */
export interface TermTableWords {
  summary: string;
  /** How the numbers are counted. */
  reading: string;
  /** Heads of the two columns. */
  heads: readonly [name: string, count: string];
}
