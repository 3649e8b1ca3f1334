import type { DateParts } from '../i18n/format.ts';
import type { Formats } from '../i18n/index.ts';

/** The label of a mark on an axis of time: a date as fine as its unit; midnight among hours is the day. */
export function tickLabel(formats: Formats, ms: number, unit: 'year' | 'month' | 'day' | 'hour'): string {
  const date = new Date(ms);
  const hour = date.getUTCHours();
  const parts: DateParts = {
    year: date.getUTCFullYear(),
    ...(unit !== 'year' && { month: date.getUTCMonth() + 1 }),
    ...((unit === 'day' || unit === 'hour') && { day: date.getUTCDate() }),
    approximate: false,
    uncertain: false,
  };
  if (unit !== 'hour' || hour === 0) return formats.date(parts, 'short');
  // What follows the day in “21 Aug 2019, 04:00 UTC”.
  return formats.date({ ...parts, time: { hour, minute: 0 } }, 'short').replace(/^.*, /, '');
}
