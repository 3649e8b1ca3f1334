import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

const en = {
  title: 'Countries',
  lead: 'A page for every ISO 3166-1 code and a few further ones. A code implies no position on status.',
  region: 'Region',
  withEntries: 'Only countries with entries',
  entries: (n: number) => (n === 0 ? 'no entry' : english.count(n, { one: '{n} entry', other: '{n} entries' })),
  brief: (country: string) => `Brief on ${country}`,
  briefLead: (country: string, date: string) => `What the atlas holds on ${country}, as of ${date}. Prints on A4.`,
  print: 'Made to be printed: one A4 page.',
  lawsAndStatus: 'Laws and their state',
  openCases: 'Open cases',
  openCasesHint: 'ongoing, stayed, pending or contested',
  lastTwelveMonths: 'Last twelve months',
  nextDates: 'Next dates',
  mapDisputes: 'Disputed on maps',
  takesPart: 'Takes part in',
  fiveSources: 'Five sources to start from',
  fiveSourcesHint: 'chosen by kind, then by date',
  research: 'How far this country was researched',
  researchedOn: (state: string, date: string) => `${state} (${date})`,
  nothingYet: 'Not researched yet: an empty page says nothing about the country.',
  nothingFound: 'Researched, nothing found.',
  nothingInPeriod: 'No entry falls in this period.',
  noDates: 'No future date is recorded.',
  members: 'Members',
  memberOf: 'Member of',
  codeNote: 'On this code',
  neutralityClass: 'Net neutrality',
  compare: 'Compare with other countries',
};

const id: typeof en = {
  title: 'Negara',
  lead: 'Satu halaman untuk tiap kode ISO 3166-1 dan beberapa kode tambahan. Kode tidak menyiratkan sikap tentang status.',
  region: 'Kawasan',
  withEntries: 'Hanya negara yang memiliki entri',
  entries: (n) => (n === 0 ? 'tidak ada entri' : indonesian.count(n, { other: '{n} entri' })),
  brief: (country) => `Ringkasan ${country}`,
  briefLead: (country, date) => `Isi atlas ini tentang ${country}, per ${date}. Dapat dicetak pada kertas A4.`,
  print: 'Disiapkan untuk dicetak: satu halaman A4.',
  lawsAndStatus: 'Hukum dan keadaannya',
  openCases: 'Perkara terbuka',
  openCasesHint: 'masih berlangsung, ditangguhkan, menunggu, atau diperselisihkan',
  lastTwelveMonths: 'Dua belas bulan terakhir',
  nextDates: 'Tanggal mendatang',
  mapDisputes: 'Disengketakan di peta',
  takesPart: 'Ikut serta dalam',
  fiveSources: 'Lima sumber untuk memulai',
  fiveSourcesHint: 'dipilih menurut jenis, lalu menurut tanggal',
  research: 'Sejauh mana negara ini diteliti',
  researchedOn: (state, date) => `${state} (${date})`,
  nothingYet: 'Belum diteliti: halaman kosong tidak berarti apa-apa tentang negara ini.',
  nothingFound: 'Sudah diteliti, tidak ditemukan apa pun.',
  nothingInPeriod: 'Tidak ada entri dalam kurun ini.',
  noDates: 'Tidak ada tanggal mendatang yang tercatat.',
  members: 'Anggota',
  memberOf: 'Anggota dari',
  codeNote: 'Tentang kode ini',
  neutralityClass: 'Netralitas jaringan',
  compare: 'Bandingkan dengan negara lain',
};

/** Words of the list of countries and of a country's brief. */
export const countries = { en, id };
