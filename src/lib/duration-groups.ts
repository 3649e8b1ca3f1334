import { durationDays, isKnown } from './dates.ts';

/** How long something lasted, coarsely; `open` where no end is known. */
export const durationGroups = ['day', 'week', 'month', 'year', 'longer', 'open'] as const;
/** One of the groups. */
export type DurationGroup = (typeof durationGroups)[number];

// Upper ends in days; a month and a year as long as the longest.
const upTo: Readonly<Record<'day' | 'week' | 'month' | 'year', number>> = { day: 1, week: 7, month: 31, year: 366 };

/** The group of something by the shortest length in days that its dates allow, and that length. */
export function durationGroupOf(
  start: string | undefined,
  end: string | undefined,
): { group: DurationGroup; leastDays: number | undefined } {
  if (!isKnown(start) || !isKnown(end)) return { group: 'open', leastDays: undefined };
  const { least } = durationDays(start, end);
  const group = (['day', 'week', 'month', 'year'] as const).find((name) => least <= upTo[name]) ?? 'longer';
  return { group, leastDays: least };
}
