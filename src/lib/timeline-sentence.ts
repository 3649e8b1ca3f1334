import type { Formats } from '../i18n/index.ts';
import type { timelineViewWords } from '../i18n/ui/timeline-view.ts';
import type { FactSpan } from './explorer-facts.ts';
import { daysOf, momentParts } from './look-address.ts';
import { periodName, periodOf } from './periods.ts';

/** A fact of which a sentence speaks; facts of one entry share its `entry`. */
export interface ToldFact extends FactSpan {
  entry: unknown;
}

/** What a view of the timeline shows, and what its filters let through besides. */
export interface ToldView {
  shown: readonly ToldFact[];
  outside: readonly ToldFact[];
  /** In milliseconds since 1970; the end is exclusive. */
  window: readonly [fromMs: number, toMs: number];
}

const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();

/** The period in which more facts begin than in any other; nothing where several share that rank or one period is all that is shown. */
function fullest(moments: readonly number[]): { period: string; count: number } | undefined {
  const [first, second] = [...Map.groupBy(moments, (ms) => periodOf(yearOf(ms)))]
    .map(([period, own]) => ({ period, count: own.length }))
    .sort((a, b) => b.count - a.count);
  return first && second && first.count > second.count ? first : undefined;
}

/** Says in words what a view of the timeline shows, and how much lies before and after it. */
export function timelineSentence(
  words: (typeof timelineViewWords)['en'],
  formats: Formats,
  { shown, outside, window: [from, to] }: ToldView,
): string {
  const days = daysOf([from, to]);
  const [first = '', last = ''] = [days.from, days.to].map((day) => formats.date(momentParts(day)));
  const entries = new Set(shown.map(({ entry }) => entry));
  const begins = shown.map(({ start }) => start[0]).filter((ms) => ms >= from && ms < to);
  const most = fullest(begins);
  const years = (facts: readonly ToldFact[]): number[] => facts.map(({ start }) => yearOf(start[0]));
  const earlier = years(outside.filter(({ start }) => start[0] < from));
  const later = years(outside.filter(({ start }) => start[0] >= to));
  return [
    shown.length > 0 ? words.sentence(shown.length, entries.size, first, last) : words.noFact(first, last),
    ...(most ? [words.most(periodName(most.period, words.decade), most.count)] : []),
    ...(earlier.length > 0 ? [words.before(earlier.length, String(Math.min(...earlier)))] : []),
    ...(later.length > 0 ? [words.after(later.length, String(Math.max(...later)))] : []),
  ].join(' ');
}
