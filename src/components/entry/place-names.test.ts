import { expect, test } from 'vitest';
import { placeNames } from './place-names.ts';

const nothing = { facts: [], dated: [], tables: [], contested: [] };

test('a dated row is named by its kind and day', () => {
  const dated = [
    { anchor: 'events-force', date: '2016-04-30', label: 'in force', text: '', textLang: undefined, sources: [] },
    { anchor: 'stages-back', date: '2019-10', text: '', textLang: undefined, sources: [] },
  ];
  expect([...placeNames('en', { ...nothing, dated })]).toEqual([
    ['events-force', 'in force, 30 Apr 2016'],
    ['stages-back', 'Oct 2019'],
  ]);
});

test('rows of a table with one name are told apart by their number', () => {
  const row = (key: string, text: string) => ({ key, cells: [[{ text }]], sources: [] });
  const tables = [
    {
      field: 'powers',
      heading: 'Powers',
      columns: [],
      rows: [row('a', 'Minister'), row('b', 'Court'), row('c', 'Minister')],
    },
  ];
  expect([...placeNames('en', { ...nothing, tables }).values()]).toEqual(['Powers', 'Powers 1', 'Court', 'Powers 3']);
});
