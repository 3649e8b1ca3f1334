import { expect, test } from 'vitest';
import { corpusOfOne, told } from './hand-made.ts';
import { rows } from './rows.ts';

const claimant = (key: string, party: string): object => ({
  key,
  party,
  claim: 'Claim.',
  since: '1900',
  sources: ['one'],
});
const depiction = (more: object): object => ({
  key: 'd',
  platform: 'google-maps',
  surface: 'web',
  viewer: 'global',
  viewerBasis: 'unknown',
  style: 'no-line',
  observed: '2019',
  method: 'press',
  driver: 'unknown',
  sources: ['one'],
  ...more,
});
const dispute = (changed: Record<string, unknown>): string[] => told(corpusOfOne('map-disputes', changed), rows);
const shutdown = (changed: Record<string, unknown>): string[] => told(corpusOfOne('shutdowns', changed), rows);

test('good lists pass', () => {
  expect(dispute({ depictions: [depiction({ style: 'solid-as', party: 'CR' })] })).toEqual([]);
  expect(shutdown({})).toEqual([]);
  expect(told(corpusOfOne('laws'), rows)).toEqual([]);
});

test('rows of one list have keys of their own, and nothing is listed twice', () => {
  const stage = { key: 'a', date: '2019', text: 'Text.', sources: ['one'] };
  expect(shutdown({ stages: [stage, stage] })).toEqual(['! stages.a.key row-duplicate']);
  expect(shutdown({ kinds: ['mobile-only', 'mobile-only'] })).toEqual(['! kinds[2] list-repeats']);
});

test('claimants stand in alphabetical order', () => {
  expect(dispute({ claimants: [claimant('ni', 'Nicaragua'), claimant('cr', 'Costa Rica')] })).toEqual([
    '! claimants.cr.party claimants-order',
  ]);
  expect(dispute({ claimants: [claimant('a', 'Åland'), claimant('b', 'Finland')] })).toEqual([]);
});

test('a depiction says as whose land and with which words', () => {
  expect(dispute({ depictions: [depiction({ style: 'solid-as' })] })).toEqual(['! depictions.d.style depiction-party']);
  expect(dispute({ depictions: [depiction({ style: 'label' })] })).toEqual(['! depictions.d.style depiction-label']);
  const events = [
    { key: 'e', date: '2019', text: 'Text.', sources: ['one'], from: { style: 'solid-as' }, to: 'unknown' },
  ];
  expect(dispute({ events })).toEqual(['! events.e.from depiction-party']);
});

test('a law on net neutrality has its rows, and only such a law', () => {
  expect(told(corpusOfOne('laws', { subjects: ['net-neutrality'] }), rows)).toEqual(['! subjects neutrality-rows']);
  expect(told(corpusOfOne('laws', { netNeutrality: {} }), rows)).toEqual(['! netNeutrality neutrality-subject']);
  expect(told(corpusOfOne('laws', { jurisdiction: 'US-CA' }), rows)).toEqual(['! jurisdiction jurisdiction-country']);
});

test('a shutdown lies in one country and names what its episodes hold', () => {
  expect(shutdown({ countries: ['ID', 'MY'] })).toEqual(['! countries countries-one']);
  const episode = { key: 'e', start: '2019', end: '2019', kinds: ['throttling'], text: 'Text.', sources: ['one'] };
  expect(shutdown({ episodes: [episode] })).toEqual(['! episodes.e.kinds[1] episode-union']);
  expect(shutdown({ episodes: [episode], kinds: ['mobile-only', 'throttling'] })).toEqual([]);
});

test('a claim in another language is given in English too', () => {
  const claim = { key: 'c', party: 'Party', claim: 'Слова.', lang: 'ru', sources: ['one'] };
  expect(shutdown({ contested: [claim] })).toEqual(['! contested.c.lang claim-translation']);
  expect(shutdown({ contested: [{ ...claim, translation: 'Words.' }] })).toEqual([]);
});
