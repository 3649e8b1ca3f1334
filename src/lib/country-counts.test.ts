import { expect, test } from 'vitest';
import { countsByCountry } from './country-counts.ts';

const entry = (collection: 'laws' | 'shutdowns', ...countries: string[]) => ({ collection, data: { countries } });

test('an entry counts in each of its countries, and the fullest country stands first', () => {
  const rows = countsByCountry([entry('laws', 'BR', 'EU'), entry('shutdowns', 'EU'), entry('laws', 'AR')]);
  expect(rows.map(({ code, total }) => `${code} ${total}`)).toEqual(['EU 2', 'AR 1', 'BR 1']);
  expect(rows[0]?.of).toEqual({ laws: 1, 'map-disputes': 0, censorship: 0, shutdowns: 1, diplomacy: 0 });
});

test('without entries there are no rows', () => {
  expect(countsByCountry([])).toEqual([]);
});
