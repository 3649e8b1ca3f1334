import { utcDay, utcMonth, utcYear } from 'd3';
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
  const counts = new Map<number, number>();
  for (const ms of moments) {
    if (ms < from || ms >= to) continue;
    const start = +interval.floor(new Date(ms));
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([fromMs, count]) => ({ fromMs, toMs: +interval.offset(new Date(fromMs), 1), count }));
}
