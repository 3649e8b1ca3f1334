import { expect, test } from 'vitest';
import { endsOf } from './entry-dates.ts';
import type { TypedEntry } from './entry-dates.ts';

const shutdown = (fields: object): TypedEntry =>
  ({
    collection: 'shutdowns',
    data: { endStatus: 'restored', evidence: { start: ['a'], end: ['b'] }, ...fields },
  }) as unknown as TypedEntry;
const episode = (start: string, end: string) => ({ key: start, start, end, text: '', sources: ['c'] });
const fieldsOf = (entry: TypedEntry): string[] => endsOf(entry).map(({ field }) => field);

test('a case begins and ends with facts of their own, each with the sources of its field', () => {
  expect(endsOf(shutdown({ start: '2019-08-04', end: '2021-02-05' }))).toEqual([
    { field: 'start', date: '2019-08-04', sources: ['a'] },
    { field: 'end', date: '2021-02-05', kind: { set: 'endStatus', term: 'restored' }, sources: ['b'] },
  ]);
});

test('what an episode says of the same day is not said twice', () => {
  const episodes = [episode('2019-01-15', '2019-01-16'), episode('2019-01-17', '2019-01-18')];
  expect(fieldsOf(shutdown({ start: '2019-01-15', end: '2019-01-21', episodes }))).toEqual(['end']);
  expect(fieldsOf(shutdown({ start: '2019-01-15', end: '2019-01-18', episodes }))).toEqual([]);
});

test('an end that is not known, or not yet there, is no fact', () => {
  expect(fieldsOf(shutdown({ start: '2019-01-15', endStatus: 'ongoing' }))).toEqual(['start']);
  expect(fieldsOf(shutdown({ start: 'unknown', end: 'unknown' }))).toEqual([]);
});
