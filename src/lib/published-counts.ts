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

/** One unit that one tracker counted countries in. */
export interface CountColumn {
  slug: string;
  tracker: Count['tracker'];
  unit: Row['unit'];
}

/** The countries that trackers counted in one year: for each the number that stands now in every column, if there is one. */
export interface CountedCountries {
  columns: CountColumn[];
  rows: { area: string; values: (Row['value'] | undefined)[] }[];
}

const byValue = (a: Row['value'] | undefined, b: Row['value'] | undefined): number => {
  const sizeOf = (value: Row['value'] | undefined): number => (typeof value === 'number' ? value : -1);
  return sizeOf(b) - sizeOf(a);
};

/** Countries beside each other, most counted first: by the first column, then by the next; trackers and units in the order of the vocabulary. */
export function countedCountries(files: readonly CountFile[], year: string): CountedCountries {
  const standing = files
    .filter(({ data }) => data.year === year)
    .map(({ slug, data }) => ({
      slug,
      tracker: data.tracker,
      rows: standingRows(data).filter(({ area }) => area !== '001'),
    }));
  const columns = vocabulary.tracker.flatMap((tracker) =>
    standing
      .filter((file) => file.tracker === tracker)
      .flatMap(({ slug, rows }) =>
        vocabulary.countUnit
          .filter((unit) => rows.some((row) => row.unit === unit))
          .map((unit) => ({ slug, tracker, unit })),
      ),
  );
  const valueOf = (area: string, { slug, unit }: CountColumn): Row['value'] | undefined =>
    standing.find((file) => file.slug === slug)?.rows.find((row) => row.area === area && row.unit === unit)?.value;
  const areas = [...new Set(standing.flatMap(({ rows }) => rows.map(({ area }) => area)))].sort();
  const rows = areas.map((area) => ({ area, values: columns.map((column) => valueOf(area, column)) }));
  const order = (a: (typeof rows)[number], b: (typeof rows)[number]): number =>
    columns.map((_, place) => byValue(a.values[place], b.values[place])).find((difference) => difference !== 0) ?? 0;
  return { columns, rows: rows.sort(order) };
}

/** The trackers that counted, each with its newest file, which says best what it counts. */
export function newestByTracker<F extends CountFile>(files: readonly F[]): F[] {
  return vocabulary.tracker.flatMap((tracker) => {
    const own = files.filter(({ data }) => data.tracker === tracker);
    const newest = own.toSorted((a, b) => (a.data.year < b.data.year ? 1 : -1))[0];
    return newest ? [newest] : [];
  });
}
