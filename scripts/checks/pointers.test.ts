import { expect, test } from 'vitest';
import { corpusWith, entryText, told } from './hand-made.ts';
import { findingsOf } from './index.ts';
import { pointers } from './pointers.ts';

const law = { 'laws/id-law.md': entryText('laws') };

test('pointers in fields, relations and texts that lead to entries pass', () => {
  const basis = [{ key: 'law', law: 'Law', entry: 'id-law', invoked: 'order', sources: ['one'] }];
  const fields = { legalBasis: basis, relations: [{ type: 'part-of', target: 'laws:id-law' }] };
  const corpus = corpusWith({
    ...law,
    'shutdowns/2019-id-cut.md': entryText('shutdowns', fields, 'See [the law](laws:id-law).[^one]\n'),
  });
  expect(told(corpus, pointers)).toEqual([]);
});

test('a pointer to nothing is found in fields, relations, texts and translations, with what may be meant', () => {
  const basis = [{ key: 'law', law: 'Law', entry: 'id-low', invoked: 'order', sources: ['one'] }];
  const fields = { topics: ['explain'], legalBasis: basis, relations: [{ type: 'part-of', target: 'laws:id-la' }] };
  const corpus = corpusWith({
    ...law,
    'shutdowns/2019-id-cut.md': entryText(
      'shutdowns',
      fields,
      'Words.\n\nSee [the law](laws:id-laws) and [x](glossary:sni).[^one]\n',
    ),
    'translations/id/shutdowns/2019-id-cut.md': '---\ntitle: a\n---\n[x](laws:none-at-all)\n',
  });
  expect(
    findingsOf(corpus, [pointers]).map(({ path, line, parameters }) => [
      path || line,
      parameters['slug'],
      parameters['near'],
    ]),
  ).toEqual([
    ['topics[1]', 'explain', 'explainer'],
    ['legalBasis.law.entry', 'id-low', 'id-law'],
    ['relations[1].target', 'id-la', 'id-law'],
    [expect.any(Number), 'id-laws', 'id-law'],
    [expect.any(Number), 'sni', undefined],
    [4, 'none-at-all', undefined],
  ]);
});

test('an entry does not point to itself', () => {
  const corpus = corpusWith({
    'laws/id-law.md': entryText('laws', { relations: [{ type: 'amends', target: 'laws:id-law' }] }),
  });
  expect(told(corpus, pointers)).toEqual(['! relations[1].target entry-self']);
});

test('words in code are no links', () => {
  expect(told(corpusWith({ 'laws/id-law.md': entryText('laws', {}, '`[x](laws:none)` [^one]\n') }), pointers)).toEqual(
    [],
  );
});
