import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

const en = {
  title: 'Sources',
  lead: 'Every source that an entry rests on, as it was read: kind, publisher, date, and the day on which its text was consulted.',
  cited: (n: number) => english.count(n, { one: 'carries {n} entry', other: 'carries {n} entries' }),
  total: (n: number) => english.count(n, { one: '{n} source', other: '{n} sources' }),
  archived: 'archived copy',
  consulted: (date: string) => `read on ${date}`,
  undated: 'undated',
  inLanguage: (language: string) => `in ${language}`,
  wire: (agency: string) => `prints a story of ${agency}`,
  copyOf: (original: string) => `copy of: ${original}`,
  cite: (n: number) => `Source ${english.number(n)}`,
  empty: 'No source is recorded yet.',
};

const id: typeof en = {
  title: 'Sumber',
  lead: 'Semua sumber yang menopang entri, sebagaimana dibaca: jenis, penerbit, tanggal, dan hari teksnya dibaca.',
  cited: (n) => indonesian.count(n, { other: 'menopang {n} entri' }),
  total: (n) => indonesian.count(n, { other: '{n} sumber' }),
  archived: 'salinan arsip',
  consulted: (date) => `dibaca pada ${date}`,
  undated: 'tanpa tanggal',
  inLanguage: (language) => `dalam bahasa ${language}`,
  wire: (agency) => `memuat berita ${agency}`,
  copyOf: (original) => `salinan dari: ${original}`,
  cite: (n) => `Sumber ${indonesian.number(n)}`,
  empty: 'Belum ada sumber yang tercatat.',
};

/** Words about sources: in an entry's list and in the bibliography. */
export const sourceWords = { en, id };
