import { extentOf } from './span.ts';
import type { Span } from './span.ts';

/** The stretch of time that is looked at, in milliseconds since 1970; the end is exclusive. */
export type TimeWindow = readonly [fromMs: number, toMs: number];

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The shortest stretch that can be looked at: sources rarely know more than the hour. */
export const leastMs = 6 * hourMs;

// Below this length an hour can be seen on a screen, above it whole days keep addresses short.
const hoursUpToMs = 14 * dayMs;

/** The nearest stretch inside of `limits`: as long as the given one where they leave room for it, never shorter than `leastMs`. */
export function within(limits: TimeWindow, [from, to]: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(to - from, leastMs), limits[1] - limits[0]);
  const start = Math.min(Math.max(from, limits[0]), limits[1] - length);
  return [start, start + length];
}

/** The stretch later by a share of its length, earlier where the share is negative. */
export function moved([from, to]: TimeWindow, share: number): TimeWindow {
  const step = (to - from) * share;
  return [from + step, to + step];
}

/** The stretch `factor` times as long; the moment at the share `at` of its length keeps its place. */
export function zoomed([from, to]: TimeWindow, factor: number, at = 0.5): TimeWindow {
  const kept = from + (to - from) * at;
  return [kept - (kept - from) * factor, kept + (to - kept) * factor];
}

/** The stretch with its ends at the nearest whole days, or whole hours where it is short; rounding both keeps the length of what is moved. */
export function snapped([from, to]: TimeWindow): TimeWindow {
  const step = to - from > hoursUpToMs ? dayMs : hourMs;
  return [Math.round(from / step) * step, Math.round(to / step) * step];
}

/** The share of a stretch at which the middle one of the moments in it lies, so that who zooms there finds something; the half where there are none. */
export function middleOf(moments: readonly number[], [from, to]: TimeWindow): number {
  const inside = moments.filter((ms) => ms >= from && ms < to).sort((a, b) => a - b);
  const middle = inside[Math.floor(inside.length / 2)];
  return middle === undefined ? 0.5 : (middle - from) / (to - from);
}

const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();

/** The stretch from which on nine tenths of the moments lie, from a round year to the end of the limits; all of it where there are none. */
export function usualWindow(moments: readonly number[], limits: TimeWindow): TimeWindow {
  const first = [...moments].sort((a, b) => a - b)[Math.floor(moments.length / 10)];
  if (first === undefined) return limits;
  // Years that can be divided by five are those that an axis names; new entries move the stretch seldom.
  return [Math.max(limits[0], Date.UTC(Math.floor(yearOf(first) / 5) * 5, 0)), limits[1]];
}

/** The whole years that hold all spans; there must be one at least. */
export function yearsAround(spans: readonly Span[]): TimeWindow {
  const extents = spans.map(extentOf);
  const first = extents.reduce((least, [from]) => Math.min(least, from), Infinity);
  const last = extents.reduce((most, [, to]) => Math.max(most, to), -Infinity);
  return [Date.UTC(yearOf(first), 0), Date.UTC(yearOf(last) + 1, 0)];
}
