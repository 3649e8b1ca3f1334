import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');
const entriesEn = (n: number) => english.count(n, { one: '{n} entry', other: '{n} entries' });
const entriesId = (n: number) => indonesian.count(n, { other: '{n} entri' });

/** The one term that more entries have than any other, in words, with their number. */
export interface Lead {
  name: string;
  count: number;
}

const en = {
  where: 'Where',
  when: 'When',
  places: (entries: number, places: number, lead: Lead | undefined) =>
    `${entriesEn(entries)} on ${english.count(places, { one: '{n} country', other: '{n} countries' })}.${lead ? ` Most: ${lead.name} (${english.number(lead.count)}).` : ''}`,
  noPlace: 'No entry of this list has a place on the map.',
  elsewhere: (n: number) =>
    `${english.count(n, { one: '{n} entry is', other: '{n} entries are' })} on a union or the whole world and not on the map.`,
  years: (entries: number, from: string, to: string, lead: Lead | undefined) =>
    `${english.count(entries, { one: '{n} dated entry', other: '{n} dated entries' })}, ${from === to ? `in ${from}` : `${from} to ${to}`}.${lead ? ` Most in ${lead.name} (${english.number(lead.count)}).` : ''}`,
  noYear: 'No entry of this list has a known year.',
  undated: (n: number) => `${english.count(n, { one: '{n} entry has', other: '{n} entries have' })} no known year.`,
  readingPlaces: 'An entry on several countries counts in each.',
  readingYears: 'An entry counts in every year that it touches.',
  placesTable: (n: number) => `${english.count(n, { one: '{n} country', other: '{n} countries' })} as a table`,
  yearsTable: (n: number) => `${english.count(n, { one: '{n} year', other: '{n} years' })} as a table`,
  country: 'Country',
  year: 'Year',
  entries: 'Entries',
  mark: (name: string, n: number) => `${name}: ${entriesEn(n)}`,
  upTo: (year: string) => `up to ${year}`,
  from: 'From year',
  to: 'to',
  anyYear: 'any',
  drag: 'Drag over the bars to choose years.',
};

const id: typeof en = {
  where: 'Di mana',
  when: 'Kapan',
  places: (entries, places, lead) =>
    `${entriesId(entries)} tentang ${indonesian.count(places, { other: '{n} negara' })}.${lead ? ` Terbanyak: ${lead.name} (${indonesian.number(lead.count)}).` : ''}`,
  noPlace: 'Tidak ada entri dalam daftar ini yang punya tempat di peta.',
  elsewhere: (n) => `${entriesId(n)} tentang persatuan negara atau seluruh dunia tidak tampak di peta.`,
  years: (entries, from, to, lead) =>
    `${indonesian.count(entries, { other: '{n} entri bertanggal' })}, ${from === to ? `tahun ${from}` : `${from} sampai ${to}`}.${lead ? ` Terbanyak pada ${lead.name} (${indonesian.number(lead.count)}).` : ''}`,
  noYear: 'Tidak ada entri dalam daftar ini yang tahunnya diketahui.',
  undated: (n) => `${entriesId(n)} tidak diketahui tahunnya.`,
  readingPlaces: 'Entri tentang beberapa negara dihitung pada masing-masing negara.',
  readingYears: 'Entri dihitung pada setiap tahun yang dicakupnya.',
  placesTable: (n) => `${indonesian.count(n, { other: '{n} negara' })} dalam bentuk tabel`,
  yearsTable: (n) => `${indonesian.count(n, { other: '{n} tahun' })} dalam bentuk tabel`,
  country: 'Negara',
  year: 'Tahun',
  entries: 'Entri',
  mark: (name, n) => `${name}: ${entriesId(n)}`,
  upTo: (year) => `sampai ${year}`,
  from: 'Dari tahun',
  to: 'sampai',
  anyYear: 'semua',
  drag: 'Seret di atas batang untuk memilih tahun.',
};

/** Words of the map and the histogram of a list. */
export const listFigures = { en, id };
