import { edtfPattern, parseEdtf } from '../schemas/edtf.ts';

/** How exact a date is. */
export type Precision = 'minute' | 'day' | 'month' | 'year';

/** The span of time that a date of the EDTF profile leaves open. */
export interface Bounds {
  /** First millisecond since 1970 that it may mean. */
  earliestMs: number;
  /** Last millisecond since 1970 that it may mean, inclusive. */
  latestMs: number;
  precision: Precision;
  /** Marked `~`: about then. */
  approximate: boolean;
  /** Marked `?`: the source is doubtful. */
  uncertain: boolean;
}

/** Milliseconds in a day. */
export const dayMs = 86_400_000;

/** Reads a date of the EDTF profile; throws a RangeError on anything else. The only reader of such a string. */
export function bounds(text: string): Bounds {
  const { minMs, maxMs } = parseEdtf(text);
  const parts = edtfPattern.exec(text)?.groups ?? {};
  const precision = parts['hour'] ? 'minute' : parts['day'] ? 'day' : parts['month'] ? 'month' : 'year';
  const mark = parts['dayMark'] ?? parts['monthMark'] ?? parts['yearMark'];
  return {
    earliestMs: minMs,
    latestMs: precision === 'minute' ? minMs + 59_999 : maxMs,
    precision,
    approximate: mark === '~',
    uncertain: mark === '?',
  };
}

/** Whether a date is given at all: neither absent nor `unknown`. */
export const isKnown = (text: string | undefined): text is string => text !== undefined && text !== 'unknown';

/** The civil day in UTC, as YYYY-MM-DD. */
export const civilDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** First millisecond of a civil day in UTC. */
export const startOfDayMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Last millisecond of a civil day in UTC. */
export const endOfDayMs = (day: string): number => startOfDayMs(day) + dayMs - 1;

/** A civil day the given number of days later. */
export const addDays = (day: string, days: number): string => civilDay(startOfDayMs(day) + days * dayMs);

/** A civil day the given number of whole months earlier or later; the day of the month is cut to the month’s length. */
export function addMonths(day: string, months: number): string {
  const date = new Date(startOfDayMs(day));
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return civilDay(date.getTime());
}

/** Orders dates of the profile by their first moment, the less exact before the more exact; unknown ones last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  if (!isKnown(a)) return isKnown(b) ? 1 : 0;
  if (!isKnown(b)) return -1;
  const x = bounds(a);
  const y = bounds(b);
  return x.earliestMs - y.earliestMs || y.latestMs - x.latestMs;
}

/** The years that a span touches; an open end reaches to `openUntil`, and an unknown end adds nothing. */
export function yearsTouched(start: string | undefined, end: string | undefined, openUntil?: string): string[] {
  if (!isKnown(start)) return [];
  const first = bounds(start);
  const lastMs = isKnown(end) ? bounds(end).latestMs : openUntil ? endOfDayMs(openUntil) : first.latestMs;
  const years: string[] = [];
  for (let year = new Date(first.earliestMs).getUTCFullYear(); year <= new Date(lastMs).getUTCFullYear(); year++)
    years.push(String(year));
  return years;
}

/** How long something lasted, in days, at least and at most as far as the dates are exact. */
export function durationDays(start: string, end: string): { least: number; most: number } {
  const from = bounds(start);
  const to = bounds(end);
  return {
    least: Math.max(0, (to.earliestMs - from.latestMs) / dayMs),
    most: Math.max(0, (to.latestMs + 1 - from.earliestMs) / dayMs),
  };
}
