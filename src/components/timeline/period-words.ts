import { useFormats, useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { PlacedFact } from '../../lib/all-facts.ts';
import { isKnown } from '../../lib/dates.ts';
import { periodName } from '../../lib/periods.ts';
import { dateWords } from '../ui/date-words.ts';

/** The words for a period: “2019”, “1960s”. */
export const periodWords = (lang: Lang, period: string): string => periodName(period, useWords(lang).explorer.decade);

/** When a fact was, in words: a day, a span, or since when it goes on. */
export function whenWords(lang: Lang, { fact, span }: PlacedFact<unknown>): string {
  const from = dateWords(lang, fact.date, 'short');
  if (span.isOpen) return useWords(lang).explorer.since(from);
  return isKnown(fact.end) && fact.end !== fact.date
    ? useFormats(lang).span(from, dateWords(lang, fact.end, 'short'))
    : from;
}
