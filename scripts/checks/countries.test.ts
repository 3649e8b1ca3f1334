import { expect, test } from 'vitest';
import { countries } from './countries.ts';
import { corpusOfOne, told } from './hand-made.ts';

test('assigned and declared codes pass, with former units that say so', () => {
  expect(told(corpusOfOne('diplomacy', { countries: ['ID', 'XK', 'EU', '001'] }), countries)).toEqual([]);
  const places = [
    { code: 'ID-PA', name: 'Papua' },
    { code: 'ID-IJ', name: 'Irian Jaya', asOf: '2000' },
  ];
  expect(told(corpusOfOne('shutdowns', { places }), countries)).toEqual([]);
});

test('codes of nothing are found in lists, parties and places', () => {
  expect(told(corpusOfOne('diplomacy', { countries: ['ZZ', 'AN'] }), countries)).toEqual([
    '! countries[1] country-unknown',
    '! countries[2] country-former',
  ]);
  const participants = [{ key: 'p', party: 'UK', role: 'member', date: '2019', sources: ['one'] }];
  expect(told(corpusOfOne('diplomacy', { participants }), countries)).toEqual([
    '! participants.p.party country-unknown',
  ]);
  expect(told(corpusOfOne('shutdowns', { places: [{ code: 'ID-ZZ', name: 'Nowhere' }] }), countries)).toEqual([
    '! places[1].code subdivision-unknown',
  ]);
  expect(told(corpusOfOne('laws', { jurisdiction: 'US-ZZ' }), countries)).toEqual([
    '! jurisdiction subdivision-unknown',
  ]);
});
