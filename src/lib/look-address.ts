import type { DateParts } from '../i18n/format.ts';

const dayMs = 86_400_000;
const momentPattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}Z)?$/;

const isoOf = (ms: number): string => new Date(ms).toISOString();

/** The stretch of time that a query asks for, `?from=2019-08-19&to=2019-08-21T12Z`, its last day included; nothing where it asks for none. */
export function windowIn(query: string): readonly [fromMs: number, toMs: number] | undefined {
  const parameters = new URLSearchParams(query);
  const read = (key: string, isEnd: boolean): number => {
    const text = parameters.get(key) ?? '';
    const ms = momentPattern.test(text) ? Date.parse(text.replace('Z', ':00Z')) : Number.NaN;
    // Some engines read 30 February as a day of March.
    if (Number.isNaN(ms) || !isoOf(ms).startsWith(text.slice(0, 10))) return Number.NaN;
    return ms + (isEnd && !text.includes('T') ? dayMs : 0);
  };
  const [from, to] = [read('from', false), read('to', true)];
  return from < to ? [from, to] : undefined;
}

/** The first and last day of a stretch as an address and a field for days write them; a moment that is no midnight keeps its hour. */
export function daysOf([fromMs, toMs]: readonly [number, number]): { from: string; to: string } {
  const write = (ms: number, day: number): string =>
    ms % dayMs === 0 ? isoOf(day).slice(0, 10) : `${isoOf(ms).slice(0, 13)}Z`;
  return { from: write(fromMs, fromMs), to: write(toMs, toMs - dayMs) };
}

/** The keys of an address that keep a stretch of time; none where it is the one that an address without them means. */
export const timeKeys = (
  [from, to]: readonly [number, number],
  meant: readonly [number, number],
): Record<string, string> => (from === meant[0] && to === meant[1] ? {} : daysOf([from, to]));

/** What the lanes of the explorer are; the first one is meant where an address does not say. */
export const laneKinds = ['collection', 'countries', 'topics'] as const;
/** What a lane of the explorer is. */
export type LaneKind = (typeof laneKinds)[number];

/** The lanes that a query asks for. */
export const lanesIn = (query: string): LaneKind => {
  const named = new URLSearchParams(query).get('lanes');
  return laneKinds.find((kind) => kind === named) ?? 'collection';
};

/** A moment as `daysOf` writes it, taken apart for display. */
export function momentParts(text: string): DateParts {
  const [year = 0, month = 1, day = 1, hour] = text.split(/\D/).filter(Boolean).map(Number);
  return {
    year,
    month,
    day,
    ...(hour !== undefined && { time: { hour, minute: 0 } }),
    approximate: false,
    uncertain: false,
  };
}
