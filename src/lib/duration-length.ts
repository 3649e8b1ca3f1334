import { durationDays } from './dates.ts';

/** A number of units of time; years come in halves. */
export interface Amount {
  count: number;
  unit: 'minutes' | 'hours' | 'days' | 'months' | 'years';
}

/** The least and the greatest length that inexact dates allow; rounded ones are to be said with “about”. */
export interface Length {
  least: Amount;
  most: Amount;
  isRounded: boolean;
}

// An end known to the month and one known to the day leave 32 days open at most: days still say more than months then.
const exactWithinDays = 32;
const shortYear = 365;
const daysOf = { year: 365.25, month: 365.25 / 12 };

function exact(days: number): Amount {
  if (days >= 2) return { count: Math.round(days), unit: 'days' };
  const hours = days * 24;
  return hours >= 2 ? { count: Math.round(hours), unit: 'hours' } : { count: Math.round(hours * 60), unit: 'minutes' };
}

/** How long something lasted, between two known dates: to the day where these say so, else in months, or half years from a year on. */
export function lengthBetween(start: string, end: string): Length {
  const { least, most } = durationDays(start, end);
  // The last moment of a span is a part of it, so sums of days are a hair short or long.
  if (Math.round(most - least) <= exactWithinDays) return { least: exact(least), most: exact(most), isRounded: false };
  const rounded = (days: number): Amount =>
    most >= shortYear
      ? { count: Math.round((days / daysOf.year) * 2) / 2, unit: 'years' }
      : { count: Math.round(days / daysOf.month), unit: 'months' };
  return { least: rounded(least), most: rounded(most), isRounded: true };
}
