import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');
const entriesEn = (n: number) => english.count(n, { one: '{n} entry', other: '{n} entries' });
const entriesId = (n: number) => indonesian.count(n, { other: '{n} entri' });
const countriesEn = (n: number) => english.count(n, { one: '{n} country', other: '{n} countries' });

const en = {
  allTime: 'all time',
  play: 'Play',
  pause: 'Pause',
  step: 'Next step',
  sentence: (n: number, countries: number, from: string, to: string) =>
    `${entriesEn(n)} between ${from} and ${to}${countries > 0 ? `, on ${countriesEn(countries)}` : ''}.`,
  noEntry: (from: string, to: string) => `No entry with these filters between ${from} and ${to}.`,
  possible: (n: number) => `${english.number(n)} of them perhaps: by dates that are not exact.`,
  most: (place: string, n: number) => `Most: ${place} (${english.number(n)}).`,
  elsewhere: (n: number) => `${english.number(n)} on unions or the whole world: without a place on the map.`,
  states: {
    neutrality: (day: string, parts: string) => `Countries by net neutrality on ${day}: ${parts}.`,
    'zero-rating': (day: string, parts: string) => `Countries by what holds for zero-rating on ${day}: ${parts}.`,
  },
  part: (n: number, label: string) => `${english.number(n)} ${label}`,
  noState: 'none in view was researched',
  inRegion: (region: string) => `In view: ${region}.`,
  table: (countries: number, hasUnions: boolean) =>
    `In view: ${countriesEn(countries)}, researched or with entries${hasUnions ? ', and unions or the world' : ''}`,
  mark: (place: string, n: number) => `${place}: ${entriesEn(n)}`,
  more: (n: number) => `Show ${english.number(n)} more`,
  csv: (n: number) => `Download these rows as CSV (${english.number(n)})`,
};

const id: typeof en = {
  allTime: 'semua waktu',
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
  csv: (n) => `Unduh baris ini sebagai CSV (${indonesian.number(n)})`,
};

/** Words for what a view of the map shows: all that its island says, which should not carry more. */
export const mapViewWords = { en, id };
