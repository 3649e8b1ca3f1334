import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

const en = {
  intro: {
    laws: 'Instruments that govern the internet: what they say, article by article, and whether they are in force on a given day.',
    'map-disputes':
      'Disputed land, sea and names, and how digital maps drew them: which platform, for which viewer, on which day.',
    censorship:
      'Orders, blocks, removals and practices against named targets: who, how, on what legal basis, and what came of it.',
    shutdowns:
      'Orders and practices that cut people off: what was cut, where, for how long, by whom, with stated and observed reasons apart.',
    diplomacy:
      'Treaties, processes, offices, campaigns and services through which states deal with the internet and each other on it.',
  },
  filters: 'Narrow the list',
  apply: 'Show these',
  clear: 'Remove all filters',
  removeOne: (label: string) => `Remove the filter ${label}`,
  all: 'All',
  any: 'any',
  filteredBy: (field: string, value: string) => `${field}: ${value}`,
  /** The heading of a list with one value fixed. */
  facetTitle: (collection: string, value: string) => `${collection}: ${value}`,
  combineNeedsScripts: 'Combining filters needs scripts. Without them, each value below leads to a list of its own.',
  results: (n: number) => english.count(n, { one: '{n} entry', other: '{n} entries' }),
  shown: (n: number, total: number) =>
    `${english.number(n)} of ${english.count(total, { one: '{n} entry', other: '{n} entries' })}`,
  empty: 'No entry has all of these values. That says what the atlas holds, not that nothing happened.',
  failed: 'The further pages of this list could not be fetched. Open this page again, or go through its pages below.',
  emptyCollection: 'This collection holds no entry yet.',
  sortBy: 'Sort by',
  sort: { newest: 'newest first', oldest: 'oldest first', title: 'title', country: 'country', updated: 'last change' },
  pages: 'Pages of this list',
  page: (n: number) => `Page ${english.number(n)}`,
  pageOf: (n: number, total: number) => `Page ${english.number(n)} of ${english.number(total)}`,
  previous: 'Previous page',
  next: 'Next page',
  column: {
    title: 'Entry',
    country: 'Country',
    date: 'Date',
    duration: 'Duration',
    state: 'State',
    updated: 'Last change',
  },
};

const id: typeof en = {
  intro: {
    laws: 'Peraturan yang mengatur internet: isinya pasal demi pasal, dan apakah berlaku pada hari tertentu.',
    'map-disputes':
      'Darat, laut, dan nama yang disengketakan, serta cara peta digital menggambarnya: platform mana, bagi pembaca di mana, pada hari apa.',
    censorship:
      'Perintah, pemblokiran, penghapusan, dan praktik terhadap sasaran yang disebut namanya: oleh siapa, dengan cara apa, atas dasar hukum apa, dan apa akibatnya.',
    shutdowns:
      'Perintah dan praktik yang memutus sambungan orang: apa yang diputus, di mana, berapa lama, oleh siapa; alasan yang dinyatakan dan yang teramati dipisahkan.',
    diplomacy:
      'Perjanjian, proses, kantor, kampanye, dan layanan yang dipakai negara untuk menangani internet dan saling berhubungan melaluinya.',
  },
  filters: 'Persempit daftar',
  apply: 'Tampilkan',
  clear: 'Hapus semua saringan',
  removeOne: (label) => `Hapus saringan ${label}`,
  all: 'Semua',
  any: 'apa saja',
  filteredBy: (field, value) => `${field}: ${value}`,
  facetTitle: (collection, value) => `${collection}: ${value}`,
  combineNeedsScripts:
    'Menggabungkan saringan memerlukan skrip. Tanpa skrip, tiap nilai di bawah ini menuju daftarnya sendiri.',
  results: (n) => indonesian.count(n, { other: '{n} entri' }),
  shown: (n, total) => `${indonesian.number(n)} dari ${indonesian.count(total, { other: '{n} entri' })}`,
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
  previous: 'Halaman sebelumnya',
  next: 'Halaman berikutnya',
  column: {
    title: 'Entri',
    country: 'Negara',
    date: 'Tanggal',
    duration: 'Lama',
    state: 'Keadaan',
    updated: 'Perubahan terakhir',
  },
};

/** Words of lists of entries: filters, counts, pages, columns. */
export const lists = { en, id };
