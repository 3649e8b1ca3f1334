import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');
const factsEn = (n: number) => english.count(n, { one: '{n} dated fact', other: '{n} dated facts' });
const factsId = (n: number) => indonesian.count(n, { other: '{n} fakta bertanggal' });

const en = {
  doubt: 'Pale: within this time, but not known when. An arrow: it goes on.',
  counted: {
    decade: 'Each column counts what begins in a decade.',
    year: 'Each column counts what begins in a year.',
    month: 'Each column counts what begins in a month.',
    day: 'Each column counts what begins on a day.',
  },
  column: (period: string, n: number) => `${period}: ${factsEn(n)}`,
  decade: (year: string) => `${year}s`,
  others: 'All others',
  sentence: (n: number, entries: number, from: string, to: string) =>
    `${factsEn(n)} of ${english.count(entries, { one: '{n} entry', other: '{n} entries' })} between ${from} and ${to}.`,
  noFact: (from: string, to: string) => `No dated fact with these filters lies between ${from} and ${to}.`,
  most: (period: string, n: number) => `Most begin in ${period}: ${english.number(n)}.`,
  before: (n: number, year: string) =>
    n === 1 ? `1 lies earlier, in ${year}.` : `${english.number(n)} lie earlier, the first in ${year}.`,
  after: (n: number, year: string) =>
    n === 1 ? `1 lies later, in ${year}.` : `${english.number(n)} lie later, the last in ${year}.`,
  shown: (n: number, from: string, to: string) => `${factsEn(n)} between ${from} and ${to}`,
  more: (n: number) => `Show ${english.number(n)} more`,
  onMap: (entries: number, places: number) =>
    `On the map: ${english.count(entries, { one: '{n} entry', other: '{n} entries' })} of this span at ${english.count(places, { one: '{n} place', other: '{n} places' })}.`,
};

const id: typeof en = {
  doubt: 'Pucat: dalam kurun ini, tetapi tidak diketahui kapan tepatnya. Panah: masih berlanjut.',
  counted: {
    decade: 'Tiap batang menghitung yang bermula dalam satu dasawarsa.',
    year: 'Tiap batang menghitung yang bermula dalam satu tahun.',
    month: 'Tiap batang menghitung yang bermula dalam satu bulan.',
    day: 'Tiap batang menghitung yang bermula dalam satu hari.',
  },
  column: (period, n) => `${period}: ${factsId(n)}`,
  decade: (year) => `${year}-an`,
  others: 'Semua yang lain',
  sentence: (n, entries, from, to) =>
    `${factsId(n)} dari ${indonesian.count(entries, { other: '{n} entri' })} antara ${from} dan ${to}.`,
  noFact: (from, to) => `Tidak ada fakta bertanggal dengan saringan ini antara ${from} dan ${to}.`,
  most: (period, n) => `Paling banyak bermula pada ${period}, yaitu ${indonesian.number(n)}.`,
  before: (n, year) =>
    n === 1
      ? `1 fakta terletak sebelumnya, pada ${year}.`
      : `${indonesian.number(n)} fakta terletak sebelumnya, yang pertama pada ${year}.`,
  after: (n, year) =>
    n === 1
      ? `1 fakta terletak sesudahnya, pada ${year}.`
      : `${indonesian.number(n)} fakta terletak sesudahnya, yang terakhir pada ${year}.`,
  shown: (n, from, to) => `${factsId(n)} antara ${from} dan ${to}`,
  more: (n) => `Tampilkan ${indonesian.number(n)} lagi`,
  onMap: (entries, places) =>
    `Di peta: ${indonesian.count(entries, { other: '{n} entri' })} dari kurun ini di ${indonesian.count(places, { other: '{n} tempat' })}.`,
};

/** Words for what a view of the timeline shows: all that its islands say, which should not carry more. */
export const timelineViewWords = { en, id };
