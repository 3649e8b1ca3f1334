import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

const en = {
  title: 'Search',
  label: 'Search the atlas',
  hint: 'A law, a place, a platform, a method: “zero-rating Chile”, “SNI blocking”, “Crimea”.',
  submit: 'Search',
  results: (n: number, query: string) => {
    const about = query === '' ? '' : ` for “${query}”`;
    if (n === 0) return `Nothing found${about}`;
    return `${english.count(n, { one: '{n} result', other: '{n} results' })}${about}`;
  },
  absent: (words: string) => `No page has ${words}`,
  alike: (words: string) => `No page has ${words}; words that begin much like it were found instead`,
  more: (n: number) => english.count(n, { one: 'Show {n} more result', other: 'Show {n} more results' }),
  loading: 'Searching …',
  failed: 'The search index could not be read. The lists below lead to every entry.',
  empty: 'Try fewer or other words; names in the local language are found too.',
  noScript: 'Search needs scripts. These lists lead to every entry without them:',
  facets: 'Narrow the results',
  collection: 'Collection',
  alsoOther: 'Also in Indonesian',
  lists: 'Lists of everything',
};

const id: typeof en = {
  title: 'Cari',
  label: 'Cari dalam atlas',
  hint: 'Peraturan, tempat, platform, metode: “zero-rating Cile”, “pemblokiran SNI”, “Krimea”.',
  submit: 'Cari',
  results: (n, query) => {
    const about = query === '' ? '' : ` untuk “${query}”`;
    return n === 0 ? `Tidak ada hasil${about}` : `${indonesian.count(n, { other: '{n} hasil' })}${about}`;
  },
  absent: (words) => `Tidak ada halaman yang memuat ${words}`,
  alike: (words) => `Tidak ada halaman yang memuat ${words}; yang ditemukan adalah kata yang awalannya mirip`,
  more: (n) => indonesian.count(n, { other: 'Tampilkan {n} hasil lagi' }),
  loading: 'Mencari …',
  failed: 'Indeks pencarian tidak dapat dibaca. Daftar di bawah ini menuju semua entri.',
  empty: 'Coba kata yang lebih sedikit atau kata lain; nama dalam bahasa setempat juga ditemukan.',
  noScript: 'Pencarian memerlukan skrip. Daftar berikut menuju semua entri tanpa skrip:',
  facets: 'Persempit hasil',
  collection: 'Koleksi',
  alsoOther: 'Juga dalam bahasa Inggris',
  lists: 'Daftar seluruh isi',
};

/** Words of the search page and of the search field. */
export const search = { en, id };
