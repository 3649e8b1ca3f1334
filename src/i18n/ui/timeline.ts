import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

const en = {
  sentence: (n: number, from: string, to: string) =>
    `${english.count(n, { one: '{n} dated fact', other: '{n} dated facts' })} from ${from} to ${to}. The list below gives each with its sources.`,
  doubt: 'Pale: within this time, but not known when.',
};

const id: typeof en = {
  sentence: (n, from, to) =>
    `${indonesian.count(n, { other: '{n} fakta bertanggal' })} dari ${from} sampai ${to}. Daftar di bawah memuat semuanya beserta sumbernya.`,
  doubt: 'Pucat: dalam kurun ini, tetapi tidak diketahui kapan tepatnya.',
};

/** Words of timelines. */
export const timeline = { en, id };
