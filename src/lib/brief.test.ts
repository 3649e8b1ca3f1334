import { describe, expect, test } from 'vitest';
import { factsAround, factsOfLastYear, factsToCome, gravestFirst, isOpen } from './brief.ts';
import type { TypedEntry } from './entry-dates.ts';

const entry = (collection: TypedEntry['collection'], data: object): TypedEntry =>
  ({ collection, data: { sources: [], countries: ['ID'], topics: [], ...data } }) as unknown as TypedEntry;
const milestone = (date: string) => ({ key: `k${date}`, date, text: date, sources: ['s'] });
const process = entry('diplomacy', {
  milestones: ['2025-11-20', '2025-11-21', '2026-11-21', '2027-03', '2026-12-01', 'unknown'].map(milestone),
});

describe('what falls in a brief', () => {
  test('the last twelve months count back from today and hold no future day', () => {
    expect(factsOfLastYear([process], '2026-11-21').map(({ fact }) => fact.date)).toEqual(['2026-11-21', '2025-11-21']);
  });
  test('dates to come are the nearest first', () => {
    expect(factsToCome([process], '2026-11-21').map(({ fact }) => fact.date)).toEqual(['2026-12-01', '2027-03']);
  });
  test('a few facts around today are half to come, the next ones first', () => {
    const dates = (count: number) => factsAround([process], '2026-11-21', count).map(({ fact }) => fact.date);
    expect(dates(2)).toEqual(['2026-12-01', '2026-11-21']);
    expect(dates(9)).toEqual(['2026-12-01', '2027-03', '2026-11-21', '2025-11-21']);
  });
  test('facts are those that are asked for', () => {
    expect(factsOfLastYear([process], '2026-11-21', () => [])).toEqual([]);
    expect(factsToCome([process], '2026-11-21', () => [])).toEqual([]);
  });
  test('a stayed law, an active block and an ongoing cut are open; a restored one is not', () => {
    const stayed = entry('laws', {
      events: [
        { ...milestone('2024-05-22'), kind: 'published' },
        { ...milestone('2024-08-01'), kind: 'stayed' },
      ],
    });
    expect(isOpen(stayed, '2024-09-01')).toBe(true);
    expect(isOpen(entry('censorship', { outcome: 'active' }), '2026-01-01')).toBe(true);
    expect(isOpen(entry('shutdowns', { endStatus: 'ongoing' }), '2026-01-01')).toBe(true);
    expect(isOpen(entry('shutdowns', { endStatus: 'restored' }), '2026-01-01')).toBe(false);
    expect(isOpen(entry('shutdowns', { endStatus: 'partly-restored' }), '2026-01-01')).toBe(false);
  });
});

test('the gravest cut is the widest, then the longest', () => {
  const cut = (scope: string, start: string, end: string) =>
    entry('shutdowns', { scope, start, end, endStatus: end === 'unknown' ? 'ongoing' : 'restored' });
  const [local, short, long, ongoing] = [
    cut('local', '2019', '2021'),
    cut('national', '2020-01-01', '2020-01-02'),
    cut('national', '2020-01-01', '2020-02-01'),
    cut('national', '2020-01-01', 'unknown'),
  ];
  expect([local, short, ongoing, long].sort(gravestFirst('2026-11-28'))).toEqual([ongoing, long, short, local]);
  const begun = cut('national', '2026-11-27', 'unknown');
  expect([begun, ongoing].sort(gravestFirst('2026-11-28'))).toEqual([ongoing, begun]);
});
