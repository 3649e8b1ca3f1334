import { expect, test } from 'vitest';
import { countryText, otherCountriesIn } from './country-text.ts';
import { corpusOfOne, told } from './hand-made.ts';

test('a text that names other countries alone is worth a look', () => {
  expect(told(corpusOfOne('shutdowns', {}, '\nIt was in Brazil.[^one][^two]\n'), countryText)).toEqual([
    '? countries country-text',
  ]);
  expect(told(corpusOfOne('shutdowns', {}, '\nAs in Brazil, in Indonesia too.[^one]\n'), countryText)).toEqual([]);
  expect(told(corpusOfOne('diplomacy', {}, '\nIt was in Brazil.[^one]\n'), countryText)).toEqual([]);
});

test('peoples, other names and groups count as the country', () => {
  for (const [words, code] of [
    ['The Nigerian regulator, unlike Ghana', 'NG'],
    ['Burmese networks and Thailand', 'MM'],
    ['The FCC and Canada', 'US'],
    ['Dutch law before that of Belgium', 'NL'],
  ] as const)
    expect(otherCountriesIn(words, [code]), words).toEqual([]);
  expect(otherCountriesIn('Germany and France', ['EU'])).toEqual([]);
  expect(otherCountriesIn('A book on Georgia and Jordan', ['ID'])).toEqual([]);
});
