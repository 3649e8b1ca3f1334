import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');
const entriesEn = (n: number) => english.count(n, { one: '{n} entry', other: '{n} entries' });
const entriesId = (n: number) => indonesian.count(n, { other: '{n} entri' });
const countriesEn = (n: number) => english.count(n, { one: '{n} country', other: '{n} countries' });

const en = {
  units: { all: 'all time', decade: 'decade', year: 'year', month: 'month', day: 'day', other: 'a stretch of its own' },
  play: 'Play',
  pause: 'Pause',
  step: 'Next step',
  sentence: (n: number, countries: number, from: string, to: string) =>
    `${entriesEn(n)} between ${from} and ${to}${countries > 0 ? `, on ${countriesEn(countries)}` : ''}.`,
  noEntry: (from: string, to: string) => `No entry with these filters lies between ${from} and ${to}.`,
  possible: (n: number) =>
    n === 1
      ? '1 of them lies in this time perhaps: its date is not exact.'
      : `${english.number(n)} of them lie in this time perhaps: their dates are not exact.`,
  most: (place: string, n: number) => `Most: ${place} (${english.number(n)}).`,
  elsewhere: (n: number) =>
    n === 1
      ? '1 on unions or the whole world has no place on the map.'
      : `${english.number(n)} on unions or the whole world have no place on the map.`,
  states: {
    neutrality: (day: string, parts: string) => `Countries by net neutrality on ${day}: ${parts}.`,
    'zero-rating': (day: string, parts: string) => `Countries by what holds for zero-rating on ${day}: ${parts}.`,
  },
  part: (n: number, label: string) => `${english.number(n)} ${label}`,
  noState: 'none of those in view was researched',
  inRegion: (region: string) => `In view: ${region}.`,
  table: (countries: number, hasUnions: boolean) =>
    `In view: ${english.count(countries, { one: '{n} country that has entries or was', other: '{n} countries that have entries or were' })} researched${hasUnions ? ', and unions or the world' : ''}`,
  mark: (place: string, n: number) => `${place}: ${entriesEn(n)}`,
  more: (n: number) => `Show ${english.number(n)} more`,
  csv: (n: number) => `Download ${english.count(n, { one: 'this {n} row', other: 'these {n} rows' })} as CSV`,
};

const id: typeof en = {
  units: {
    all: 'semua waktu',
    decade: 'dasawarsa',
    year: 'tahun',
    month: 'bulan',
    day: 'hari',
    other: 'kurun pilihan sendiri',
  },
  play: 'Putar',
  pause: 'Jeda',
  step: 'Langkah berikutnya',
  sentence: (n, countries, from, to) =>
    `${entriesId(n)} antara ${from} dan ${to}${countries > 0 ? `, tentang ${indonesian.count(countries, { other: '{n} negara' })}` : ''}.`,
  noEntry: (from, to) => `Tidak ada entri dengan saringan ini antara ${from} dan ${to}.`,
  possible: (n) => `${indonesian.number(n)} di antaranya mungkin berada dalam kurun ini: tanggalnya tidak persis.`,
  most: (place, n) => `Terbanyak: ${place} (${indonesian.number(n)}).`,
  elsewhere: (n) => `${indonesian.number(n)} tentang persatuan negara atau seluruh dunia tidak punya tempat di peta.`,
  states: {
    neutrality: (day, parts) => `Negara menurut netralitas jaringan per ${day}: ${parts}.`,
    'zero-rating': (day, parts) => `Negara menurut aturan zero-rating per ${day}: ${parts}.`,
  },
  part: (n, label) => `${indonesian.number(n)} ${label}`,
  noState: 'belum ada yang diteliti di antara yang tampak',
  inRegion: (region) => `Yang tampak: ${region}.`,
  table: (countries, hasUnions) =>
    `Yang tampak: ${indonesian.count(countries, { other: '{n} negara' })} yang punya entri atau sudah diteliti${hasUnions ? ', serta persatuan negara atau dunia' : ''}`,
  mark: (place, n) => `${place}: ${entriesId(n)}`,
  more: (n) => `Tampilkan ${indonesian.number(n)} lagi`,
  csv: (n) => `Unduh ${indonesian.count(n, { other: '{n} baris ini' })} sebagai CSV`,
};

/** Words for what a view of the map shows: all that its island says, which should not carry more. */
export const mapViewWords = { en, id };
