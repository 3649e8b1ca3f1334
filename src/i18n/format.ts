import type { Lang } from './index.ts';

/** A date taken apart, as exact as it was written; months count from 1, hours and minutes are UTC. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
  time?: { hour: number; minute: number };
  approximate: boolean;
  uncertain: boolean;
}

/** Words of a plural, by CLDR category; `{n}` stands for the number. Indonesian needs `other` only. */
export interface PluralForms {
  one?: string;
  other: string;
}

// British order of day and month: the same as Indonesian, and the order of UN documents.
const locales = { en: 'en-GB', id: 'id-ID' } as const satisfies Record<Lang, string>;

const marks = {
  en: { approximate: (date: string) => `about ${date}`, uncertain: (date: string) => `${date} (uncertain)` },
  id: { approximate: (date: string) => `sekitar ${date}`, uncertain: (date: string) => `${date} (tidak pasti)` },
} as const satisfies Record<Lang, object>;

/** Numbers, dates and lists as one language writes them, always in UTC. */
export function formatsOf(lang: Lang) {
  const locale = locales[lang];
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(locale);
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });

  // Making one costs a thousand times what using it does.
  const dateFormats = new Map<string, Intl.DateTimeFormat>();
  const dateFormat = (month: 'long' | 'short' | undefined, hasDay: boolean): Intl.DateTimeFormat => {
    const mark = `${month} ${hasDay}`;
    const known = dateFormats.get(mark);
    if (known) return known;
    const made = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month }),
      ...(hasDay && { day: 'numeric' }),
    });
    dateFormats.set(mark, made);
    return made;
  };

  const civil = ({ year, month, day, time }: DateParts, monthStyle: 'long' | 'short'): string => {
    const moment = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
    const format = dateFormat(month ? monthStyle : undefined, day !== undefined);
    if (!time) return format.format(moment);
    const [hour, minute] = [time.hour, time.minute].map((part) => String(part).padStart(2, '0'));
    // A full stop parts hours from minutes in Indonesian (Ejaan yang Disempurnakan, edition V).
    return `${format.format(moment)}, ${hour}${lang === 'id' ? '.' : ':'}${minute} UTC`;
  };

  const date = (parts: DateParts, monthStyle: 'long' | 'short' = 'long'): string => {
    const words = civil(parts, monthStyle);
    if (parts.approximate) return marks[lang].approximate(words);
    return parts.uncertain ? marks[lang].uncertain(words) : words;
  };

  return {
    number: (value: number): string => integer.format(value),
    percent: (share: number): string =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    count: (n: number, forms: PluralForms): string => {
      const form = rules.select(n) === 'one' ? (forms.one ?? forms.other) : forms.other;
      return form.replaceAll('{n}', integer.format(n));
    },
    /** A date as exact as it is known: “about August 2019”, “21 August 2019, 04:05 UTC”. */
    date,
    /** A span with an en dash; an open one says so in the caller's words. */
    span: (from: string, to: string): string => `${from} – ${to}`,
    /** “a, b and c”. */
    and: (words: readonly string[]): string => and.format(words),
    /** “a, b or c”. */
    or: (words: readonly string[]): string => or.format(words),
    /** Compares two titles as a reader of the language sorts them. */
    compare: new Intl.Collator(locale, { sensitivity: 'base', numeric: true }).compare,
  };
}

/** Numbers, dates and lists of one language. */
export type Formats = ReturnType<typeof formatsOf>;
