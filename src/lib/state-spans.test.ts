import { expect, test } from 'vitest';
import { vocabulary } from '../schemas/vocabulary.ts';
import { stateOnDay } from './country-states.ts';
import type { TypedEntry } from './entry-dates.ts';
import { possiblePasts, statesOf } from './state-spans.ts';

type Laws = (TypedEntry & { slug: string })[];

const law = (slug: string, events: [date: string, kind: string][], more: object = {}): Laws[number] =>
  ({
    collection: 'laws',
    slug,
    data: {
      countries: ['NL'],
      verification: 'official',
      force: 'binding',
      events: events.map(([date, kind], place) => ({ key: `e${place}`, date, kind, text: 'x', sources: ['s'] })),
      netNeutrality: Object.fromEntries(
        vocabulary.practice.map((practice) => [practice, { position: 'prohibited', sources: [] }]),
      ),
      ...more,
    },
  }) as unknown as Laws[number];

const unions = new Map([['EU', [{ code: 'GB', from: '1973-01-01', to: '2020-01-31' }]]]);
const today = '2026-11-21';
const states = (laws: Laws, code = 'NL', isResearched = true) => statesOf(laws, code, unions, isResearched, today);

test('a class begins on the day on which the law is in force, and ends on the day of its repeal', () => {
  const found = states([
    law('a', [
      ['2012-05-08', 'adopted'],
      ['2013-01-01', 'in-force'],
      ['2018-03-04', 'repealed'],
    ]),
  ]);
  expect(found?.neutrality).toEqual([
    ['0001-01-01', 'none-found'],
    ['2012-05-08', 'pending'],
    ['2013-01-01', 'protected'],
    ['2018-03-04', 'lapsed'],
  ]);
  expect(stateOnDay(found?.zeroRating, '2015-06-01')).toBe('prohibited');
  expect(stateOnDay(found?.neutrality, '1999-12-31')).toBe('none-found');
});

test('inside an imprecise date the class is uncertain, and before and after it is not', () => {
  const found = states([
    law('a', [
      ['2010-01-01', 'proposed'],
      ['2013', 'in-force'],
    ]),
  ])?.neutrality;
  expect(stateOnDay(found, '2012-12-31')).toBe('pending');
  expect(stateOnDay(found, '2013-01-01')).toBe('uncertain');
  expect(stateOnDay(found, '2013-12-30')).toBe('uncertain');
  expect(stateOnDay(found, '2013-12-31')).toBe('protected');
});

test('an imprecise date that changes nothing leaves the class certain', () => {
  const found = states([
    law('a', [
      ['2013-01-01', 'in-force'],
      ['2015', 'amended'],
    ]),
  ])?.neutrality;
  expect(stateOnDay(found, '2015-06-01')).toBe('protected');
});

test('two doubtful dates are four possible pasts', () => {
  const instrument = (slug: string) => ({
    slug,
    implements: [],
    law: { events: [{ date: '2013', kind: 'in-force' }], force: 'binding' },
  });
  const given = ['a', 'b'].map(instrument) as unknown as Parameters<typeof possiblePasts>[0];
  const pasts = possiblePasts(given, '2013-06-01');
  expect(pasts).toHaveLength(4);
  expect(new Set(pasts.map((past) => past.map(({ law: { events } }) => events[0]?.date).join())).size).toBe(4);
  expect(possiblePasts(given, '2014-06-01')).toHaveLength(1);
});

test('the law of a union holds for a member up to its last day', () => {
  const found = states([law('eu', [['2016-04-30', 'in-force']], { countries: ['EU'] })], 'GB');
  expect(stateOnDay(found?.neutrality, '2020-01-31')).toBe('protected');
  expect(stateOnDay(found?.neutrality, '2020-02-01')).toBe('none-found');
});

test('the law of a part shows beside the class and does not make it', () => {
  const found = states([law('part', [['2018-09-30', 'in-force']], { jurisdiction: 'NL-NH' })]);
  expect(stateOnDay(found?.neutrality, today)).toBe('none-found');
  expect(stateOnDay(found?.subnational, '2018-09-29')).toBe('no');
  expect(stateOnDay(found?.subnational, today)).toBe('yes');
});

test('a country of which nothing is known has no states, and one that was researched is “none found”', () => {
  expect(states([], 'NL', false)).toBeUndefined();
  expect(states([])?.neutrality).toEqual([['0001-01-01', 'none-found']]);
});

test('what comes after the edition’s day is not shown as a state', () => {
  const found = states([law('a', [['2027-01-01', 'in-force']])]);
  expect(found?.neutrality).toEqual([['0001-01-01', 'none-found']]);
});
