import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');
const entriesEn = (n: number) => english.count(n, { one: '{n} entry', other: '{n} entries' });
const entriesId = (n: number) => indonesian.count(n, { other: '{n} entri' });

const en = {
  /** Under each figure that is computed from the entries. */
  drawn: (day: string) =>
    `Counted from the entries of this atlas as they stood on ${day}; it is no sample of the world.`,
  share: 'Entries',
  terms: {
    title: (collection: string, field: string) => `${collection}, by ${field}`,
    sentence: (total: number, label: string, count: number) =>
      `Most frequent among ${entriesEn(total)}: ${label}, in ${english.number(count)}. An entry may count in several rows.`,
  },
  durations: {
    title: 'How long shutdowns lasted',
    sentence: (known: number, total: number, longest: string, days: string) =>
      `Of ${entriesEn(total)}, ${english.number(known)} have a known end. The longest: ${longest}, ${days}.`,
    note: 'Each entry stands in the row of the shortest length that its dates allow; series with pauses count from first to last day.',
    length: 'Length',
    days: (n: number) => english.count(n, { one: '{n} day', other: '{n} days' }),
    day: 'up to a day',
    week: 'up to a week',
    month: 'up to a month',
    year: 'up to a year',
    longer: 'more than a year',
    open: 'no known end',
  },
  positions: {
    title: (practice: string) => `Where rules speak of ${practice}, and what they say`,
    sentence: (day: string, places: number, groups: string) =>
      `On ${day} ${english.count(places, { one: '{n} place has', other: '{n} places have' })} a position in this atlas: ${groups}. A place without a row is silent, unknown or not researched.`,
    group: (n: number, position: string) => `${english.number(n)} ${position}`,
    place: 'Place',
    since: 'Since',
    rule: 'Rule',
    members: (n: number) => english.count(n, { one: '{n} member', other: '{n} members' }),
    notBinding: (force: string) => `not binding (${force})`,
  },
  classes: {
    title: 'Countries by what their rules prohibit, at each year’s end',
    sentence: (day: string, groups: string) => `On ${day}: ${groups}.`,
    note: 'The class follows from blocking, throttling and paid prioritisation alone, by the published rule; members of a union count by its rules. Countries that were not researched are left out.',
    year: 'Year',
    table: 'Numbers of each year as a table',
    state: (day: string) => `${day} (today)`,
  },
  depictions: {
    title: 'How platforms drew what is disputed',
    sentence: (rows: number, disputes: number, platforms: number) =>
      `${english.count(rows, { one: '{n} dated observation', other: '{n} dated observations' })} of ${english.count(disputes, { one: '{n} dispute', other: '{n} disputes' })} on ${english.count(platforms, { one: '{n} platform', other: '{n} platforms' })}. A cell holds the latest observation for each circle of viewers.`,
    dispute: 'Dispute',
    global: 'all viewers',
    seen: (day: string) => `seen ${day}`,
    note: 'An observation speaks for its day and its viewers; what is older than eighteen months may have changed.',
  },
  span: {
    title: (topic: string) => `${topic}: the entries in time`,
    sentence: (n: number, first: string, last: string) => `${entriesEn(n)}, with dated facts from ${first} to ${last}.`,
    entry: 'Entry',
    when: 'Dated facts',
  },
  counts: {
    title: 'What trackers counted, worldwide',
    sentence: (years: number, latest: string) =>
      `Published counts for ${english.count(years, { one: '{n} year', other: '{n} years' })}, the latest for ${latest}. Trackers count different things; their numbers are put beside each other and never added up.`,
    all: 'All counts, with dates, revisions and definitions',
  },
};

const id: typeof en = {
  drawn: (day) => `Dihitung dari entri atlas ini menurut keadaan ${day}; bukan sampel yang mewakili dunia.`,
  share: 'Entri',
  terms: {
    title: (collection, field) => `${collection} menurut ${field}`,
    sentence: (total, label, count) =>
      `Yang paling sering di antara ${entriesId(total)}: ${label}, dalam ${indonesian.number(count)}. Satu entri dapat dihitung di beberapa baris.`,
  },
  durations: {
    title: 'Berapa lama pemutusan akses internet berlangsung',
    sentence: (known, total, longest, days) =>
      `Dari ${entriesId(total)}, akhir ${indonesian.number(known)} di antaranya diketahui. Yang terlama: ${longest}, ${days}.`,
    note: 'Tiap entri ditempatkan menurut lama terpendek yang dimungkinkan tanggalnya; rangkaian yang berjeda dihitung dari hari pertama sampai hari terakhir.',
    length: 'Lamanya',
    days: (n) => indonesian.count(n, { other: '{n} hari' }),
    day: 'sampai satu hari',
    week: 'sampai satu minggu',
    month: 'sampai satu bulan',
    year: 'sampai satu tahun',
    longer: 'lebih dari satu tahun',
    open: 'akhir tidak diketahui',
  },
  positions: {
    title: (practice) => `Tempat yang aturannya berbicara tentang ${practice}, dan apa bunyinya`,
    sentence: (day, places, groups) =>
      `Pada ${day}, ${indonesian.count(places, { other: '{n} tempat' })} memiliki posisi dalam atlas ini: ${groups}. Tempat tanpa baris berarti tidak diatur, tidak diketahui, atau belum diteliti.`,
    group: (n, position) => `${indonesian.number(n)} ${position}`,
    place: 'Tempat',
    since: 'Sejak',
    rule: 'Aturan',
    members: (n) => indonesian.count(n, { other: '{n} anggota' }),
    notBinding: (force) => `tidak mengikat (${force})`,
  },
  classes: {
    title: 'Negara menurut apa yang dilarang aturannya, pada akhir tiap tahun',
    sentence: (day, groups) => `Pada ${day}: ${groups}.`,
    note: 'Kelas hanya ditentukan oleh pemblokiran, pelambatan, dan prioritas berbayar, menurut aturan yang diumumkan; anggota suatu persatuan dihitung menurut aturan persatuannya. Negara yang belum diteliti tidak dihitung.',
    year: 'Tahun',
    table: 'Angka tiap tahun dalam bentuk tabel',
    state: (day) => `${day} (hari ini)`,
  },
  depictions: {
    title: 'Bagaimana platform menggambar yang disengketakan',
    sentence: (rows, disputes, platforms) =>
      `${indonesian.count(rows, { other: '{n} pengamatan bertanggal' })} atas ${indonesian.count(disputes, { other: '{n} sengketa' })} di ${indonesian.count(platforms, { other: '{n} platform' })}. Tiap sel memuat pengamatan terakhir untuk tiap lingkup pemirsa.`,
    dispute: 'Sengketa',
    global: 'semua pemirsa',
    seen: (day) => `terlihat ${day}`,
    note: 'Suatu pengamatan hanya berlaku untuk hari dan pemirsanya; yang lebih lama dari delapan belas bulan mungkin sudah berubah.',
  },
  span: {
    title: (topic) => `${topic}: entri dalam rentang waktu`,
    sentence: (n, first, last) => `${entriesId(n)}, dengan fakta bertanggal dari ${first} sampai ${last}.`,
    entry: 'Entri',
    when: 'Fakta bertanggal',
  },
  counts: {
    title: 'Hasil hitungan para pemantau di seluruh dunia',
    sentence: (years, latest) =>
      `Hitungan yang diumumkan untuk ${indonesian.count(years, { other: '{n} tahun' })}, terakhir untuk ${latest}. Yang dihitung tiap pemantau berbeda; angkanya dijajarkan, tidak pernah dijumlahkan.`,
    all: 'Semua hitungan, dengan tanggal, perubahan, dan definisinya',
  },
};

/** Words of the figures that explainers show. */
export const live = { en, id };
