import { useFormats, useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { datePartsOf } from '../../lib/date-parts.ts';

/** A date of the profile in the words of a language, for sentences, its month short where asked; the word for “unknown” where there is none. */
export function dateWords(lang: Lang, date: string, style?: 'short'): string {
  const parts = datePartsOf(date);
  return parts ? useFormats(lang).date(parts, style) : useWords(lang).values.unknown;
}
