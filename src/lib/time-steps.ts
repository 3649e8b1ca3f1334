import type { Stretch } from './map-look.ts';

/** How long a step in time is; the whole span is one step. */
export const timeUnits = ['all', 'decade', 'year', 'month', 'day'] as const;
/** How long a step in time is. */
export type TimeUnit = (typeof timeUnits)[number];

const dayMs = 86_400_000;
const monthOf = (ms: number): number => new Date(ms).getUTCFullYear() * 12 + new Date(ms).getUTCMonth();
const monthsIn = { decade: 120, year: 12, month: 1 } as const;

// Counted from year 0, so that decades and years begin where people begin them.
const stepOf = (unit: TimeUnit, ms: number): number =>
  unit === 'all' ? 0 : unit === 'day' ? Math.floor(ms / dayMs) : Math.floor(monthOf(ms) / monthsIn[unit]);
// From 2000, because Date.UTC takes a year below 100 for one of the last century.
const startOf = (unit: TimeUnit, step: number): number =>
  unit === 'all' || unit === 'day' ? step * dayMs : Date.UTC(2000, step * monthsIn[unit] - 24_000);

/** How many steps a span holds. */
export const stepsIn = (unit: TimeUnit, [from, to]: Stretch): number => stepOf(unit, to - 1) - stepOf(unit, from) + 1;

/** The place of the step in which a stretch ends, counted from the first step of the span. */
export const placeOfStep = (unit: TimeUnit, [, to]: Stretch, limits: Stretch): number =>
  Math.min(Math.max(stepOf(unit, to - 1) - stepOf(unit, limits[0]), 0), stepsIn(unit, limits) - 1);

/** The stretch of the step at a place, cut to the span. */
export function stretchAt(unit: TimeUnit, place: number, limits: Stretch): Stretch {
  if (unit === 'all') return limits;
  const step = stepOf(unit, limits[0]) + place;
  return [Math.max(limits[0], startOf(unit, step)), Math.min(limits[1], startOf(unit, step + 1))];
}

/** The step of a unit for who looked at a stretch: the one of today where today lies in it, else the one in which it ends. */
export function stepIn(unit: TimeUnit, [from, to]: Stretch, limits: Stretch, todayMs: number): number {
  const isNow = from <= todayMs && todayMs < to;
  return placeOfStep(unit, isNow ? [from, todayMs + 1] : [from, to], limits);
}

/** The unit of which a stretch is exactly one step, the longest that fits; nothing where it is a stretch of its own. */
export const unitOf = (stretch: Stretch, limits: Stretch): TimeUnit | undefined =>
  timeUnits.find((unit) => {
    const [from, to] = stretchAt(unit, placeOfStep(unit, stretch, limits), limits);
    return from === stretch[0] && to === stretch[1];
  });
