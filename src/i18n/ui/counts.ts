import type { TermOf } from '../../schemas/vocabulary.ts';
import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

type Amounts = Record<TermOf<'countUnit'>, (n: number) => string>;

const enAmounts: Amounts = {
  events: (n) => english.count(n, { one: '{n} event', other: '{n} events' }),
  countries: (n) => english.count(n, { one: '{n} country', other: '{n} countries' }),
  hours: (n) => english.count(n, { one: '{n} hour', other: '{n} hours' }),
  days: (n) => english.count(n, { one: '{n} day', other: '{n} days' }),
  'us-dollars': (n) => english.count(n, { one: '{n} US dollar', other: '{n} US dollars' }),
};

const idAmounts: Amounts = {
  events: (n) => indonesian.count(n, { other: '{n} peristiwa' }),
  countries: (n) => indonesian.count(n, { other: '{n} negara' }),
  hours: (n) => indonesian.count(n, { other: '{n} jam' }),
  days: (n) => indonesian.count(n, { other: '{n} hari' }),
  'us-dollars': (n) => indonesian.count(n, { other: '{n} dolar AS' }),
};

const en = {
  title: 'How many shutdowns? The published counts',
  lead: 'What trackers published about each year, each number with its unit, its day and its source. What this atlas counted in a copy of a tracker’s table stands apart. Trackers count different things, so their numbers stand beside each other and are never added up.',
  empty: 'No count is published yet.',
  year: 'Year',
  worldwide: 'Worldwide, year by year',
  worldwideNote:
    'The latest numbers that each tracker published itself, with the day of publication, or of the copy or reading where none is known; earlier numbers stand in the details of each year. The last column is no number of the tracker: this atlas counted the rows of a copy of its table.',
  countedInCopy: (tracker: string) => `${tracker}: rows in a copy, counted by this atlas`,
  inCopy: (unit: string) => `${unit}, counted by this atlas in a copy`,
  on: 'as of',
  noneFound: 'no published number found',
  noneFoundOf: (units: readonly string[]) => `${units.join(', ')}: none found`,
  countries: (n: number) => english.count(n, { one: '{n} country', other: '{n} countries, side by side' }),
  countriesNote: 'Countries counted most, by the numbers that stand now; an empty cell is no zero.',
  all: (n: number) =>
    english.count(n, {
      one: '{n} number with its day, notes and sources',
      other: '{n} numbers with their days, notes and sources',
    }),
  notAll: 'These are the atlas’s entries, not a count of all shutdowns.',
  howMany: 'What trackers counted, year by year',
  howManyIn: (year: string) => `What trackers counted for ${year}`,
  definitions: 'What each tracker counts',
  tracker: 'Tracker',
  counts: 'What it counts',
  area: 'Area',
  unit: 'Unit',
  value: 'Number',
  asOf: 'As of',
  note: 'Note',
  amounts: enAmounts,
  difference: 'Why the numbers differ',
  reasons: [
    'The unit: one order, one unbroken cut, one day of an exam, one district or one country can each be “one shutdown”.',
    'The reach: some include throttling and the blocking of single services, some only the loss of access as a whole.',
    'The evidence: network measurements, reports of partners, or the press; what nobody saw is counted by nobody.',
    'The day: numbers are revised for years, so a count without its day means little.',
  ],
};

const id: typeof en = {
  title: 'Berapa banyak pemutusan akses internet? Hitungan yang diumumkan',
  lead: 'Angka yang diumumkan para pemantau untuk tiap tahun, masing-masing dengan satuan, tanggal, dan sumbernya. Yang dihitung atlas ini dari salinan tabel pemantau ditempatkan terpisah. Yang dihitung tiap pemantau berbeda-beda, maka angkanya dijajarkan dan tidak pernah dijumlahkan.',
  empty: 'Belum ada hitungan yang diterbitkan.',
  year: 'Tahun',
  worldwide: 'Seluruh dunia, tahun demi tahun',
  worldwideNote:
    'Angka terbaru yang diterbitkan sendiri oleh tiap pemantau, dengan tanggal penerbitannya, atau tanggal salinan atau pembacaan bila tidak diketahui; angka sebelumnya ada dalam rincian tiap tahun. Kolom terakhir bukan angka pemantau: atlas ini menghitung baris dalam salinan tabelnya.',
  countedInCopy: (tracker) => `${tracker}: baris dalam salinan, dihitung atlas ini`,
  inCopy: (unit) => `${unit}, dihitung atlas ini dari salinan`,
  on: 'per',
  noneFound: 'tidak ditemukan angka terbitan',
  noneFoundOf: (units) => `${units.join(', ')}: tidak ditemukan`,
  countries: (n) => indonesian.count(n, { other: '{n} negara, berdampingan' }),
  countriesNote: 'Negara yang paling banyak dihitung, menurut angka yang berlaku kini; sel kosong bukan berarti nol.',
  all: (n) => indonesian.count(n, { other: '{n} angka beserta tanggal, catatan, dan sumbernya' }),
  notAll: 'Ini entri atlas, bukan hitungan semua pemutusan akses internet.',
  howMany: 'Hasil hitungan para pemantau, tahun demi tahun',
  howManyIn: (year) => `Hasil hitungan para pemantau untuk ${year}`,
  definitions: 'Apa yang dihitung tiap pemantau',
  tracker: 'Pemantau',
  counts: 'Yang dihitung',
  area: 'Wilayah',
  unit: 'Satuan',
  value: 'Jumlah',
  asOf: 'Per tanggal',
  note: 'Catatan',
  amounts: idAmounts,
  difference: 'Mengapa angkanya berbeda',
  reasons: [
    'Satuannya: satu perintah, satu pemutusan tanpa jeda, satu hari ujian, satu distrik, atau satu negara masing-masing dapat disebut “satu pemutusan”.',
    'Cakupannya: ada yang memasukkan pelambatan dan pemblokiran layanan tertentu, ada yang hanya menghitung hilangnya akses sama sekali.',
    'Buktinya: pengukuran jaringan, laporan mitra, atau pers; yang tidak dilihat siapa pun tidak dihitung siapa pun.',
    'Harinya: angka diperbaiki bertahun-tahun kemudian, sehingga hitungan tanpa tanggal tidak banyak artinya.',
  ],
};

/** Words of the page of published counts. */
export const counts = { en, id };
