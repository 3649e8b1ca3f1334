import type { AtlasEntry } from '../../entries.ts';
import { useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { termLabel } from '../../i18n/terms/index.ts';
import { shownDates } from '../../lib/shown-dates.ts';
import type { ShownDate } from '../../lib/shown-dates.ts';
import { spanWords } from '../ui/date-words.ts';

/** What stands before a shown date: “in force since”, the name of a stage, or nothing. */
export const wordBefore = (lang: Lang, { word, stage }: ShownDate): string | undefined =>
  word ? useWords(lang).lists.dates[word] : stage && termLabel(lang, 'lawEvent', stage);

/** The dates by which an entry is known on a day, in one line of plain words; empty where there are none. */
export function shownWords(entry: AtlasEntry, lang: Lang, today: string): string {
  return shownDates(entry, today)
    .map((shown) =>
      [wordBefore(lang, shown), spanWords(lang, shown.start, shown.end, 'short')].filter(Boolean).join(' '),
    )
    .join(', ');
}
