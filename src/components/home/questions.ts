import { facetPath, topicPath } from '../../lib/addresses.ts';
import type { TypedEntry } from '../../lib/entry-dates.ts';

/** A question that readers come with, where its answer stands, and which entries answer it. */
export const questions = [
  {
    name: 'zeroRating',
    path: `${topicPath('net-neutrality')}#figure-positions-zero-rating`,
    isAnswered: (entry: TypedEntry) =>
      entry.collection === 'laws' && entry.data.netNeutrality?.['zero-rating'] !== undefined,
  },
  {
    name: 'shutdowns',
    path: facetPath('shutdowns', 'legal-basis', 'cited'),
    isAnswered: (entry: TypedEntry) => entry.collection === 'shutdowns' && Array.isArray(entry.data.legalBasis),
  },
  {
    name: 'disputedLand',
    path: `${topicPath('borders-on-digital-maps')}#figure-depictions`,
    isAnswered: (entry: TypedEntry) => entry.collection === 'map-disputes' && entry.data.depictions !== undefined,
  },
] as const;
