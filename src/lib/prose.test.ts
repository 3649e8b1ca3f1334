import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../schemas/json-schema.ts';
import { proseOf, revisionText, withWords } from './prose.ts';
import { revisionOf } from './revision.ts';

const schema = jsonSchemaOf('shutdowns');
const data = {
  title: 'T',
  summary: 'S',
  orderedBy: [{ key: 'ministry', name: 'Ministry', kind: 'ministry', sources: ['a'] }],
  legalBasis: [{ key: 'law', law: 'Law No. 1', provision: 'article 2', invoked: 'court', sources: ['a'] }],
  contested: [
    { key: 'own', party: 'Minister', claim: 'Tidak ada.', lang: 'id', translation: 'There is none.', sources: ['a'] },
    { key: 'other', party: 'Opposition', claim: 'No.', lang: 'en', sources: ['a'] },
  ],
  measurements: [
    { key: 'm', system: 'ioda', url: 'unknown', signal: 'bgp', window: '2019', finding: 'unknown', sources: ['a'] },
  ],
};

test('words are found at the paths of rows and keys, sorted, and only where there is something to translate', () => {
  expect(proseOf('shutdowns', schema, data).map(({ path }) => path)).toEqual([
    'contested.other.claim',
    'contested.other.party',
    'contested.own.party',
    'legalBasis.law.law',
    'legalBasis.law.provision',
    'orderedBy.ministry.name',
  ]);
});

test('words of a translation take their places and facts stay', () => {
  const result = withWords(data, { 'orderedBy.ministry.name': 'Kementerian', 'legalBasis.law.law': 'UU No. 1' });
  expect(result.orderedBy[0]).toEqual({ key: 'ministry', name: 'Kementerian', kind: 'ministry', sources: ['a'] });
  expect(result.legalBasis[0]?.law).toBe('UU No. 1');
  expect(data.orderedBy[0]?.name).toBe('Ministry');
});

test('the revision moves with a word and not with a fact', () => {
  const revision = revisionOf('shutdowns', schema, data, 'Body\n');
  expect(revision).toMatch(/^[0-9a-f]{12}$/);
  expect(revisionOf('shutdowns', schema, { ...data, scope: 'national' }, 'Body')).toBe(revision);
  expect(revisionOf('shutdowns', schema, { ...data, summary: 'S2' }, 'Body')).not.toBe(revision);
  expect(revisionText('shutdowns', schema, { title: 'e\u0301', summary: 'S' }, '')).toBe('["é","S",[],""]');
});
