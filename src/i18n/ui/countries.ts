import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

const en = {
  title: 'Countries',
  groups: 'Unions and the world',
  lead: 'A page for every ISO 3166-1 code and a few further ones. A code implies no position on status.',
  region: 'Region',
  entries: (n: number) => (n === 0 ? 'no entry' : english.count(n, { one: '{n} entry', other: '{n} entries' })),
  briefLead: (date: string) => `What the atlas holds as of ${date}. Prints on A4.`,
  lawsAndStatus: 'Laws and their status',
  openCases: 'Open cases',
  openCasesHint: 'ongoing, stayed, pending or contested',
  furtherEntries: 'Further entries',
  lastTwelveMonths: 'Last twelve months',
  nextDates: 'Next dates',
  timeline: 'Timeline',
  factsAsList: (n: number) => english.count(n, { one: '{n} dated fact as a list', other: '{n} dated facts as a list' }),
  inTimeline: 'Open in the timeline explorer',
  places: (names: string) => `Places cut off by shutdowns: ${names}.`,
  placesCounted: (n: number) =>
    english.count(n, { one: '{n} place was cut off by shutdowns.', other: '{n} places were cut off by shutdowns.' }),
  placeMark: (name: string, n: number) =>
    `${name}: ${english.count(n, { one: '{n} shutdown', other: '{n} shutdowns' })}`,
  hatched: 'Hatched: disputed land;',
  takesPart: 'Takes part in',
  ofProcesses: 'Of processes that it takes part in',
  ofProcessesHint: 'the next, then the latest steps of the whole or of other parties',
  processFactsAsList: (n: number) =>
    english.count(n, {
      one: '{n} dated fact of processes that it takes part in, as a list',
      other: '{n} dated facts of processes that it takes part in, as a list',
    }),
  fiveSources: 'Five sources to start from',
  fiveSourcesHint: 'one an entry, by kind; laws in force, national ones and those that most entries point to first',
  leftOnPage: (n: number) => `and ${n} more on the country’s page`,
  research: 'How far this country was researched',
  researchedOn: (state: string, date: string) => `${state} (${date})`,
  nothingYet: 'Not researched yet: an empty page says nothing about the country.',
  nothingInPeriod: 'No entry falls in this period.',
  neutralityClass: 'Net neutrality',
  zeroRating: 'Zero-rating',
  since: 'since',
  byRule: (law: string) => `by ${law}`,
};

const id: typeof en = {
  title: 'Negara',
  groups: 'Persatuan negara dan dunia',
  lead: 'Satu halaman untuk tiap kode ISO 3166-1 dan beberapa kode tambahan. Kode tidak menyiratkan sikap tentang status.',
  region: 'Kawasan',
  entries: (n) => (n === 0 ? 'tidak ada entri' : indonesian.count(n, { other: '{n} entri' })),
  briefLead: (date) => `Yang tercatat dalam atlas ini per ${date}. Dapat dicetak pada kertas A4.`,
  lawsAndStatus: 'Hukum dan statusnya',
  openCases: 'Perkara terbuka',
  openCasesHint: 'masih berlangsung, ditangguhkan, menunggu, atau diperselisihkan',
  furtherEntries: 'Entri lainnya',
  lastTwelveMonths: 'Dua belas bulan terakhir',
  nextDates: 'Tanggal mendatang',
  timeline: 'Linimasa',
  factsAsList: (n) => indonesian.count(n, { other: '{n} fakta bertanggal sebagai daftar' }),
  inTimeline: 'Buka di penjelajah linimasa',
  places: (names) => `Tempat yang terkena pemutusan: ${names}.`,
  placesCounted: (n) => indonesian.count(n, { other: '{n} tempat terkena pemutusan.' }),
  placeMark: (name, n) => `${name}: ${indonesian.count(n, { other: '{n} pemutusan' })}`,
  hatched: 'Diarsir: wilayah sengketa;',
  takesPart: 'Ikut serta dalam',
  ofProcesses: 'Dari proses yang diikutinya',
  ofProcessesHint: 'langkah berikutnya, lalu yang terbaru, dari proses itu atau pihak lain',
  processFactsAsList: (n) =>
    indonesian.count(n, { other: '{n} fakta bertanggal dari proses yang diikutinya, sebagai daftar' }),
  fiveSources: 'Lima sumber untuk memulai',
  fiveSourcesHint: 'satu per entri, menurut jenis; yang berlaku, nasional, dan paling sering dirujuk lebih dulu',
  leftOnPage: (n) => `dan ${n} lagi di halaman negara ini`,
  research: 'Sejauh mana negara ini diteliti',
  researchedOn: (state, date) => `${state} (${date})`,
  nothingYet: 'Belum diteliti: halaman kosong tidak berarti apa-apa tentang negara ini.',
  nothingInPeriod: 'Tidak ada entri dalam kurun ini.',
  neutralityClass: 'Netralitas jaringan',
  zeroRating: 'Zero-rating',
  since: 'sejak',
  byRule: (law) => `menurut ${law}`,
};

/** Words of the list of countries and of a country's brief. */
export const countries = { en, id };
