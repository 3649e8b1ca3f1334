/** A bar of a histogram over years, in pixels; several early years can share one. */
export interface YearBar {
  /** First and last year that it stands for. */
  first: number;
  last: number;
  count: number;
  /** Left edge and width of its share of the line, without gaps to its neighbours. */
  x: number;
  width: number;
}

// Two generations of a network: bars of more years than these would be too thin for a finger on a phone.
const mostYears = 60;

/**
 * A bar for every year from the first to the last that counts anything, empty ones included, on a line of `widthPx`.
 * Where that makes more than 60, all earlier years share the first bar.
 */
export function yearBars(counts: ReadonlyMap<number, number>, widthPx: number): YearBar[] {
  const years = [...counts.keys()].sort((a, b) => a - b);
  const [oldest, newest] = [years[0], years.at(-1)];
  if (oldest === undefined || newest === undefined) return [];
  const start = newest - oldest < mostYears ? oldest : newest - mostYears + 2;
  const spans: [number, number][] = start > oldest ? [[oldest, start - 1]] : [];
  for (let year = start; year <= newest; year++) spans.push([year, year]);
  const width = widthPx / spans.length;
  return spans.map(([first, last], place) => {
    const own = years.filter((year) => year >= first && year <= last);
    const count = own.reduce((sum, year) => sum + (counts.get(year) ?? 0), 0);
    return { first, last, count, x: place * width, width };
  });
}

/** Height of a count in pixels: nothing for none, and never too low to be seen. */
export const barHeight = (count: number, most: number, fullPx: number): number =>
  count === 0 ? 0 : Math.max(2, Math.round((count / Math.max(1, most)) * fullPx * 10) / 10);

// The width of “2019” at 12 px with some air.
const labelPx = 40;
// From the edge to the middle of the label after “≤1968”, which begins at the edge; with air for a phone, where all is a sixth narrower.
const sharedLabelPx = 76;

/** The bars that carry their year below them: the one that early years share, and round years that have room, or both ends where there are few. */
export function labelledBars(bars: readonly YearBar[], widthPx: number): YearBar[] {
  const room = Math.max(1, Math.floor(widthPx / labelPx));
  const shared = bars.filter(({ first, last }) => first < last);
  const alone = bars.filter(({ first, last }) => first === last);
  const step = [1, 2, 5, 10, 20].find((every) => Math.ceil(alone.length / every) <= room) ?? 50;
  const round = alone.filter(({ first }) => first % step === 0);
  if (shared.length > 0) return [...shared, ...round.filter(({ x, width }) => x + width / 2 >= sharedLabelPx)];
  return round.length > 1 ? round : alone.filter((_, place) => place === 0 || place === alone.length - 1);
}

/** The places of the bars from one pixel to another, in order; a pixel outside of the line means its end. */
export function barsBetween(bars: number, fromPx: number, toPx: number, widthPx: number): readonly [number, number] {
  const place = (px: number): number => Math.min(bars - 1, Math.max(0, Math.floor((px / widthPx) * bars)));
  const [a, b] = [place(fromPx), place(toPx)];
  return [Math.min(a, b), Math.max(a, b)];
}
