import { expect, test } from 'vitest';
import { sentenceOf } from '../../src/i18n/messages/index.ts';
import { corpusOf } from '../lib/corpus.ts';
import type { Check } from './check.ts';
import { corpusWith, entryText } from './hand-made.ts';
import { checks, findingsOf } from './index.ts';

const good = corpusWith({
  'shutdowns/2019-id-cut.md': entryText('shutdowns'),
  'censorship/2019-id-app.md': entryText('censorship'),
  'laws/id-law.md': entryText('laws'),
  'map-disputes/island.md': entryText('map-disputes'),
  'diplomacy/pact.md': entryText('diplomacy'),
  'glossary/term.md': entryText('glossary'),
});

test('good entries of every collection pass all checks; only their translations are missed', () => {
  const found = findingsOf(good).map(
    ({ file, code, parameters }) => `${file} ${code}: ${sentenceOf('en', code, parameters)}`,
  );
  expect(found.filter((words) => !words.includes(' translation-missing'))).toEqual([]);
  expect(found).toHaveLength(7);
});

test('each check has a name of its own and says what it promises in a sentence', () => {
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  for (const { promises } of checks) expect(promises).toMatch(/^[A-Z].*\.$/);
});

test('an empty corpus passes', () => {
  expect(findingsOf(corpusOf({}))).toEqual([]);
});

test('one error hides no other, in the same entry or in another', () => {
  const corpus = corpusWith({
    'shutdowns/2019-id-cut.md': entryText('shutdowns', {
      verification: 'certain',
      start: '2023-02-30',
      statedReason: ['exam'],
      topics: ['nowhere'],
      countries: ['ZZ'],
    }),
    'laws/id-law.md': '+++\ntitle = "x"\n+++\n',
    'diplomacy/pact.md': entryText('diplomacy', { title: undefined }),
  });
  const codes = findingsOf(corpus)
    .filter(({ level }) => level === 'error')
    .map(({ code }) => code);
  for (const code of [
    'vocabulary',
    'date-day',
    'unknown-field',
    'entry-unknown',
    'country-unknown',
    'frontmatter-toml',
    'missing-field',
  ] as const) {
    expect(codes).toContain(code);
  }
});

test('a check that breaks down is named without a trace and hides nothing of the others', () => {
  const broken: Check = {
    name: 'broken',
    promises: 'Nothing.',
    scope: 'entry',
    check: ({ entry }) => {
      if (entry.collection === 'laws') throw new Error('cannot read x');
    },
  };
  const corpus = corpusWith({ 'laws/id-law.md': entryText('laws', { countries: ['ZZ'] }) });
  const found = findingsOf(corpus, [broken, ...checks]).filter(({ level }) => level === 'error');
  expect(found.map(({ file, code }) => `${file} ${code}`)).toContain('src/content/laws/id-law.md check-broke');
  expect(found.map(({ code }) => code)).toContain('country-unknown');
  const broke = found.find(({ code }) => code === 'check-broke');
  expect(broke && sentenceOf('en', broke.code, broke.parameters)).toMatch(
    /^The check “broken” broke down here \(cannot read x\)/,
  );
});
