import { expect, test } from 'vitest';
import { countryCodes } from '../../src/lib/countries.ts';
import type { Files } from './corpus.ts';
import { corpusOf } from './corpus.ts';
import { differenceOf, expectedPages } from './expected-pages.ts';

const diplomacy = `---
title: Convention
summary: A convention.
countries: [UN]
topics: [treaties]
kind: treaty
status: active
aliases: [old-name]
participants:
  - { key: id, party: ID, role: signatory, date: 2001, sources: [un] }
milestones:
  - { key: signed, date: 2001, text: Signed., sources: [un] }
verification: official
evidence: {}
sources:
  - { key: un, kind: official-statement, title: T, publisher: P, consulted: 2026-11-21, via: live, lang: en, url: 'https://example.org/' }
changes:
  - { key: created, date: 2026-11-21, kind: created, text: Created. }
---

Text.
`;
const files: Files = {
  'src/content/diplomacy/convention.md': diplomacy,
  'src/content/topics/treaties.mdx': '---\ntitle: Treaties\n---\n\nText.\n',
  'src/content/glossary/treaty.md': '---\nterm: Treaty\n---\n\nText.\n',
};
const addresses = expectedPages(corpusOf(files)).map(({ address }) => address);

test('an entry asks for its page, its former addresses and the lists of its values, in both languages', () => {
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/diplomacy/convention/',
      '/id/diplomacy/convention/',
      '/diplomacy/old-name/',
      '/id/diplomacy/old-name/',
      '/diplomacy/by/countries/un/',
      '/diplomacy/by/kind/treaty/',
      '/diplomacy/by/role/signatory/',
      '/id/diplomacy/by/verification/official/',
    ]),
  );
});

test('topics, terms and every country have a page, and each address stands once', () => {
  expect(addresses).toEqual(
    expect.arrayContaining(['/topics/treaties/', '/id/glossary/treaty/', '/countries/id/', '/countries/xk/']),
  );
  expect(addresses.filter((address) => /^\/countries\/.+/.test(address))).toHaveLength(countryCodes.length);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('one page that was not found serves all languages', () => {
  expect(addresses).toContain('/404.html');
  expect(addresses).not.toContain('/id/404.html');
});

test('an entry that does not fit its schema is named', () => {
  expect(() => expectedPages(corpusOf({ 'src/content/diplomacy/empty.md': '---\ntitle: T\n---\n' }))).toThrow(
    'src/content/diplomacy/empty.md does not fit its schema',
  );
});

test('missing pages and pages that nothing asks for are told', () => {
  const expected = expectedPages(corpusOf({}));
  const present = expected.map(({ address }) => address).filter((address) => address !== '/id/laws/');
  const { missing, extra } = differenceOf(expected, [...present, '/ghost/']);
  expect(missing.map(({ address }) => address)).toEqual(['/id/laws/']);
  expect(extra).toEqual(['/ghost/']);
});
