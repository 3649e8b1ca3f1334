import { formatsOf } from '../format.ts';
import { filterWords } from './filter-words.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

const en = {
  ...filterWords.en,
  filters: 'Narrow the list',
  clear: 'Remove all filters',
  all: 'All',
  any: 'any',
  /** The heading of a list with one value fixed; the field is named where the value does not tell it. */
  facetTitle: (collection: string, field: string | undefined, value: string) =>
    field ? `${collection}, ${field.toLowerCase()}: ${value}` : `${collection}: ${value}`,
  combineNeedsScripts: 'Combining filters needs scripts. Without them, each value below leads to a list of its own.',
  empty: 'No entry has all of these values. That says what the atlas holds, not that nothing happened.',
  failed: 'The further pages of this list could not be fetched. Open this page again, or go through its pages below.',
  emptyCollection: 'This collection holds no entry yet.',
  sortBy: 'Sort by',
  sort: { newest: 'newest first', oldest: 'oldest first', title: 'title', country: 'country', updated: 'last change' },
  pages: 'Pages of this list',
  page: (n: number) => `Page ${english.number(n)}`,
  pageOf: (n: number, total: number) => `Page ${english.number(n)} of ${english.number(total)}`,
  next: 'Next page',
  /** Before the dates of an entry; the names of a law’s stages stand with its events. */
  dates: {
    inForceSince: 'in force since',
    inForce: 'in force',
    appliesFrom: 'applies from',
    since: 'since',
    from: 'from',
    facts: 'dated facts',
  },
  column: {
    title: 'Entry',
    country: 'Country',
    date: 'Date',
    state: 'Status',
    updated: 'Last change',
  },
};

const id: typeof en = {
  ...filterWords.id,
  filters: 'Persempit daftar',
  clear: 'Hapus semua saringan',
  all: 'Semua',
  any: 'apa saja',
  facetTitle: (collection, field, value) =>
    field ? `${collection}, ${field.toLowerCase()}: ${value}` : `${collection}: ${value}`,
  combineNeedsScripts:
    'Menggabungkan saringan memerlukan skrip. Tanpa skrip, tiap nilai di bawah ini menuju daftarnya sendiri.',
  empty:
    'Tidak ada entri yang memenuhi semua nilai ini. Itu menunjukkan isi atlas ini, bukan bahwa tidak terjadi apa-apa.',
  failed:
    'Halaman lain daftar ini tidak dapat diambil. Buka lagi halaman ini, atau telusuri halaman-halamannya di bawah.',
  emptyCollection: 'Koleksi ini belum berisi entri.',
  sortBy: 'Urutkan menurut',
  sort: {
    newest: 'terbaru dahulu',
    oldest: 'terlama dahulu',
    title: 'judul',
    country: 'negara',
    updated: 'perubahan terakhir',
  },
  pages: 'Halaman daftar ini',
  page: (n) => `Halaman ${indonesian.number(n)}`,
  pageOf: (n, total) => `Halaman ${indonesian.number(n)} dari ${indonesian.number(total)}`,
  next: 'Halaman berikutnya',
  dates: {
    inForceSince: 'berlaku sejak',
    inForce: 'berlaku',
    appliesFrom: 'diterapkan mulai',
    since: 'sejak',
    from: 'mulai',
    facts: 'fakta bertanggal',
  },
  column: {
    title: 'Entri',
    country: 'Negara',
    date: 'Tanggal',
    state: 'Status',
    updated: 'Perubahan terakhir',
  },
};

/** Words of lists of entries: filters, counts, pages, columns. */
export const lists = { en, id };
