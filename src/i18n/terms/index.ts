import type { TermOf, VocabularyName } from '../../schemas/vocabulary.ts';
import type { Lang } from '../index.ts';
import * as en from './en/index.ts';
import * as id from './id/index.ts';

/** The words of a term: its label, and one line that says what it means where that is not plain. */
export type TermWords = readonly [label: string, definition?: string];
/** The words of every term of every closed set; a term without words does not compile. */
export type Terms = { [N in VocabularyName]: { readonly [T in TermOf<N>]: TermWords } };

const terms: Record<Lang, Terms> = {
  en: { ...en.common, ...en.laws, ...en.maps, ...en.incidents, ...en.diplomacy },
  id: { ...id.common, ...id.laws, ...id.maps, ...id.incidents, ...id.diplomacy },
};

const wordsOf = (lang: Lang, name: VocabularyName, term: string): TermWords | undefined =>
  (terms[lang][name] as Record<string, TermWords | undefined>)[term];

/** The label of a term, in running text case: “mobile data only”. */
export const termLabel = (lang: Lang, name: VocabularyName, term: string): string =>
  wordsOf(lang, name, term)?.[0] ?? term;

/** The one-line definition of a term, where it has one. */
export const termDefinition = (lang: Lang, name: VocabularyName, term: string): string | undefined =>
  wordsOf(lang, name, term)?.[1];
