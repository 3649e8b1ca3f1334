import { expect, test } from 'vitest';
import type { TypedEntry } from './entry-dates.ts';
import { placesOfShutdowns, unitsOf } from './shutdown-places.ts';

const shutdown = (...places: { code?: string; name: string }[]): TypedEntry =>
  ({ collection: 'shutdowns', data: { places } }) as unknown as TypedEntry;

test('a place counts once for each shutdown that names it, the most often named first', () => {
  const entries = [
    shutdown({ code: 'ID-PB', name: 'West Papua' }, { code: 'ID-PA', name: 'Papua' }),
    shutdown({ code: 'ID-PA', name: 'Papua' }, { code: 'ID-PA', name: 'Papua' }, { name: 'somewhere' }),
  ];
  expect(placesOfShutdowns(entries)).toEqual([
    { code: 'ID-PA', name: 'Papua', count: 2 },
    { code: 'ID-PB', name: 'West Papua', count: 1 },
  ]);
});

test('entries of other collections have no such places', () => {
  expect(placesOfShutdowns([{ collection: 'laws', data: {} } as unknown as TypedEntry])).toEqual([]);
});

test('a shutdown was in the units that it names, unless it was national; an entry of another collection in none', () => {
  const places = [{ code: 'IR-12', name: 'Kurdistan' }, { name: 'somewhere' }, { code: 'IR-12', name: 'Kordestan' }];
  const of = (scope: string): TypedEntry =>
    ({ collection: 'shutdowns', data: { scope, places } }) as unknown as TypedEntry;
  expect(unitsOf(of('multi-region'))).toEqual(['IR-12']);
  expect(unitsOf(of('national'))).toEqual([]);
  expect(unitsOf({ collection: 'laws', data: {} } as unknown as TypedEntry)).toEqual([]);
});
