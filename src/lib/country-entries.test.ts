import { expect, test } from 'vitest';
import { entriesOfCountry, instrumentsOf, unionsOf } from './country-entries.ts';
import type { TypedEntry } from './entry-dates.ts';

const unions = new Map([
  [
    'EU',
    [
      { code: 'NL', from: '1958-01-01' },
      { code: 'GB', from: '1973-01-01', to: '2020-01-31' },
    ],
  ],
]);
const make = (collection: string, slug: string, data: object) =>
  ({ collection, slug, data: { verification: 'reported', ...data } }) as unknown as TypedEntry & { slug: string };
const entries = [
  make('laws', 'eu', { countries: ['EU'], netNeutrality: {} }),
  make('laws', 'nl', { countries: ['NL'], netNeutrality: {}, relations: [{ type: 'implements', target: 'laws:eu' }] }),
  make('laws', 'withdrawn', { countries: ['NL'], netNeutrality: {}, verification: 'retracted' }),
  make('shutdowns', 'eu-cut', { countries: ['EU'] }),
  make('diplomacy', 'treaty', { countries: ['001'], participants: [{ party: 'NL' }] }),
];

test('a country has its own entries, the laws of its unions and what it takes part in', () => {
  const found = entriesOfCountry(entries, 'NL', unions, '2026-11-21');
  expect(found.own.map(({ slug }) => slug)).toEqual(['nl', 'withdrawn']);
  expect(found.ofUnions.map(({ slug }) => slug)).toEqual(['eu']);
  expect(found.takesPartIn.map(({ slug }) => slug)).toEqual(['treaty']);
});

test('instruments of a union speak for a member only while it is one', () => {
  expect(instrumentsOf(entries, 'NL', unions, '2026-11-21')).toMatchObject([
    { slug: 'eu', implements: [] },
    { slug: 'nl', implements: ['eu'] },
  ]);
  expect(instrumentsOf(entries, 'GB', unions, '2020-01-31').map(({ slug }) => slug)).toEqual(['eu']);
  expect(instrumentsOf(entries, 'GB', unions, '2020-02-01')).toEqual([]);
  expect(unionsOf('GB', unions, '2020-02-01')).toEqual([]);
});
