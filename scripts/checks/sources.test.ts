import { expect, test } from 'vitest';
import { corpusOfOne, handMadeSource, told } from './hand-made.ts';
import { findingsOf } from './index.ts';
import { sources } from './sources.ts';

const pair = [handMadeSource('one', 'First Paper'), handMadeSource('two', 'Second Paper')];

test('sources that are listed once, found and cited pass', () => {
  expect(told(corpusOfOne('shutdowns'), sources)).toEqual([]);
});

test('two sources of one key are told apart', () => {
  expect(told(corpusOfOne('shutdowns', { sources: [...pair, pair[0]] }), sources)).toEqual([
    '! sources.one.key source-duplicate',
  ]);
});

test('a citation of nothing is found in rows and in the text, with the nearest key', () => {
  const evidence = { start: ['on p. 4'], end: ['two'], kinds: ['one'], orderedBy: ['one'], statedReasons: ['two'] };
  const found = findingsOf(corpusOfOne('shutdowns', { evidence }, 'It was.[^one][^tow]\n'), [sources]);
  expect(found.map(({ code, path, parameters }) => [code, path, parameters['key'], parameters['near']])).toEqual([
    ['source-unknown', 'evidence.start[1]', 'on', 'one'],
    ['source-unknown', '', 'tow', 'two'],
  ]);
});

test('a source that nothing rests on is a warning, also when the text only shows its mark as code', () => {
  const more = [...pair, handMadeSource('three', 'Third Paper')];
  expect(told(corpusOfOne('shutdowns', { sources: more }, 'It was.[^one] `[^three]`\n'), sources)).toEqual([
    '? sources.three source-unused',
  ]);
});

test('a reader must be able to find a source', () => {
  const nowhere = (more: object): string[] =>
    told(corpusOfOne('shutdowns', { sources: [{ ...pair[0], archived: undefined, ...more }, pair[1]] }), sources);
  expect(nowhere({ url: undefined })).toEqual(['! sources.one source-nowhere']);
  expect(nowhere({ url: 'unknown' })).toEqual(['? sources.one.url source-uncited']);
  expect(nowhere({ url: 'unknown', citation: 'Author, Title (Place 2019) 4' })).toEqual([]);
  expect(nowhere({ url: undefined, doi: '10.5354/0719-2584.2018.48961' })).toEqual([]);
});

test('a DOI is written without an address', () => {
  const withDoi = (doi: string): string[] =>
    told(corpusOfOne('shutdowns', { sources: [{ ...pair[0], doi }, pair[1]] }), sources);
  expect(withDoi('https://doi.org/10.5354/1')).toEqual(['! sources.one.doi source-doi']);
  expect(withDoi('10.abc')).toEqual(['! sources.one.doi source-doi']);
});
