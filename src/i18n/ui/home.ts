import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

const en = {
  title: 'How states and platforms govern the internet',
  lead: 'Laws on net neutrality and content, borders drawn differently for different readers, censorship, shutdowns, and the diplomacy around them. Every fact has its source, its date and its degree of certainty.',
  collections: 'Five collections',
  questions: 'Questions people come with',
  question: {
    zeroRating: {
      text: 'Is zero-rating legal in a country, and since when?',
      answer: 'A table of rules by country, each with its day',
    },
    shutdowns: {
      text: 'Which shutdowns were ordered, and under which law?',
      answer: 'Shutdowns for which a law was cited; the list narrows by who ordered them',
    },
    disputedLand: {
      text: 'How is disputed land shown to readers in each country?',
      answer: 'A table of depictions, by dispute, platform and viewer',
    },
  },
  latest: 'Latest changes',
  noChanges: 'No changes are recorded yet.',
  newestFirst: 'All entries, those on the latest events first:',
  numbers: 'What the atlas holds',
  asOf: (date: string) => `as of ${date}`,
  entries: (n: number) => english.count(n, { one: '{n} entry', other: '{n} entries' }),
  inCountries: (n: number) => english.count(n, { one: 'in {n} country', other: 'in {n} countries' }),
  withSources: (n: number) => english.count(n, { one: 'from {n} source', other: 'from {n} sources' }),
};

const id: typeof en = {
  title: 'Bagaimana negara dan platform mengatur internet',
  lead: 'Hukum tentang netralitas jaringan dan konten, perbatasan yang digambar berbeda bagi pembaca yang berbeda, penyensoran, pemutusan akses internet, dan diplomasi di sekitarnya. Setiap fakta disertai sumber, tanggal, dan tingkat kepastiannya.',
  collections: 'Lima koleksi',
  questions: 'Pertanyaan yang sering dibawa pembaca',
  question: {
    zeroRating: {
      text: 'Apakah zero-rating sah di suatu negara, dan sejak kapan?',
      answer: 'Tabel aturan menurut negara, masing-masing dengan tanggalnya',
    },
    shutdowns: {
      text: 'Pemutusan mana yang diperintahkan, dan atas dasar hukum apa?',
      answer: 'Pemutusan yang dasar hukumnya disebut; dapat disaring menurut pihak yang memerintahkan',
    },
    disputedLand: {
      text: 'Bagaimana wilayah sengketa ditampilkan kepada pembaca di tiap negara?',
      answer: 'Tabel penggambaran menurut sengketa, platform, dan lokasi pembaca',
    },
  },
  latest: 'Perubahan terbaru',
  noChanges: 'Belum ada perubahan yang tercatat.',
  newestFirst: 'Semua entri, dari peristiwa terbaru:',
  numbers: 'Isi atlas ini',
  asOf: (date) => `per ${date}`,
  entries: (n) => indonesian.count(n, { other: '{n} entri' }),
  inCountries: (n) => indonesian.count(n, { other: 'di {n} negara' }),
  withSources: (n) => indonesian.count(n, { other: 'dari {n} sumber' }),
};

/** Words of the home page. */
export const home = { en, id };
