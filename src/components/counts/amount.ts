import { useFormats, useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { termLabel } from '../../i18n/terms/index.ts';
import type { Count } from '../../schemas/count.ts';

type Row = Count['rows'][number];

/** What a tracker counted, in words: a number, or that it is not known. */
export const amountWords = (lang: Lang, value: Row['value']): string =>
  value === 'unknown' ? useWords(lang).values.unknown : useFormats(lang).number(value);

/** A number with its unit; where it is not known, the unit first. */
export function countWords(lang: Lang, { value, unit }: Pick<Row, 'value' | 'unit'>): string {
  return value === 'unknown'
    ? `${termLabel(lang, 'countUnit', unit)}: ${amountWords(lang, value)}`
    : useWords(lang).counts.amounts[unit](value);
}
