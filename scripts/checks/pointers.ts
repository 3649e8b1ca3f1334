import { nearest } from '../../src/lib/near.ts';
import type { ContentFile, Corpus } from '../lib/corpus.ts';
import { insideLinksOf, isCollection } from '../lib/links.ts';
import type { Place, Report } from '../lib/report.ts';
import type { CorpusCheck } from './check.ts';

function prove(
  corpus: Corpus,
  file: ContentFile,
  place: Place,
  collection: string,
  slug: string,
  report: Report,
): void {
  if (!corpus.entry(collection, slug)) {
    report.error(file, place, 'entry-unknown', { collection, slug, near: nearest(slug, corpus.slugsOf(collection)) });
  } else if (collection === file.collection && slug === file.slug) {
    report.error(file, place, 'entry-self', {});
  }
}

/** Every pointer leads to an entry. */
export const pointers: CorpusCheck = {
  name: 'pointers',
  promises: 'Every field and every link in a text that names another entry names one that exists, and not itself.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const entry of corpus.entries) {
      for (const { node, value, path } of entry.spots) {
        if (!node.collection || typeof value !== 'string') continue;
        const [collection = '', slug = ''] = node.collection === 'any' ? value.split(':') : [node.collection, value];
        if (isCollection(collection)) prove(corpus, entry, path, collection, slug, report);
      }
    }
    for (const file of [...corpus.entries, ...corpus.translations]) {
      for (const { collection, slug, ...point } of insideLinksOf(corpus, file)) {
        if (isCollection(collection)) prove(corpus, file, point, collection, slug, report);
      }
    }
  },
};
