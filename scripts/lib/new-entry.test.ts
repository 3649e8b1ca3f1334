import { expect, test } from 'vitest';
import { entryText } from '../checks/hand-made.ts';
import { collectionNamed, newFile, proposedSlug, slugWords } from './new-entry.ts';

test('a collection is named by its folder or by one entry', () => {
  expect(collectionNamed('shutdown')).toBe('shutdowns');
  expect(collectionNamed('Map-Disputes')).toBe('map-disputes');
  expect(collectionNamed('term')).toBe('glossary');
  expect(collectionNamed('outage')).toBeUndefined();
});

test('words become part of a file name in plain letters', () => {
  expect(slugWords('Blokir Telegram (2017)')).toBe('blokir-telegram-2017');
  expect(slugWords('Côte d’Ivoire — élection')).toBe('cote-divoire-election');
});

test('the name says year and country of an event, country of a law, else plain words', () => {
  const fields = { countries: ['ID'], start: '2024-05-01', title: 'Indonesia: Telegram blocked, May 2024' };
  expect(proposedSlug('shutdowns', { fields, words: 'telegram-block' })).toBe('2024-id-telegram-block');
  expect(proposedSlug('censorship', { fields })).toBe('2024-id-telegram-blocked-may');
  expect(proposedSlug('laws', { fields, words: 'UU ITE' })).toBe('id-uu-ite');
  expect(proposedSlug('diplomacy', { fields, words: 'Budapest Convention' })).toBe('budapest-convention');
  expect(proposedSlug('countries', { fields })).toBe('id');
  expect(proposedSlug('glossary', { fields: { term: 'SNI blocking' } })).toBe('sni-blocking');
  expect(proposedSlug('shutdowns', { fields: {} })).toBe('');
});

test('what is known stands in the file', () => {
  const known = { fields: { countries: ['ID'], start: '2024-05-01' }, day: '2026-11-21' };
  const { file, text, faults } = newFile({}, 'shutdowns', '2024-id-telegram-block', known, 'en');
  expect(file).toBe('src/content/shutdowns/2024-id-telegram-block.md');
  expect(faults).toEqual([]);
  expect(text).toContain('\ncountries: [ID]\n');
  expect(text).toContain('\nstart: 2024-05-01\n');
  expect(text).toContain('\n    date: 2026-11-21\n');
  expect(newFile({}, 'topics', 'net-neutrality', { fields: {} }, 'en').file).toBe(
    'src/content/topics/net-neutrality.mdx',
  );
});

test('a name that is taken, forgotten or unsuited is refused in words', () => {
  const files = {
    'src/content/shutdowns/2019-id-cut.md': entryText('shutdowns', { aliases: ['2019-id-old'] }),
  };
  const faultsOf = (slug: string, fields = {}): string[] => newFile(files, 'shutdowns', slug, { fields }, 'en').faults;
  expect(faultsOf('2019-id-cut').join()).toContain('src/content/shutdowns/2019-id-cut.md');
  expect(faultsOf('2019-id-old').join()).toContain('src/content/shutdowns/2019-id-cut.md');
  expect(faultsOf('Papua').length).toBe(1);
  expect(faultsOf('2019-my-cut', { countries: ['ID'] }).length).toBe(1);
  expect(faultsOf('2019-id-other', { countries: ['ID'] })).toEqual([]);
});
