import { expect, test } from 'vitest';
import { addresses } from './addresses.ts';
import { corpusOfOne, handMadeSource, told } from './hand-made.ts';

const withSource = (more: object): string[] =>
  told(corpusOfOne('shutdowns', { sources: [handMadeSource('one', 'First Paper', { ...more })] }), addresses);

test('public addresses and the word unknown pass', () => {
  expect(withSource({})).toEqual([]);
  expect(withSource({ url: 'unknown' })).toEqual([]);
});

test('hostile and private addresses are found wherever the schema says that an address stands', () => {
  expect(withSource({ url: 'javascript:alert(1)' })).toEqual(['! sources.one.url address-scheme']);
  expect(withSource({ archived: '//evil.example/x' })).toEqual(['! sources.one.archived address-relative']);
  expect(told(corpusOfOne('laws', { url: 'https://203.0.113.7/a' }), addresses)).toEqual(['! url address-number']);
  const measurements = [
    {
      key: 'm',
      system: 'ooni',
      url: 'https://user:word@example.org/',
      signal: 'dns',
      window: '2019',
      finding: 'F.',
      sources: ['one'],
    },
  ];
  expect(told(corpusOfOne('shutdowns', { measurements }), addresses)).toEqual([
    '! measurements.m.url address-credentials',
  ]);
});

test('http: and a missing copy are warnings', () => {
  expect(withSource({ url: 'http://www.example.org/one' })).toEqual(['? sources.one.url source-http']);
  expect(withSource({ archived: undefined })).toEqual(['? sources.one source-no-archive']);
});
