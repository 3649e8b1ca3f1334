import type { TimeWindow } from './window.ts';

/** A column of a strip of all years: how much began in a year. */
export interface YearColumn {
  x: number;
  width: number;
  height: number;
}

/** The label of a year under its beginning; at an edge, where a centred one would be cut, it stands beside it. */
export interface YearLabel {
  year: number;
  x: number;
  edge: 'start' | 'end' | undefined;
}

// A year in small type with some air.
const labelPx = 44;

const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();
const startOf = (year: number): number => Date.parse(`${String(year).padStart(4, '0')}-01-01`);

/** Columns of the years in which `begins`, moments in milliseconds, lie, on a line of `width` pixels; the fullest one is `height` high. */
export function yearColumns(
  begins: readonly number[],
  [from, to]: TimeWindow,
  width: number,
  height: number,
): { columns: YearColumn[]; labels: YearLabel[] } {
  const xOf = (year: number): number => Math.max(0, ((startOf(year) - from) / (to - from)) * width);
  const counts = new Map<number, number>();
  for (const ms of begins) counts.set(yearOf(ms), (counts.get(yearOf(ms)) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  const [first, last] = [yearOf(from), yearOf(to - 1)];
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => (step * width) / years.length >= labelPx) ?? 100;
  return {
    columns: [...counts].map(([year, count]) => ({
      x: xOf(year),
      width: Math.max(1, xOf(year + 1) - xOf(year) - 1),
      height: Math.max(1, (count / most) * height),
    })),
    labels: years
      .filter((year) => year % every === 0)
      .map((year) => {
        const x = xOf(year);
        return { year, x, edge: x < labelPx / 3 ? 'start' : x > width - labelPx / 3 ? 'end' : undefined };
      }),
  };
}
