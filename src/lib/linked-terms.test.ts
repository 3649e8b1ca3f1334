import { expect, test } from 'vitest';
import { linkedTerms } from './linked-terms.ts';

test('links of Markdown and of HTML are found, each once, in order', () => {
  expect(
    linkedTerms(
      '[BGP](glossary:bgp-withdrawal) <a href="/id/glossary/throttling/">x</a> [again](glossary:bgp-withdrawal)',
    ),
  ).toEqual(['bgp-withdrawal', 'throttling']);
});

test('other links and the glossary itself are no terms', () => {
  expect(linkedTerms('[x](laws:cl-ley-20453) <a href="/glossary/">Glossary</a> glossary: a list')).toEqual([]);
});
