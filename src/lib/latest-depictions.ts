import type { Depiction } from '../schemas/map-dispute.ts';
import { addMonths, bounds, compareDates, startOfDayMs } from './dates.ts';

/** The observations of one platform, the latest for each circle of viewers. */
export interface PlatformDepictions {
  platform: Depiction['platform'];
  /** Those for all viewers first, then by the code of the viewers’ country. */
  latest: Depiction[];
}

/** Whether an observation is certainly older than eighteen months, so that maps may show something else by now. */
export const isOldObservation = (observed: string, today: string): boolean =>
  bounds(observed).latestMs < startOfDayMs(addMonths(today, -18));

/** For each platform, in the order of the alphabet of its key, the latest observation for each circle of viewers. */
export function latestDepictions(depictions: readonly Depiction[]): PlatformDepictions[] {
  const latest = new Map<string, Depiction>();
  for (const row of depictions) {
    const key = `${row.platform} ${row.viewer}`;
    const known = latest.get(key);
    if (!known || compareDates(known.observed, row.observed) < 0) latest.set(key, row);
  }
  const rows = [...latest.values()];
  const orderOf = ({ viewer }: Depiction): string => (viewer === 'global' ? '' : viewer);
  return [...new Set(rows.map(({ platform }) => platform))].sort().map((platform) => ({
    platform,
    latest: rows.filter((row) => row.platform === platform).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
  }));
}
