import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');
const entriesEn = (n: number) => english.count(n, { one: '{n} entry', other: '{n} entries' });
const entriesId = (n: number) => indonesian.count(n, { other: '{n} entri' });

const en = {
  disclaimer: 'Names, lines and codes on this map imply no position on the status of any place.',
  ground: 'Base map: Natural Earth 4.1.',
  world: {
    title: 'Everything on one map',
    sentence: (entries: number, countries: number, most: string, count: number) =>
      `${entriesEn(entries)} on ${english.count(countries, { one: '{n} country', other: '{n} countries' })}. Most entries: ${most} (${english.number(count)}).`,
    elsewhere: (entries: number) =>
      `${entriesEn(entries)} on unions or the whole world ${entries === 1 ? 'has' : 'have'} no place on the map; the table counts ${entries === 1 ? 'it' : 'them'}.`,
    reading: 'The area of a circle stands for the number of entries; an entry on several countries counts in each.',
    table: (countries: number, hasUnions: boolean) =>
      `${english.count(countries, { one: '{n} country', other: '{n} countries' })}${hasUnions ? ', with unions and the world,' : ''} as a table`,
    country: 'Country',
    all: 'All',
    explore: 'Explore the map in time, by law and by region',
    mark: (country: string, n: number) => `${country}: ${entriesEn(n)}`,
  },
  locator: {
    one: (country: string) => `${country} and its surroundings.`,
    several: (countries: string) => `On the world map: ${countries}.`,
    marked: (places: string) => `Marked: ${places}.`,
    notMarked: (n: number) => english.count(n, { one: '{n} place has no mark.', other: '{n} places have no mark.' }),
  },
  dispute: {
    heading: 'Where it lies',
    names: 'Names in use, in alphabetical order:',
    here: 'disputed land of this entry',
    point: 'place of this entry, too small to draw or without agreed limits',
    others: 'other disputed land',
    undetermined: 'undetermined boundary',
    'line-of-control': 'line of control, ceasefire or armistice line',
    border: 'other boundary',
    ownGeometry: 'What this entry adds to the base map is drawn after',
    label: (title: string) => `Map: ${title}`,
  },
};

const id: typeof en = {
  disclaimer: 'Nama, garis, dan kode pada peta ini tidak menyiratkan sikap tentang status tempat mana pun.',
  ground: 'Peta dasar: Natural Earth 4.1.',
  world: {
    title: 'Semuanya dalam satu peta',
    sentence: (entries, countries, most, count) =>
      `${entriesId(entries)} tentang ${indonesian.count(countries, { other: '{n} negara' })}. Terbanyak: ${most} (${indonesian.number(count)}).`,
    elsewhere: (entries) =>
      `${entriesId(entries)} tentang persatuan negara atau seluruh dunia tidak punya tempat di peta; tabel tetap menghitungnya.`,
    reading:
      'Luas lingkaran menunjukkan jumlah entri; entri tentang beberapa negara dihitung pada masing-masing negara.',
    table: (countries, hasUnions) =>
      `${indonesian.count(countries, { other: '{n} negara' })}${hasUnions ? ', beserta persatuan negara dan dunia,' : ''} dalam bentuk tabel`,
    country: 'Negara',
    all: 'Semua',
    explore: 'Jelajahi peta menurut waktu, hukum, dan kawasan',
    mark: (country, n) => `${country}: ${entriesId(n)}`,
  },
  locator: {
    one: (country) => `${country} dan sekitarnya.`,
    several: (countries) => `Di peta dunia: ${countries}.`,
    marked: (places) => `Ditandai: ${places}.`,
    notMarked: (n) => indonesian.count(n, { other: '{n} tempat tidak ditandai.' }),
  },
  dispute: {
    heading: 'Letaknya',
    names: 'Nama yang dipakai, menurut abjad:',
    here: 'wilayah sengketa dalam entri ini',
    point: 'tempat dalam entri ini, terlalu kecil untuk digambar atau tanpa batas yang disepakati',
    others: 'wilayah sengketa lain',
    undetermined: 'batas yang belum ditetapkan',
    'line-of-control': 'garis kendali atau garis gencatan senjata',
    border: 'batas lain',
    ownGeometry: 'Yang ditambahkan entri ini pada peta dasar digambar menurut',
    label: (title) => `Peta: ${title}`,
  },
};

/** Words of maps. */
export const figures = { en, id };
