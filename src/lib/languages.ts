// ISO 639 took these codes back, or joined them with others (https://www.iana.org/assignments/language-subtag-registry).
const withdrawn: Readonly<Record<string, string>> = { in: 'id', iw: 'he', ji: 'yi', jw: 'jv', mo: 'ro' };

// Codes of countries that are written where the language is meant.
const ofCountries: Readonly<Record<string, string>> = {
  cn: 'zh',
  jp: 'ja',
  cz: 'cs',
  gr: 'el',
  dk: 'da',
  ua: 'uk',
  vn: 'vi',
  eg: 'ar',
};

/** What is wrong with the code of a language, as a code of `i18n/messages`. */
export type LanguageFault =
  | { code: 'language-withdrawn'; parameters: { value: string; current: string } }
  | { code: 'language-unknown'; parameters: { value: string; near: string | undefined } };

// Codes of ISO 639-2 for what is in no language that is known or has a code; CLDR has no names for them.
const withoutName = ['und', 'mis'];

// Making one costs a thousand times what asking it does.
let names: Intl.DisplayNames | undefined;

/** Says why a well-formed code names no language of today, or nothing when it does. */
export function languageFault(value: string): LanguageFault | undefined {
  const [language = ''] = value.split('-', 1);
  const current = withdrawn[language];
  if (current !== undefined) return { code: 'language-withdrawn', parameters: { value, current } };
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  if (withoutName.includes(language) || names.of(language) !== undefined) return undefined;
  return { code: 'language-unknown', parameters: { value, near: ofCountries[language] } };
}
