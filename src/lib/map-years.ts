import { firstYearAlone } from './periods.ts';

/** The years whose maps have a page, up to that of the edition; fixed at their beginning, because addresses never die. */
export function mapYears(today: string): string[] {
  const last = Number(today.slice(0, 4));
  return Array.from({ length: last - firstYearAlone + 1 }, (_, place) => String(firstYearAlone + place));
}
