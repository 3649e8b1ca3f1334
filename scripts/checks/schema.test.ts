import { expect, test } from 'vitest';
import { sentenceOf } from '../../src/i18n/messages/index.ts';
import { literal } from '../lib/literal.ts';
import { corpusOfOne, corpusWith, entryText, fileOf, handMadeSource, told } from './hand-made.ts';
import { findingsOf } from './index.ts';
import { schema } from './schema.ts';

const sentences = (collection: 'shutdowns' | 'laws', changed: Record<string, unknown>): string[] =>
  findingsOf(corpusOfOne(collection, changed), [schema]).map(({ code, parameters }) =>
    sentenceOf('en', code, parameters),
  );

test('a good entry passes', () => {
  expect(told(corpusOfOne('shutdowns'), schema)).toEqual([]);
  expect(told(corpusOfOne('laws'), schema)).toEqual([]);
});

test.each([
  [{ title: undefined }, 'The field “title” is missing. Add “title:”; docs/fields.md says what it holds.'],
  [{ title: ['a', 'b'] }, '“title” must be text, but a list stands here. Write one value, in quotes.'],
  [{ title: { a: 'b' } }, '“title” must be text, but a group of fields stands here. Write one value, in quotes.'],
  [{ title: '' }, '“title” is empty. Write its words, or delete the line if it may be absent.'],
  [{ title: null }, '“title” is empty; it must be text. Fill it in or delete the line.'],
  [{ title: 'A'.repeat(200) }, '“title” has 200 characters; the limit is 120. Shorten it.'],
  [{ countries: [] }, 'The list “countries” is empty. Add an item, or delete the field if it may be absent.'],
  [
    { countries: Array.from({ length: 70 }, () => 'ID') },
    'The list “countries” has 70 items; the limit is 60. Shorten it.',
  ],
  [
    { countries: ['Indonesia'] },
    '“Indonesia” is not a country code. Use two capital letters (ID), or EU, EEA, XK, UN, "001" for the world. Did you mean “ID”?',
  ],
  [
    { verification: 'Reported' },
    '“Reported” is not one of: reported, corroborated, measured, official, disputed, retracted. Did you mean “reported”?',
  ],
  [
    { statedReasons: 'exam' },
    '“statedReasons” must be a list or the word “unknown”, but “exam” stands here. Write the items in square brackets: [a, b].',
  ],
  [
    { orderPublished: 'yes' },
    '“orderPublished” must be true or false or the word “unknown”, but “yes” stands here. Write true or false, without quotes.',
  ],
  [
    { start: '2023-02-30' },
    '“2023-02-30” does not exist: the month has 28 days. Correct the day, or write the month alone if the day is not known.',
  ],
  [{ start: '03/04/2024' }, '“03/04/2024” can be read in two ways. Write year, month, day: 2024-04-03.'],
  [{ start: '2567-02-01' }, 'The year of “2567-02-01” looks Buddhist. Subtract 543: 2024.'],
  [{ startt: '2019' }, /^There is no field “startt” here\. Allowed: .*reviewBy.*\. /],
  [
    { topics: ['Bad Slug'] },
    '“Bad Slug” is not a short name. Use small letters a–z, digits and single hyphens, at most 80 characters: 2019-id-papua.',
  ],
])('%j is answered with its sentence', (changed, sentence) => {
  const found = sentences('shutdowns', changed);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(sentence instanceof RegExp ? sentence : new RegExp(`^${literal(sentence)}$`));
});

test('kinds that are no kinds are told the whole list and the nearest one', () => {
  expect(sentences('shutdowns', { kinds: ['throtling'] })[0]).toMatch(
    /^“throtling” is not one of: .*, infrastructure-destruction\. Did you mean “throttling”\?$/,
  );
});

test('a misspelt field inside a row is found where it stands', () => {
  const { key, ...rest } = handMadeSource('one', 'First Paper');
  const { url, ...others } = rest;
  const corpus = corpusOfOne('shutdowns', { sources: [{ key, ur: url, ...others }] });
  const [finding] = findingsOf(corpus, [schema]);
  expect(finding).toMatchObject({
    code: 'unknown-field',
    path: 'sources.one.ur',
    parameters: { field: 'ur', near: 'url' },
  });
  expect(finding?.line).toBeGreaterThan(1);
});

test('a fault inside one branch of a union is told for that branch', () => {
  const actor = { key: 'ministry', name: 'Ministry', kind: 'minstry', sources: ['one'] };
  expect(told(corpusOfOne('shutdowns', { orderedBy: [actor] }), schema)).toEqual([
    '! orderedBy.ministry.kind vocabulary',
  ]);
  expect(told(corpusOfOne('shutdowns', { statedReasons: ['exams'] }), schema)).toEqual([
    '! statedReasons[1] vocabulary',
  ]);
});

test('a missing row of a fixed set is named', () => {
  const found = told(
    corpusOfOne('laws', { netNeutrality: { blocking: { position: 'unknown', sources: [] } } }),
    schema,
  );
  expect(found).toContain('! netNeutrality.throttling missing-field');
  expect(found).toHaveLength(11);
});

test('a date that YAML would call a number stays the year that was typed', () => {
  const text = entryText('shutdowns').replace(/^start: .*$/m, 'start: 2019');
  expect(told(corpusWith({ 'shutdowns/2019-id-cut.md': text }), schema)).toEqual([]);
});

test('a translation is told that facts stand in the English entry', () => {
  const words = { title: 'Judul', summary: 'Ringkasan', sourceRevision: '0123456789ab', start: '2019' };
  const found = told(corpusWith({ 'translations/id/shutdowns/2019-id-cut.md': fileOf(words) }), schema);
  expect(found).toEqual(['! start translation-fact']);
});

test('a file that cannot be read is named once, and nothing is said of its fields', () => {
  const found = told(corpusWith({ 'shutdowns/2019-id-cut.md': '---\ntitle: Law: the second\n---\n' }), schema);
  expect(found).toEqual(['! yaml-colon']);
});

test('bytes that are not UTF-8 are named', () => {
  const found = findingsOf(corpusWith({ 'laws/id-law.md': new Uint8Array([45, 45, 45, 10, 0xe9, 10]) }), [schema]);
  expect(found).toMatchObject([{ code: 'file-encoding', parameters: { byte: '0xE9' }, line: 2, column: 1 }]);
});
