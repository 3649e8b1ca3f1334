import { useFormats, useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { datePartsOf } from '../../lib/date-parts.ts';
import { isKnown } from '../../lib/dates.ts';

/** A date of the profile in the words of a language, for sentences, its month short where asked; the word for “unknown” where there is none. */
export function dateWords(lang: Lang, date: string, style?: 'short'): string {
  const parts = datePartsOf(date);
  return parts ? useFormats(lang).date(parts, style) : useWords(lang).values.unknown;
}

/** A span in the words of a language; one that begins and ends on the same day, as far as it is known, is that day. */
export function spanWords(lang: Lang, start: string, end: string | undefined, style?: 'short'): string {
  const from = dateWords(lang, start, style);
  const to = isKnown(end) ? dateWords(lang, end, style) : from;
  return from === to ? from : useFormats(lang).span(from, to);
}
