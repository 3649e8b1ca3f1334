import { expect, test } from 'vitest';
import { askedWords, likeness, titleRank, withoutWords } from './word-beginnings.ts';

test('a query is asked word by word, each once, without what is too short or written without spaces', () => {
  expect(askedWords('SNI-blocking in São Tomé, SNI 防火长城')).toEqual(['SNI', 'blocking', 'São', 'Tomé']);
});

test('words are taken out of a query and all others stay as they were written', () => {
  expect(withoutWords('net zzzzxq neutrality', ['zzzzxq'])).toBe('net  neutrality');
  expect(withoutWords('zzzzxq', ['zzzzxq'])).toBe('');
});

test.each([
  ['regulatio', ['(regulation’s'], 'begins'],
  ['brasilia', ['Brasília,'], 'begins'],
  ['docs', ['RightDocs'], 'begins'],
  ['kashmirian', ['Kashmir'], 'alike'],
  ['Brasília', ['Brasil'], 'alike'],
  ['regulatin', ['regulations'], 'alike'],
  ['docker', ['RightDocs'], 'none'],
  ['artery', ['Art.'], 'none'],
  ['zzzzxq', ['Z'], 'none'],
  ['zzzzxq', [], 'none'],
] as const)('“%s” beside %j: %s', (word, texts, expected) => {
  expect(likeness(word, texts)).toBe(expected);
});

test.each([
  ['Crimea', 'crimea', 0],
  ['Net neutrality and zero-rating', 'net neutrality', 1],
  ['São Tomé', 'sao', 1],
  ['Kherson, like Crimea', 'Crimea', 2],
  ['Crimea', '', 2],
] as const)('the title “%s” for “%s”: %i', (title, query, rank) => {
  expect(titleRank(title, query)).toBe(rank);
});
