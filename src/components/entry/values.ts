import { useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { termDefinition, termLabel } from '../../i18n/terms/index.ts';
import { countryPath, facetPath } from '../../lib/addresses.ts';
import { countryName, isCountryCode } from '../../lib/countries.ts';
import type { EntryCollection, VocabularyName } from '../../schemas/vocabulary.ts';
import { spanWords } from '../ui/date-words.ts';

/** One value as a reader sees it; `path` leads to the list that shares it or to another page of the atlas. */
export interface Value {
  text: string;
  path?: string | undefined;
  /** Address outside the atlas. */
  url?: string | undefined;
  hint?: string | undefined;
  /** The value says that something is not known. */
  absent?: boolean | undefined;
  lang?: string | undefined;
  /** A date of the EDTF profile, written by `DateText` instead of `text`. */
  date?: string | undefined;
}

const absentTerms = new Set(['unknown', 'not-researched', 'silent', 'none-cited']);

/** Makes values of one entry: terms with their definitions and lists, countries, dates, words in their language. */
export function valuesOf(lang: Lang, collection: EntryCollection, wordsLang: Lang) {
  const words = useWords(lang);
  const unknown: Value = { text: words.values.unknown, hint: words.values.unknownHint, absent: true };
  const ownLang = wordsLang === lang ? undefined : wordsLang;

  const term = (name: VocabularyName, value: string, field?: string): Value => ({
    text: termLabel(lang, name, value),
    hint: termDefinition(lang, name, value),
    path: field && facetPath(collection, field, value),
    absent: absentTerms.has(value),
  });
  const text = (value: string | undefined, valueLang?: string): Value[] =>
    value === undefined ? [] : value === 'unknown' ? [unknown] : [{ text: value, lang: valueLang ?? ownLang }];

  return {
    unknown,
    term,
    terms: (name: VocabularyName, values: readonly string[] | 'unknown' | undefined, field?: string): Value[] =>
      values === 'unknown' ? [unknown] : (values ?? []).map((value) => term(name, value, field)),
    text,
    /** Words that are the same in every language: numbers, names of networks. */
    plain: (value: string | undefined): Value[] =>
      value === undefined ? [] : value === 'unknown' ? [unknown] : [{ text: value }],
    date: (value: string | undefined): Value[] => (value === undefined ? [] : [{ text: value, date: value }]),
    span: (start: string, end: string | undefined): Value[] => [{ text: spanWords(lang, start, end) }],
    country: (code: string): Value => ({ text: countryName(code, lang), path: countryPath(code) }),
    /** A country code becomes its name, other words stay. */
    party: (value: string): Value[] =>
      isCountryCode(value) ? [{ text: countryName(value, lang), path: countryPath(value) }] : text(value),
    yesNo: (value: boolean | 'unknown' | undefined): Value[] =>
      value === undefined
        ? []
        : value === 'unknown'
          ? [unknown]
          : [{ text: value ? words.values.yes : words.values.no }],
    external: (address: string | undefined, label: string): Value[] =>
      address === undefined ? [] : address === 'unknown' ? [unknown] : [{ text: label, url: address }],
  };
}

/** The makers of values of one entry. */
export type Values = ReturnType<typeof valuesOf>;
