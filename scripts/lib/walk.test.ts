import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import { nodeAt, spotsOf } from './walk.ts';

const schema = jsonSchemaOf('shutdowns');

const marked = (data: unknown, mark: 'collection' | 'source' | 'date' | 'country'): string[] =>
  [...spotsOf(schema, data)]
    .filter(({ node, value }) => node[mark] && typeof value === 'string')
    .map(({ path }) => path.join('.'));

test('marks are found in lists, rows, unions and groups with names of one’s own', () => {
  const data = {
    topics: ['a'],
    countries: ['ID'],
    start: '2019',
    legalBasis: [{ key: 'l', entry: 'id-law', sources: ['one'] }],
    evidence: { start: ['one'] },
    orderedBy: [{ key: 'm', sources: ['two'] }],
  };
  expect(marked(data, 'collection')).toEqual(['topics.0', 'legalBasis.0.entry']);
  expect(marked(data, 'source')).toEqual(['legalBasis.0.sources.0', 'evidence.start.0', 'orderedBy.0.sources.0']);
  expect(marked(data, 'date')).toEqual(['start']);
  expect(marked(data, 'country')).toEqual(['countries.0']);
});

test('a word that stands for a value carries no marks', () => {
  expect([...spotsOf(schema, { legalBasis: 'unknown' })].at(-1)?.node).toEqual({});
});

test('fields that the schema does not know are passed over, whatever they hold', () => {
  expect(
    [...spotsOf(schema, { nothing: { start: '2019' }, start: ['2019'], constructor: 'x' })].map(({ path }) =>
      path.join('.'),
    ),
  ).toEqual(['', 'start']);
});

test('the schema of a place is found through rows and unions', () => {
  expect(nodeAt(schema, ['orderedBy', 0, 'kind'])?.vocabulary).toBe('actorKind');
  expect(nodeAt(schema, ['nowhere'])).toBeUndefined();
});
