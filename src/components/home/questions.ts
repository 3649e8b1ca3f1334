import { facetPath } from '../../lib/addresses.ts';
import type { TypedEntry } from '../../lib/entry-dates.ts';

/** A question that readers come with, where its answer stands, and which entries answer it. */
export const questions = [
  {
    name: 'zeroRating',
    path: facetPath('laws', 'subjects', 'net-neutrality'),
    isAnswered: (entry: TypedEntry) => entry.collection === 'laws' && entry.data.netNeutrality !== undefined,
  },
  {
    name: 'shutdowns',
    path: '/shutdowns/',
    isAnswered: (entry: TypedEntry) => entry.collection === 'shutdowns' && Array.isArray(entry.data.legalBasis),
  },
  {
    name: 'disputedLand',
    path: '/map-disputes/',
    isAnswered: (entry: TypedEntry) => entry.collection === 'map-disputes' && entry.data.depictions !== undefined,
  },
] as const;
