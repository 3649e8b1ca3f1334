import { expect, test } from 'vitest';
import { formatsOf } from '../i18n/format.ts';
import { daysOf, lanesIn, momentParts, timeKeys, windowIn } from './look-address.ts';
import { tickLabel } from './tick-label.ts';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);

test.each([
  [day('2019-08-19'), day('2019-08-22'), '2019-08-19', '2019-08-21'],
  [day('2019-08-19') + 4 * 3_600_000, day('2019-08-20') + 3_600_000, '2019-08-19T04Z', '2019-08-20T01Z'],
])('a window from %i to %i is written as %s and %s, and read again as itself', (fromMs, toMs, from, to) => {
  expect(daysOf([fromMs, toMs])).toEqual({ from, to });
  expect(windowIn(`?from=${from}&to=${to}`)).toEqual([fromMs, toMs]);
});

test.each([
  '',
  '?from=2019-08-19',
  '?from=2019-08-19&to=2019-08-01',
  '?from=2019&to=2020',
  '?from=2019-13-01&to=2020-01-01',
  '?from=2019-02-30&to=2020-01-01',
])('the query “%s” asks for no window', (query) => expect(windowIn(query)).toBeUndefined());

test('an address leaves out the stretch that it means anyway, and says any other, the whole of time too', () => {
  const usual = [day('2010-01-01'), day('2030-01-01')] as const;
  expect(timeKeys(usual, usual)).toEqual({});
  expect(timeKeys([day('1960-01-01'), usual[1]], usual)).toEqual({ from: '1960-01-01', to: '2029-12-31' });
});

test('lanes are those of collections unless the query names others that there are', () => {
  expect(['?lanes=countries', '?lanes=moods', ''].map(lanesIn)).toEqual(['countries', 'collection', 'collection']);
});

test('ends of a window are written as a reader of the language writes them', () => {
  expect(formatsOf('en').date(momentParts('2019-08-21'))).toBe('21 August 2019');
  expect(formatsOf('id').date(momentParts('2019-08-21T04Z'))).toBe('21 Agustus 2019, 04.00 UTC');
});

test('a mark of an axis is as fine as its unit, and midnight among hours is the day', () => {
  const english = formatsOf('en');
  const at = (hour: number) => Date.UTC(2019, 7, 21, hour);
  expect((['year', 'month', 'day', 'hour'] as const).map((unit) => tickLabel(english, at(0), unit))).toEqual([
    '2019',
    'Aug 2019',
    '21 Aug 2019',
    '21 Aug 2019',
  ]);
  expect(tickLabel(english, at(12), 'hour')).toBe('12:00 UTC');
  expect(tickLabel(formatsOf('id'), at(12), 'hour')).toBe('12.00 UTC');
});
