/** A row of a table with bars: what is counted, where it leads, and how many there are. */
export interface BarRow {
  label: string;
  href?: string | undefined;
  /** One line that says what the label means. */
  hint?: string | undefined;
  count: number;
  /** An example that the row names. */
  note?: { text: string; href: string; lang: string | undefined } | undefined;
}
