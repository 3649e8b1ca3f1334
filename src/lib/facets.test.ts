import { expect, test } from 'vitest';
import type { TypedEntry } from './entry-dates.ts';
import { facetNamed } from './facets.ts';

const termsOf = (name: string, data: object): readonly string[] => {
  const { collection, facet } = facetNamed(name);
  return facet.termsOf({ collection, data } as TypedEntry, '2026-11-28');
};

test('shutdowns are listed by the kinds of those who ordered them, each once, and apart where nobody knows', () => {
  const orderedBy = [{ kind: 'ministry' }, { kind: 'regulator' }, { kind: 'ministry' }];
  expect(termsOf('shutdowns:ordered-by', { orderedBy })).toEqual(['ministry', 'regulator']);
  expect(termsOf('shutdowns:ordered-by', { orderedBy: 'unknown' })).toEqual(['unknown']);
});

test('shutdowns are listed by whether a law was cited, none was, or nobody found out', () => {
  const terms = [[{ law: 'Law No. 10', invoked: 'order' }], 'none-cited', 'unknown'].map((legalBasis) =>
    termsOf('shutdowns:legal-basis', { legalBasis }),
  );
  expect(terms).toEqual([['cited'], ['none-cited'], ['unknown']]);
});
