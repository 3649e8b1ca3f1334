import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');
const halves = (n: number) => (Number.isInteger(n) ? english.number(n) : `${Math.floor(n) || ''}½`);

const en = {
  facts: 'Facts',
  account: 'Account',
  datedFacts: 'What happened when',
  begins: 'Access was first cut.',
  ends: { whole: 'Access was back.', inPart: 'Access was back in part.' },
  relations: 'Related entries',
  sources: 'Why we say so',
  carries: 'Carries:',
  accountPlace: (n: number) => `account ${english.number(n)}`,
  morePlaces: (n: number) => english.count(n, { one: '{n} place more', other: '{n} places more' }),
  verification: 'Verification',
  verificationOf: (field: string, level: string) => `${field}: ${level}`,
  howVerified: 'What these levels mean',
  checked: 'Second reading',
  checkedOn: (date: string, fields: number, corrected: number) =>
    `Compared with the sources’ text on ${date}: ${english.count(fields, { one: '{n} field', other: '{n} fields' })}, ${
      corrected === 0
        ? 'nothing corrected'
        : english.count(corrected, { one: '{n} value corrected', other: '{n} values corrected' })
    }.`,
  notChecked: 'Not yet compared with its sources by a second reader.',
  reviewDue: (date: string) => `Due for review since ${date}: what follows may have changed.`,
  changes: 'Changes to this entry',
  updated: (date: string) => `Last change: ${date}`,
  cite: 'Cite this entry',
  edit: 'Edit this entry',
  history: 'All versions',
  correct: 'Suggest a correction',
  correctField: (field: string) => `Suggest a correction of “${field}”`,
  correction: {
    subject: (title: string) => `Correction: ${title}`,
    page: 'Page',
    field: 'Field',
    now: 'It says now',
    instead: 'It should say',
    source: 'Source that shows it',
  },
  untranslated:
    'The words of this entry have not been translated. They follow in English; facts and dates are complete.',
  outdated: (date: string) =>
    `The English text has changed since this translation was made; the last change was on ${date}.`,
  readOriginal: 'Read the English text',
  retracted:
    'This entry was withdrawn. It is kept so that its address and its reasons stay readable, and it is counted nowhere.',
  disputed: 'Credible sources conflict here; the account says how.',
  mayHaveChanged: 'may have changed',
  uncertainOnDay: 'uncertain on that day',
  contested: 'Positions of the parties',
  rows: (n: number) => english.count(n, { one: '{n} row', other: '{n} rows' }),
  days: (n: number) => english.count(n, { one: '{n} day', other: '{n} days' }),
  hours: (n: number) => english.count(n, { one: '{n} hour', other: '{n} hours' }),
  minutes: (n: number) => english.count(n, { one: '{n} minute', other: '{n} minutes' }),
  months: (n: number) => english.count(n, { one: '{n} month', other: '{n} months' }),
  years: (n: number) => `${halves(n)} ${n === 1 ? 'year' : 'years'}`,
  /** A number of whole and half units. */
  halves,
  between: (least: string, most: string) => `${least} to ${most}`,
  about: (length: string) => `about ${length}`,
  upTo: (length: string) => `up to about ${length}`,
  global: 'everywhere',
  since: (date: string) => `since ${date}`,
};

const id: typeof en = {
  facts: 'Fakta',
  account: 'Uraian',
  datedFacts: 'Urutan kejadian',
  begins: 'Akses mulai diputus.',
  ends: { whole: 'Akses pulih.', inPart: 'Akses pulih sebagian.' },
  relations: 'Entri terkait',
  sources: 'Dasar pernyataan ini',
  carries: 'Menopang:',
  accountPlace: (n) => `uraian ${indonesian.number(n)}`,
  morePlaces: (n) => indonesian.count(n, { other: '{n} tempat lagi' }),
  verification: 'Verifikasi',
  verificationOf: (field, level) => `${field}: ${level}`,
  howVerified: 'Arti tingkat-tingkat ini',
  checked: 'Pembacaan kedua',
  checkedOn: (date, fields, corrected) =>
    `Dicocokkan dengan teks sumber pada ${date}: ${indonesian.count(fields, { other: '{n} bidang' })}, ${
      corrected === 0 ? 'tidak ada yang diperbaiki' : indonesian.count(corrected, { other: '{n} nilai diperbaiki' })
    }.`,
  notChecked: 'Belum dicocokkan dengan sumbernya oleh pembaca kedua.',
  reviewDue: (date) => `Perlu ditinjau ulang sejak ${date}: isi di bawah ini mungkin sudah berubah.`,
  changes: 'Perubahan entri ini',
  updated: (date) => `Perubahan terakhir: ${date}`,
  cite: 'Kutip entri ini',
  edit: 'Sunting entri ini',
  history: 'Semua versi',
  correct: 'Usulkan perbaikan',
  correctField: (field) => `Usulkan perbaikan untuk “${field}”`,
  correction: {
    subject: (title) => `Perbaikan: ${title}`,
    page: 'Halaman',
    field: 'Bidang',
    now: 'Tertulis sekarang',
    instead: 'Seharusnya',
    source: 'Sumber yang menunjukkannya',
  },
  untranslated: 'Teks entri ini belum diterjemahkan dan disajikan dalam bahasa Inggris; fakta dan tanggalnya lengkap.',
  outdated: (date) => `Teks bahasa Inggris telah berubah sejak terjemahan ini dibuat; perubahan terakhir pada ${date}.`,
  readOriginal: 'Baca teks bahasa Inggris',
  retracted:
    'Entri ini ditarik. Halamannya dipertahankan agar alamat dan alasannya tetap terbaca, dan tidak dihitung di mana pun.',
  disputed: 'Sumber-sumber tepercaya saling bertentangan; uraian menjelaskan bagaimana.',
  mayHaveChanged: 'mungkin sudah berubah',
  uncertainOnDay: 'tidak pasti pada hari itu',
  contested: 'Sikap para pihak',
  rows: (n) => indonesian.count(n, { other: '{n} baris' }),
  days: (n) => indonesian.count(n, { other: '{n} hari' }),
  hours: (n) => indonesian.count(n, { other: '{n} jam' }),
  minutes: (n) => indonesian.count(n, { other: '{n} menit' }),
  months: (n) => indonesian.count(n, { other: '{n} bulan' }),
  years: (n) => indonesian.count(n, { other: '{n} tahun' }),
  halves: indonesian.number,
  between: (least, most) => `${least} sampai ${most}`,
  about: (length) => `sekitar ${length}`,
  upTo: (length) => `hingga sekitar ${length}`,
  global: 'di mana pun',
  since: (date) => `sejak ${date}`,
};

/** Words of an entry's page. */
export const entry = { en, id };
