import { en } from './en.ts';
import { id } from './id.ts';

/** One sentence for each code; English is the type. */
export type Messages = typeof en;
/** A code that a rule can raise; docs/errors.md has a heading for each. */
export type Code = keyof Messages;
/** What fills the sentence of a code. */
export type ParametersOf<C extends Code> = Parameters<Messages[C]> extends [infer P] ? P : Record<string, never>;

const messages: Record<'en' | 'id', Messages> = { en, id };

/** All codes, in the order of the English messages. */
export const codes = Object.keys(en) as Code[];

/** Whether a word is a code that has a sentence. */
export const isCode = (word: string): word is Code => Object.hasOwn(en, word);

/** The sentence of a code in a language. */
export function sentenceOf(lang: 'en' | 'id', code: Code, parameters: Readonly<Record<string, unknown>>): string {
  return (messages[lang][code] as (parameters: Readonly<Record<string, unknown>>) => string)(parameters);
}
