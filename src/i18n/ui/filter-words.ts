import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

const en = {
  removeOne: (label: string) => `Remove the filter ${label}`,
  filteredBy: (field: string, value: string) => `${field}: ${value}`,
  results: (n: number) => english.count(n, { one: '{n} entry', other: '{n} entries' }),
  shown: (n: number, total: number) =>
    `${english.number(n)} of ${english.count(total, { one: '{n} entry', other: '{n} entries' })}`,
};

const id: typeof en = {
  removeOne: (label) => `Hapus saringan ${label}`,
  filteredBy: (field, value) => `${field}: ${value}`,
  results: (n) => indonesian.count(n, { other: '{n} entri' }),
  shown: (n, total) => `${indonesian.number(n)} dari ${indonesian.count(total, { other: '{n} entri' })}`,
};

/** Words for what filters leave: all that the islands with filters say of them, which should not carry more. */
export const filterWords = { en, id };
