import type { WordsState } from '../../entries.ts';

/** The language of an entry’s words where it is not the page’s: what is not translated stays English. */
export const textLangOf = ({ words }: { words: WordsState }): 'en' | undefined =>
  words === 'missing' ? 'en' : undefined;
