import { useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { PlacedFact } from '../../lib/all-facts.ts';
import { dateWords, spanWords } from '../ui/date-words.ts';

/** The words for a period: “2019”, “1960s”. */
export const periodWords = (lang: Lang, period: string): string =>
  period.endsWith('s') ? useWords(lang).explorer.decade(period.slice(0, -1)) : period;

/** When a fact was, in words: a day, a span, or since when it goes on. */
export function whenWords(lang: Lang, { fact, span }: PlacedFact<unknown>): string {
  if (span.isOpen) return useWords(lang).explorer.since(dateWords(lang, fact.date, 'short'));
  return spanWords(lang, fact.date, fact.end, 'short');
}
