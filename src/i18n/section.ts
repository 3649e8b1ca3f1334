import type { VocabularyName } from '../schemas/vocabulary.ts';

/** A section of a page about the atlas: plain words only, so that it reads the same in print and in search. */
export interface Section {
  /** Anchor, the same in every language. */
  key: string;
  heading: string;
  paragraphs?: readonly string[];
  items?: readonly string[];
  /** Terms with their definitions. */
  terms?: readonly (readonly [term: string, definition: string])[];
  /** A closed set whose terms the section defines; their words stand in `terms/`. */
  vocabulary?: VocabularyName;
}

/** Words of a page about the atlas. */
export interface PageWords {
  title: string;
  lead: string;
  sections: readonly Section[];
}
