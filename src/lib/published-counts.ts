import type { Count } from '../schemas/count.ts';
import { vocabulary } from '../schemas/vocabulary.ts';
import { compareDates } from './dates.ts';

/** A count with the name of its file. */
export interface CountFile {
  slug: string;
  data: Count;
}

type Row = Count['rows'][number];

/** The rows of a count that stand now: for each area and unit the one with the latest day, what was published and what was counted in a copy each for itself. */
export function standingRows({ rows }: Pick<Count, 'rows'>): Row[] {
  const latest = new Map<string, Row>();
  for (const row of rows) {
    const name = `${row.area} ${row.unit} ${row.countedInCopy ?? false}`;
    const known = latest.get(name);
    if (!known || compareDates(known.asOf, row.asOf) <= 0) latest.set(name, row);
  }
  return [...latest.values()];
}

/** The worldwide numbers for one tracker and one year, each list in the order of the units of the vocabulary. */
export interface WorldCount {
  slug: string;
  tracker: Count['tracker'];
  /** What the tracker itself published. */
  published: Row[];
  /** Units for which no published number is known, though one was looked for or a copy was counted. */
  missing: Row['unit'][];
  /** What was counted in a copy of the tracker’s table. */
  counted: Row[];
}

function worldCount({ slug, data }: CountFile): WorldCount {
  const rows = standingRows(data)
    .filter(({ area }) => area === '001')
    .sort((a, b) => vocabulary.countUnit.indexOf(a.unit) - vocabulary.countUnit.indexOf(b.unit));
  const published = rows.filter(({ countedInCopy, value }) => !countedInCopy && value !== 'unknown');
  const units = [...new Set(rows.map(({ unit }) => unit))];
  return {
    slug,
    tracker: data.tracker,
    published,
    missing: units.filter((unit) => published.every((row) => row.unit !== unit)),
    counted: rows.filter(({ countedInCopy }) => countedInCopy),
  };
}

/** Worldwide counts by year, newest first; each tracker that counted once, in the order of the vocabulary. */
export const worldCounts = (files: readonly CountFile[]): { year: string; counts: WorldCount[] }[] =>
  countedYears(files).flatMap((year) => {
    const counts = vocabulary.tracker
      .flatMap((tracker) => files.filter(({ data }) => data.year === year && data.tracker === tracker).map(worldCount))
      .filter(({ published, missing }) => published.length + missing.length > 0);
    return counts.length > 0 ? [{ year, counts }] : [];
  });

/** The years for which there are counts, newest first. */
export const countedYears = (files: readonly CountFile[]): string[] =>
  [...new Set(files.map(({ data }) => data.year))].sort().reverse();

/** Rows by the day on which their numbers stood, days in the order in which they come. */
export const rowsByDay = (rows: readonly Row[]): { day: string; rows: Row[] }[] =>
  [...Map.groupBy(rows, ({ asOf }) => asOf)].map(([day, own]) => ({ day, rows: own }));

/** One unit that one tracker counted countries in, published or counted in a copy of its table. */
export interface CountColumn {
  slug: string;
  tracker: Count['tracker'];
  unit: Row['unit'];
  inCopy: boolean;
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

/** Countries beside each other, most counted first: by the first column, then by the next; trackers and units in the order of the vocabulary, published numbers before those of a copy. */
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
        [false, true].flatMap((inCopy) =>
          vocabulary.countUnit
            .filter((unit) => rows.some((row) => row.unit === unit && (row.countedInCopy ?? false) === inCopy))
            .map((unit) => ({ slug, tracker, unit, inCopy })),
        ),
      ),
  );
  const valueOf = (area: string, { slug, unit, inCopy }: CountColumn): Row['value'] | undefined =>
    standing
      .find((file) => file.slug === slug)
      ?.rows.find((row) => row.area === area && row.unit === unit && (row.countedInCopy ?? false) === inCopy)?.value;
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
