import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

const en = {
  site: {
    name: 'Net Policy Atlas',
    tagline: 'How states and platforms govern the internet: sourced, dated and comparable.',
    skip: 'Skip to the content',
    mainNav: 'Main',
    footerNav: 'About this site',
    breadcrumbs: 'Where you are',
    home: 'Home',
    otherLanguage: 'Baca dalam bahasa Indonesia',
    contents: 'On this page',
    edition: (date: string) => `Edition of ${date}`,
    licence: (code: string) => `Entries under CC BY 4.0, code under ${code}; each source keeps its own rights.`,
    noForeign: 'No request leaves this site: no trackers, no foreign fonts, maps or scripts.',
    endorsesNothing: 'Names, lines and codes on this site imply no position on the status of any territory.',
    repository: 'Source and history',
  },
  collections: {
    laws: { name: 'Laws', one: 'Law', count: (n: number) => english.count(n, { one: '{n} law', other: '{n} laws' }) },
    'map-disputes': {
      name: 'Map disputes',
      one: 'Map dispute',
      count: (n: number) => english.count(n, { one: '{n} map dispute', other: '{n} map disputes' }),
    },
    censorship: {
      name: 'Censorship',
      one: 'Censorship',
      count: (n: number) => english.count(n, { one: '{n} censorship entry', other: '{n} censorship entries' }),
    },
    shutdowns: {
      name: 'Shutdowns',
      one: 'Shutdown',
      count: (n: number) => english.count(n, { one: '{n} shutdown', other: '{n} shutdowns' }),
    },
    diplomacy: {
      name: 'Diplomacy',
      one: 'Diplomacy',
      count: (n: number) => english.count(n, { one: '{n} diplomacy entry', other: '{n} diplomacy entries' }),
    },
  },
  nav: {
    countries: 'Countries',
    map: 'Map',
    timeline: 'Timeline',
    topics: 'Topics',
    glossary: 'Glossary',
    sources: 'Sources',
    counts: 'Counts',
    search: 'Search',
    method: 'Method',
    contribute: 'Contribute',
    about: 'About',
    founding: 'Where this began',
  },
  values: {
    unknown: 'unknown',
    unknownHint: 'looked for, not found',
    noneCited: 'none cited',
    yes: 'yes',
    no: 'no',
    and: english.and,
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'Addresses of entries never die, so this one was probably mistyped. Search, or start from a collection.',
  },
};

const id: typeof en = {
  site: {
    name: 'Atlas Kebijakan Internet',
    tagline: 'Bagaimana negara dan platform mengatur internet: bersumber, bertanggal, dan dapat dibandingkan.',
    skip: 'Langsung ke isi',
    mainNav: 'Utama',
    footerNav: 'Tentang situs ini',
    breadcrumbs: 'Posisi Anda',
    home: 'Beranda',
    otherLanguage: 'Read in English',
    contents: 'Di halaman ini',
    edition: (date) => `Edisi ${date}`,
    licence: (code) =>
      `Entri berlisensi CC BY 4.0, kode berlisensi ${code}; hak atas tiap sumber tetap pada pemiliknya.`,
    noForeign: 'Tidak ada permintaan ke situs lain: tanpa pelacak, tanpa fon, peta, atau skrip dari luar.',
    endorsesNothing: 'Nama, garis, dan kode di situs ini tidak menyiratkan sikap apa pun tentang status suatu wilayah.',
    repository: 'Naskah sumber dan riwayat',
  },
  collections: {
    laws: { name: 'Hukum', one: 'Peraturan', count: (n) => indonesian.count(n, { other: '{n} peraturan' }) },
    'map-disputes': {
      name: 'Sengketa peta',
      one: 'Sengketa peta',
      count: (n) => indonesian.count(n, { other: '{n} sengketa peta' }),
    },
    censorship: {
      name: 'Penyensoran',
      one: 'Penyensoran',
      count: (n) => indonesian.count(n, { other: '{n} entri penyensoran' }),
    },
    shutdowns: {
      name: 'Pemutusan',
      one: 'Pemutusan akses internet',
      count: (n) => indonesian.count(n, { other: '{n} pemutusan' }),
    },
    diplomacy: {
      name: 'Diplomasi',
      one: 'Diplomasi',
      count: (n) => indonesian.count(n, { other: '{n} entri diplomasi' }),
    },
  },
  nav: {
    countries: 'Negara',
    map: 'Peta',
    timeline: 'Linimasa',
    topics: 'Topik',
    glossary: 'Glosarium',
    sources: 'Sumber',
    counts: 'Hitungan',
    search: 'Cari',
    method: 'Metode',
    contribute: 'Berkontribusi',
    about: 'Tentang',
    founding: 'Dari mana atlas ini bermula',
  },
  values: {
    unknown: 'tidak diketahui',
    unknownHint: 'dicari, tidak ditemukan',
    noneCited: 'tidak disebutkan',
    yes: 'ya',
    no: 'tidak',
    and: indonesian.and,
  },
  notFound: {
    title: 'Tidak ada halaman di alamat ini',
    text: 'Alamat entri tidak pernah mati, jadi alamat ini mungkin salah ketik. Carilah, atau mulailah dari salah satu koleksi.',
  },
};

/** Words that stand on every page: furniture, names of the collections, absent values. */
export const site = { en, id };
