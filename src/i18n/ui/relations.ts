import type { TieType } from '../../lib/relations.ts';

/** A tie as each end says it. */
type Ends = Record<TieType, { out: string; in: string }>;

const en: Ends = {
  'challenged-in': { out: 'Challenged in', in: 'Challenge to' },
  amends: { out: 'Amends', in: 'Amended by' },
  repeals: { out: 'Repeals', in: 'Repealed by' },
  supersedes: { out: 'Takes the place of', in: 'Superseded by' },
  implements: { out: 'Implements', in: 'Implemented by' },
  'triggered-by': { out: 'Triggered by', in: 'Triggered' },
  follows: { out: 'Follows', in: 'Followed by' },
  'same-event': { out: 'The same event, seen as', in: 'The same event, seen as' },
  'responds-to': { out: 'Responds to', in: 'Answered by' },
  'part-of': { out: 'Part of', in: 'Includes' },
  'legal-basis': { out: 'Legal basis', in: 'Invoked as the legal basis of' },
  instrument: { out: 'Carried out or changed by', in: 'Stage in the life of' },
};

const id: Ends = {
  'challenged-in': { out: 'Digugat dalam', in: 'Gugatan terhadap' },
  amends: { out: 'Mengubah', in: 'Diubah oleh' },
  repeals: { out: 'Mencabut', in: 'Dicabut oleh' },
  supersedes: { out: 'Menggantikan', in: 'Digantikan oleh' },
  implements: { out: 'Melaksanakan', in: 'Dilaksanakan oleh' },
  'triggered-by': { out: 'Dipicu oleh', in: 'Memicu' },
  follows: { out: 'Menyusul', in: 'Disusul oleh' },
  'same-event': { out: 'Peristiwa yang sama, dilihat sebagai', in: 'Peristiwa yang sama, dilihat sebagai' },
  'responds-to': { out: 'Menanggapi', in: 'Ditanggapi oleh' },
  'part-of': { out: 'Bagian dari', in: 'Mencakup' },
  'legal-basis': { out: 'Dasar hukum', in: 'Dirujuk sebagai dasar hukum oleh' },
  instrument: { out: 'Dilaksanakan atau diubah oleh', in: 'Tahap dalam riwayat' },
};

/** Words of ties between entries, from either end. */
export const relations = { en, id };
