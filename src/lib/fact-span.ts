import { bounds, isKnown } from './dates.ts';
import type { DatedFact } from './entry-dates.ts';
import type { FactSpan, Moments } from './explorer-facts.ts';

const momentsOf = (date: string): Moments => {
  const { earliestMs, latestMs } = bounds(date);
  return [earliestMs, latestMs];
};

/** When a dated fact was; nothing where its day is unknown. An unknown end is no end. */
export function spanOfFact({ date, end, isOpen }: Pick<DatedFact, 'date' | 'end' | 'isOpen'>): FactSpan | undefined {
  if (!isKnown(date)) return undefined;
  return { start: momentsOf(date), ...(isKnown(end) && { end: momentsOf(end) }), ...(isOpen && { isOpen }) };
}
