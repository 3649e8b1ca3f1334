import { useFormats, useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';

/** What a tracker counted, in words: a number, or that it is not known. */
export const amountWords = (lang: Lang, value: number | 'unknown'): string =>
  value === 'unknown' ? useWords(lang).values.unknown : useFormats(lang).number(value);
