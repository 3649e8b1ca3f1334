import { utcDay, utcHour, utcMonth, utcTicks, utcYear } from 'd3';

/** How fine the marks of an axis are, coarsest first; a reader writes the date to this precision. */
export type TickUnit = 'year' | 'month' | 'day' | 'hour';

/** A mark of the axis. */
export interface Tick {
  ms: number;
  /** Pixels from the left edge. */
  x: number;
}

// The widest label of each unit with some air, such as “30 Sept 2019” (measured at 12 px system type).
const labelWidths: Readonly<Record<TickUnit, number>> = { year: 40, month: 72, day: 84, hour: 84 };
const labelWidthPx = labelWidths.day;

const unitOf = (ms: readonly number[]): TickUnit => {
  const dates = ms.map((value) => new Date(value));
  if (dates.every((date) => +utcYear(date) === +date)) return 'year';
  if (dates.every((date) => +utcMonth(date) === +date)) return 'month';
  return dates.every((date) => +utcDay(date) === +date) ? 'day' : 'hour';
};

/** Round moments of a stretch of time that fit on a line of `widthPx`, with the unit that tells them apart. */
export function axisOf(domain: readonly [number, number], widthPx: number): { ticks: Tick[]; unit: TickUnit } {
  // The ticks of d3’s scale for time without the scale, which brings formats and colours into every island.
  const [from, to] = domain;
  const scale = (date: Date): number => ((+date - from) / (to - from)) * widthPx;
  // An axis finer than hours would claim more than the sources say.
  const wholeHours = (count: number): Date[] =>
    utcTicks(new Date(from), new Date(to), count).filter((date) => +utcHour(date) === +date);
  const hasRoom = (dates: readonly Date[]): boolean => {
    const least = labelWidths[unitOf(dates.map(Number))];
    return dates.slice(1).every((date, place) => scale(date) - scale(dates[place] ?? date) >= least);
  };
  // The scale takes a wish for a number as a hint, and may give twice as many.
  let wanted = Math.max(2, Math.floor(widthPx / labelWidthPx));
  let found = wholeHours(wanted);
  while (wanted > 1 && !hasRoom(found)) found = wholeHours(--wanted);
  const ms = found.map((date) => +date);
  const ticks = found.map((date) => ({ ms: +date, x: Math.round(scale(date) * 10) / 10 }));
  return { ticks, unit: unitOf(ms) };
}

/** Where a label would be cut if it stood centred on its mark: at the start or at the end of the line. */
export const edgeOf = (x: number, widthPx: number): 'start' | 'end' | undefined =>
  x < labelWidthPx / 3 ? 'start' : x > widthPx - labelWidthPx / 3 ? 'end' : undefined;
