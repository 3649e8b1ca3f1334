import { expect, test } from 'vitest';
import { formatsOf } from '../i18n/format.ts';
import { mapViewWords } from '../i18n/ui/map-view.ts';
import { countryRows } from './map-look.ts';
import { countsByPlace, placesByCode } from './map-places.ts';
import { mapSentence } from './map-sentence.ts';

const countries = (['ID', 'MY', 'UN'] as const).map((code, place) => ({
  code,
  name: code,
  href: `/${code}/`,
  regions: [],
  ...(code !== 'UN' && { spot: [place * 10, 0] as const }),
}));
const entry = (codes: string[], spot?: readonly [number, number]) => ({
  entry: {
    collection: 'laws' as const,
    title: 'x',
    href: `/laws/${codes.join('-')}/`,
    when: '2019',
    terms: codes.map((code) => `countries:${code}`),
    spans: [],
    spot,
  },
  reach: 'certain' as const,
});
const sentence = (shown: ReturnType<typeof entry>[]): string =>
  mapSentence(mapViewWords.en, formatsOf('en'), {
    shown,
    places: countsByPlace(shown, placesByCode(countries)),
    rows: countryRows(countries, shown, '2026-11-28'),
    from: '2019',
    to: '2020',
    layer: 'none',
    stateDay: '2020',
    labels: new Map(),
    nameOf: ({ key }) => key,
  });

test('the sentence counts the countries of the entries, not their marks, and names unions apart', () => {
  expect(sentence([entry(['ID']), entry(['ID', 'MY'], [5, 5]), entry(['UN'])])).toBe(
    '3 entries between 2019 and 2020, on 2 countries. 1 on unions or the whole world: without a place on the map.',
  );
});

test('no country is counted where entries are of unions alone', () => {
  expect(sentence([entry(['UN'])])).toContain('1 entry between 2019 and 2020. 1 on unions');
});
