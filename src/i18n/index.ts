import { en } from './en.ts';
import type { Words } from './en.ts';
import { formatsOf } from './format.ts';
import type { Formats } from './format.ts';
import { id } from './id.ts';

/** The languages of the atlas; the first one is the source and stands at the root. */
export const langs = ['en', 'id'] as const;
/** A language of the atlas. */
export type Lang = (typeof langs)[number];

const dictionaries: Record<Lang, Words> = { en, id };
const formats: Record<Lang, Formats> = { en: formatsOf('en'), id: formatsOf('id') };

/** The words of the interface in one language; terms of the vocabulary stand in `terms/`. */
export function useWords(lang: Lang): Words {
  return dictionaries[lang];
}

/** How one language writes numbers, dates and lists. */
export function useFormats(lang: Lang): Formats {
  return formats[lang];
}

/** The language of a `[...lang]` route, from its parameter. */
export function langOfParam(param: string | undefined): Lang {
  return langs.find((lang) => langParam(lang) === param) ?? 'en';
}

/** The parameter of a `[...lang]` route: English has none and stands at the root. */
export function langParam(lang: Lang): string | undefined {
  return lang === 'en' ? undefined : lang;
}

/** The paths of a page that has no parameter but its language. */
export function langPaths(): { params: { lang: string | undefined } }[] {
  return langs.map((lang) => ({ params: { lang: langParam(lang) } }));
}

/** The other language: the target of the language switch. */
export function otherLang(lang: Lang): Lang {
  return lang === 'en' ? 'id' : 'en';
}

/** The short name of a field, given as in data (`statedReasons`) or as in addresses (`stated-reasons`). */
export function fieldWord(lang: Lang, field: string): string {
  const names: Record<string, string> = dictionaries[lang].fields;
  return names[field.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] ?? field;
}

export type { Formats, Words };
