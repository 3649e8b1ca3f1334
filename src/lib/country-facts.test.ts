import { describe, expect, test } from 'vitest';
import { factsOfCountry, isSharedProcess } from './country-facts.ts';
import type { TypedEntry } from './entry-dates.ts';

const row = (key: string, date: string) => ({ key, date, text: key, sources: ['s'] });
const process = (countries: readonly string[], ...parties: readonly (readonly [party: string, date: string])[]) =>
  ({
    collection: 'diplomacy',
    data: {
      countries,
      participants: parties.map(([party, date]) => ({
        key: `of-${party}`,
        party,
        role: 'signatory',
        date,
        sources: [],
      })),
      milestones: [row('adopted', '2024-12-24'), row('approved-elsewhere', '2026-02-10')],
    },
  }) as unknown as TypedEntry;
const treaty = process(['UN', 'VN'], ['UN', '2019'], ['VN', '2025-10-25'], ['BR', '2025-10-26'], ['Ms Chair', '2026']);

describe('what of a process concerns a country', () => {
  test.each(['BR', 'VN'])('is what it did itself where others take part too: %s', (code) => {
    expect(isSharedProcess(treaty, code)).toBe(true);
    expect(factsOfCountry(treaty, code)).toMatchObject([{ field: 'participants', key: `of-${code}`, text: '' }]);
  });
  test('is its whole course where the entry is filed under the country alone, whoever contributes', () => {
    const own = process(['SE'], ['SE', '2014'], ['BR', '2014']);
    expect(isSharedProcess(own, 'SE')).toBe(false);
    expect(isSharedProcess(own, 'BR')).toBe(true);
    expect(factsOfCountry(own, 'SE').map(({ key }) => key)).toEqual(['adopted', 'approved-elsewhere']);
  });
  test('is its whole course for the union or organisation whose process it is', () => {
    expect(isSharedProcess(treaty, 'UN')).toBe(false);
    expect(factsOfCountry(treaty, 'UN')).toHaveLength(2);
  });
  test('is its whole course where no other state takes part', () => {
    expect(isSharedProcess(process(['UN', 'VN'], ['VN', '2025'], ['A company', '2025']), 'VN')).toBe(false);
  });
});

test('facts of other collections concern each country under which they are filed', () => {
  const dispute = {
    collection: 'map-disputes',
    data: { countries: ['IN', 'PK'], events: [row('drawn', '2019')], rulings: [] },
  } as unknown as TypedEntry;
  expect(factsOfCountry(dispute, 'PK').map(({ key }) => key)).toEqual(['drawn']);
});
