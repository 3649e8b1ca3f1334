import type { Source } from '../schemas/entry.ts';
import { compareDates, isKnown } from './dates.ts';
import { isListed } from './listed.ts';

/** Rows of the bibliography on one page: with their entries they stay far below 100 kB compressed. */
export const sourcesPerPage = 400;

/** A source with the things that it carries. */
export interface BibliographyRow<T> {
  source: Source;
  carries: T[];
}

// One page read for two entries is one source; without an address, title and publisher must do.
const identity = ({ url, doi, title, publisher }: Source): string =>
  isKnown(url) ? url : (doi ?? `${publisher} ${title}`);

/** All sources of the holders that lists show, each once, by publisher, day and title. */
export function bibliography<T extends { data: { sources: readonly Source[]; verification: string } }>(
  holders: readonly T[],
  compare: (a: string, b: string) => number,
): BibliographyRow<T>[] {
  const rows = new Map<string, BibliographyRow<T>>();
  for (const holder of holders.filter(isListed)) {
    for (const source of holder.data.sources) {
      const row = rows.get(identity(source)) ?? { source, carries: [] };
      if (!row.carries.includes(holder)) row.carries.push(holder);
      rows.set(identity(source), row);
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      compare(a.source.publisher, b.source.publisher) ||
      compareDates(a.source.date, b.source.date) ||
      compare(a.source.title, b.source.title),
  );
}
