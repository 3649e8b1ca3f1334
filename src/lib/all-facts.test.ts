import { describe, expect, test } from 'vitest';
import { allFacts, factsByPeriod } from './all-facts.ts';
import type { TypedEntry } from './entry-dates.ts';
import { periodOf, yearsOfPeriod } from './periods.ts';

const row = (key: string, date: string) => ({ key, date, text: key, sources: ['s'] });
const incident = (fields: object): TypedEntry =>
  ({
    collection: 'censorship',
    data: { title: 'Case', sources: [], stages: [], verification: 'single', ...fields },
  }) as unknown as TypedEntry;
const law = (events: object[], verification = 'official'): TypedEntry =>
  ({ collection: 'laws', data: { title: 'Law', sources: [], events, verification } }) as unknown as TypedEntry;
const today = '2026-11-21';
const texts = (entries: readonly TypedEntry[]): string[] => allFacts(entries, today).map(({ fact }) => fact.text);

describe('all facts', () => {
  test('stand in the order of their beginnings; unknown days and retracted entries are left out', () => {
    const entries = [
      law([row('late', '2020-01-02'), row('never', 'unknown')]),
      law([row('early', '1999')]),
      law([row('gone', '2001')], 'retracted'),
    ];
    expect(texts(entries)).toEqual(['early', 'late']);
  });
  test('hold an incident as a whole, unless a row says the same dates', () => {
    const stages = [row('ordered', '2019-01-01')];
    expect(texts([incident({ start: '2019-01-01', end: '2019-02-01', outcome: 'lifted', stages })])).toEqual([
      'Case',
      'ordered',
    ]);
    expect(texts([incident({ start: '2019-01-01', outcome: 'lifted', stages })])).toEqual(['ordered']);
  });
  test('show what goes on as open until the day of the edition', () => {
    const [whole] = allFacts([incident({ start: '2020-02', outcome: 'active' })], today);
    expect(whole?.span).toEqual({
      start: [Date.UTC(2020, 1), Date.UTC(2020, 2) - 1],
      end: [Date.UTC(2026, 10, 21), Date.UTC(2026, 10, 22) - 1],
      isOpen: true,
    });
  });
});

describe('periods', () => {
  test.each([
    [2019, '2019', 2019, 2019],
    [1990, '1990', 1990, 1990],
    [1989, '1980s', 1980, 1989],
    [1494, '1490s', 1490, 1499],
  ])('the year %i stands on the page %s', (year, period, first, last) => {
    expect(periodOf(year)).toBe(period);
    expect(yearsOfPeriod(period)).toEqual([first, last]);
  });
  test('a fact begins in one period and goes on in the later ones that it reaches', () => {
    const entries = [
      incident({ start: '2006-01-25', end: '2010-03-22', outcome: 'lifted' }),
      law([row('a', '1988'), row('b', '2008'), row('c', '2010')]),
    ];
    const periods = factsByPeriod(allFacts(entries, today)).map(({ period, begin, goOn }) => [
      period,
      begin.map(({ fact }) => fact.text),
      goOn.map(({ fact }) => fact.text),
    ]);
    expect(periods).toEqual([
      ['1980s', ['a'], []],
      ['2006', ['Case'], []],
      ['2008', ['b'], ['Case']],
      ['2010', ['c'], ['Case']],
    ]);
  });
});
