import { expect, test } from 'vitest';
import { mapAddressIn, mapAddressKeys } from './map-address.ts';

const written = (query: string): string => String(new URLSearchParams(mapAddressKeys(mapAddressIn(query))));

test('an address that the map wrote is read as what it was', () => {
  for (const query of ['', 'layer=zero-rating', 'layer=none&marks=none&region=142', 'frame=700.5%2C300%2C4.25'])
    expect(written(`?${query}`)).toBe(query);
});

test('what the map never wrote is left out', () => {
  expect(written('?layer=wealth&region=Asia&frame=a,b,c&marks=some')).toBe('');
  expect(written('?frame=480,234,1')).toBe('');
});
