import type { Point } from '../../src/lib/lines.ts';
import { collections } from '../../src/schemas/vocabulary.ts';
import { marksOf } from './bodies.ts';
import type { ContentFile, Corpus } from './corpus.ts';

/** Whether a word names a collection. */
export const isCollection = (word: string): boolean => (collections as readonly string[]).includes(word);

/** Links inside the atlas, `[words](collection:slug)`, in the body of a file. */
export function insideLinksOf(corpus: Corpus, file: ContentFile): ({ collection: string; slug: string } & Point)[] {
  return marksOf(corpus, file, 'link').flatMap(({ text, line, column }) => {
    const colon = text.indexOf(':');
    const collection = text.slice(0, colon);
    return isCollection(collection) ? [{ collection, slug: text.slice(colon + 1), line, column }] : [];
  });
}
