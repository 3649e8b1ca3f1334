import { describe, expect, test } from 'vitest';
import type { TypedEntry } from './entry-dates.ts';
import { leadingSources } from './leading-sources.ts';

const source = (key: string, kind: string, more: object = {}) => ({
  key,
  kind,
  date: '2020',
  url: `https://${key}.org/`,
  title: key,
  publisher: key,
  ...more,
});
const inForce = { key: 'in-force', date: '2020', kind: 'in-force', text: 'In force.', sources: [] as string[] };
const entry = (slug: string, sources: readonly object[], data: object = {}, collection = 'laws') =>
  ({ collection, slug, data: { countries: ['ID'], sources, events: [inForce], ...data } }) as unknown as TypedEntry & {
    slug: string;
  };
const keysOf = (entries: readonly (TypedEntry & { slug: string })[], count = 5): string[] =>
  leadingSources(entries, count, '2026-11-28').map(({ source: { key } }) => key);

describe('the sources to start from', () => {
  test('are one an entry, its best kind', () => {
    const entries = [
      entry('a', [source('news-a', 'news'), source('court-a', 'court'), source('court-b', 'court')]),
      entry('b', [source('news-b', 'news')]),
    ];
    expect(keysOf(entries)).toEqual(['court-a', 'news-b']);
  });
  test('go by kind, the text of a law and its gazette alike', () => {
    const entries = [
      entry('c', [source('court', 'court')]),
      entry('b', [source('gazette', 'gazette', { date: '2021' })]),
      entry('a', [source('act', 'primary-law')]),
    ];
    expect(keysOf(entries)).toEqual(['gazette', 'act', 'court']);
  });
  test('are originals before copies, and copies with an address before those without', () => {
    const sources = [
      source('placeless', 'court', { copyOf: 'x', url: 'unknown', date: '2026' }),
      source('copy', 'court', { copyOf: 'x' }),
    ];
    expect(keysOf([entry('a', sources)])).toEqual(['copy']);
    expect(keysOf([entry('a', [...sources, source('original', 'court')])])).toEqual(['original']);
  });
  test('are the text on which an entry rests, and no notice beside it', () => {
    const text = source('text', 'gazette', { copyOf: 'x' });
    const notice = source('notice', 'gazette');
    const events = ['1', '2', '3'].map((key) => ({ ...inForce, key, sources: ['text art. 1'] }));
    expect(keysOf([entry('a', [notice, text], { events, evidence: { force: ['notice'] } })])).toEqual(['text']);
  });
  test('show a page that two entries read for the one that rests on it more', () => {
    const decree = source('decree', 'primary-law');
    const entries = [
      entry('law', [decree, source('gazette', 'gazette', { copyOf: 'x' })]),
      entry('decree', [decree], { evidence: { force: ['decree'] } }),
    ];
    expect(
      leadingSources(entries, 5, '2026-11-28').map(({ entry: { slug }, source: { key } }) => `${slug} ${key}`),
    ).toEqual(['decree decree', 'law gazette']);
  });
  test('are of laws in force before ended ones, national before sub-national, net neutrality first', () => {
    const repealed = [inForce, { ...inForce, key: 'repealed', date: '2021', kind: 'repealed' }];
    const entries = [
      entry('ended', [source('ended', 'court')], { events: repealed, netNeutrality: {} }),
      entry('state', [source('state', 'court')], { jurisdiction: 'US-OR', netNeutrality: {} }),
      entry('other', [source('other', 'court')]),
      entry('neutral', [source('neutral', 'court')], { netNeutrality: {} }),
    ];
    expect(keysOf(entries)).toEqual(['neutral', 'other', 'state', 'ended']);
  });
  test('are of the laws to which most entries point, then of those with most events', () => {
    const entries = [
      entry('a', [source('a', 'court')]),
      entry('long', [source('long', 'court')], { events: [inForce, { ...inForce, key: 'again' }] }),
      entry('main', [source('main', 'court')]),
      entry('cut', [source('cut', 'news')], { legalBasis: [{ entry: 'main' }] }, 'shutdowns'),
    ];
    expect(keysOf(entries, 3)).toEqual(['main', 'long', 'a']);
  });
});
