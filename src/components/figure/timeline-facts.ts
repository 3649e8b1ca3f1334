import type { DateParts } from '../../i18n/format.ts';
import type { Formats } from '../../i18n/index.ts';
import { bounds, isKnown } from '../../lib/dates.ts';
import type { DatedFact } from '../../lib/entry-dates.ts';
import type { TickUnit } from '../../viz/timeline/axis.ts';
import type { Span } from '../../viz/timeline/span.ts';

const boundsOf = (date: string): readonly [number, number] => {
  const { earliestMs, latestMs } = bounds(date);
  return [earliestMs, latestMs];
};

/** A dated fact as a span; nothing where its day is unknown. */
export function spanOfFact({ date, end }: DatedFact): Span | undefined {
  if (!isKnown(date)) return undefined;
  return { start: boundsOf(date), end: isKnown(end) ? boundsOf(end) : undefined };
}

/** The label of a tick: a date as fine as the axis. */
export function tickLabel(formats: Formats, ms: number, unit: TickUnit): string {
  const date = new Date(ms);
  const parts: DateParts = {
    year: date.getUTCFullYear(),
    ...(unit !== 'year' && { month: date.getUTCMonth() + 1 }),
    ...((unit === 'day' || unit === 'hour') && { day: date.getUTCDate() }),
    approximate: false,
    uncertain: false,
  };
  if (unit !== 'hour') return formats.date(parts, 'short');
  return `${String(date.getUTCHours()).padStart(2, '0')}:00`;
}
