import { bisectRight, utcDay, utcMonth, utcYear } from 'd3';
import type { TimeInterval } from 'd3';
import type { TimeWindow } from './window.ts';

/** How long the stretches are for which facts are counted, coarsest first. */
export type CountUnit = 'decade' | 'year' | 'month' | 'day';

/** A stretch of time with the number of moments in it; the end is exclusive. */
export interface Bin {
  fromMs: number;
  toMs: number;
  count: number;
}

const intervals: Readonly<Record<CountUnit, TimeInterval>> = {
  // d3 gives null for steps that are not positive only.
  decade: utcYear.every(10) ?? utcYear,
  year: utcYear,
  month: utcMonth,
  day: utcDay,
};
const daysIn: Readonly<Record<CountUnit, number>> = { day: 1, month: 30.4, year: 365.25, decade: 3652.5 };

/** The finest unit whose columns are at least `leastPx` wide on a line of `widthPx`. */
export function unitFor([from, to]: TimeWindow, widthPx: number, leastPx = 6): CountUnit {
  const dayPx = (widthPx * 86_400_000) / (to - from);
  return (['day', 'month', 'year'] as const).find((unit) => daysIn[unit] * dayPx >= leastPx) ?? 'decade';
}

/** Counts moments by stretches of one unit, in order; stretches without any are left out, and so is what lies outside. */
export function binsOf(moments: readonly number[], [from, to]: TimeWindow, unit: CountUnit): Bin[] {
  const interval = intervals[unit];
  // Beginnings of all stretches, in which a moment is found by halves: asking the calendar for each takes ten times as long.
  const starts = interval.range(interval.floor(new Date(from)), new Date(to)).map(Number);
  const counts = new Map<number, number>();
  for (const ms of moments) {
    if (ms < from || ms >= to) continue;
    const place = bisectRight(starts, ms) - 1;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const endOf = (place: number): number => starts[place + 1] ?? +interval.offset(new Date(starts[place] ?? from), 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([place, count]) => ({ fromMs: starts[place] ?? from, toMs: endOf(place), count }));
}
