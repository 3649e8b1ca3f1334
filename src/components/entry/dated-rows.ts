import { fieldWord, useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { termDefinition, termLabel } from '../../i18n/terms/index.ts';
import type { AtlasEntry } from '../../entries.ts';
import { bounds, compareDates, isKnown } from '../../lib/dates.ts';
import { datedFacts, endsOf } from '../../lib/entry-dates.ts';
import { textLangOf } from '../ui/text-lang.ts';

/** A row of the list of what happened when. */
export interface DatedRow {
  anchor: string;
  date: string;
  end?: string | undefined;
  label?: string | undefined;
  hint?: string | undefined;
  text: string;
  /** Language of the words where they are not in that of the page. */
  textLang: string | undefined;
  sources: readonly string[];
}

/** What happened when: the dated facts of an entry, and when access was cut and back if none of them says so. */
export function datedRows(entry: AtlasEntry, lang: Lang): DatedRow[] {
  const { begins, ends } = useWords(lang).entry;
  const textLang = textLangOf(entry);
  const marked = endsOf(entry).map(({ field, date, kind, sources }) => ({
    anchor: `dated-${field}`,
    date,
    label: kind ? termLabel(lang, kind.set, kind.term) : fieldWord(lang, field).toLowerCase(),
    hint: kind && termDefinition(lang, kind.set, kind.term),
    text: kind ? (kind.term === 'partly-restored' ? ends.inPart : ends.whole) : begins,
    textLang: undefined,
    sources,
  }));
  const rows = datedFacts(entry).map(({ field, key, date, end, kind, text, sources }) => ({
    anchor: `${field}-${key}`,
    date,
    end,
    label: kind && termLabel(lang, kind.set, kind.term),
    hint: kind && termDefinition(lang, kind.set, kind.term),
    text,
    textLang,
    sources,
  }));
  const [begun = [], ended = []] = ['dated-start', 'dated-end'].map((one) =>
    marked.filter(({ anchor }) => anchor === one),
  );
  const sorted = [...rows, ...ended].sort((a, b) => compareDates(a.date, b.date));
  const [first] = begun;
  if (!first) return sorted;
  // The beginning stands right behind what surely was before it: a month alone may be later. The end stands behind its own day.
  const { earliestMs } = bounds(first.date);
  const place = sorted.findLastIndex(({ date }) => isKnown(date) && bounds(date).latestMs < earliestMs) + 1;
  return sorted.toSpliced(place, 0, first);
}
