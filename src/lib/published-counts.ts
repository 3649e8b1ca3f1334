import type { Count } from '../schemas/count.ts';
import { vocabulary } from '../schemas/vocabulary.ts';
import { compareDates } from './dates.ts';

/** A count with the name of its file. */
export interface CountFile {
  slug: string;
  data: Count;
}

type Row = Count['rows'][number];

/** The rows of a count that stand now: for each area and unit the one with the latest day. */
export function standingRows({ rows }: Pick<Count, 'rows'>): Row[] {
  const latest = new Map<string, Row>();
  for (const row of rows) {
    const known = latest.get(`${row.area} ${row.unit}`);
    if (!known || compareDates(known.asOf, row.asOf) <= 0) latest.set(`${row.area} ${row.unit}`, row);
  }
  return [...latest.values()];
}

/** What one tracker published worldwide for one year, in the order of the units of the vocabulary. */
export interface WorldCount {
  slug: string;
  tracker: Count['tracker'];
  rows: Row[];
}

/** Worldwide counts by year, newest first; each tracker that counted once, in the order of the vocabulary. */
export function worldCounts(files: readonly CountFile[]): { year: string; counts: WorldCount[] }[] {
  const years = [...new Set(files.map(({ data }) => data.year))].sort().reverse();
  return years.flatMap((year) => {
    const counts = vocabulary.tracker.flatMap((tracker) =>
      files
        .filter(({ data }) => data.year === year && data.tracker === tracker)
        .map(({ slug, data }) => ({
          slug,
          tracker,
          rows: standingRows(data)
            .filter(({ area }) => area === '001')
            .sort((a, b) => vocabulary.countUnit.indexOf(a.unit) - vocabulary.countUnit.indexOf(b.unit)),
        }))
        .filter(({ rows }) => rows.length > 0),
    );
    return counts.length > 0 ? [{ year, counts }] : [];
  });
}

/** The trackers that counted, each with its newest file, which says best what it counts. */
export function newestByTracker<F extends CountFile>(files: readonly F[]): F[] {
  return vocabulary.tracker.flatMap((tracker) => {
    const own = files.filter(({ data }) => data.tracker === tracker);
    const newest = own.toSorted((a, b) => (a.data.year < b.data.year ? 1 : -1))[0];
    return newest ? [newest] : [];
  });
}
