import { expect, test } from 'vitest';
import type { Collection } from '../../src/schemas/vocabulary.ts';
import { answerOf, questionsOf } from './questions.ts';

function answer(collection: Collection, field: string, words: string, lang: 'en' | 'id' = 'en') {
  const question = questionsOf(collection).find((candidate) => candidate.field === field);
  if (!question) throw new Error(`${field} is not asked`);
  return answerOf(collection, question, words, lang);
}

test('fields that fit on a line are asked, with their own descriptions and terms', () => {
  const questions = questionsOf('shutdowns');
  expect(questions.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['title', 'summary', 'countries', 'start', 'kinds', 'statedReasons']),
  );
  expect(questions.map(({ field }) => field)).not.toContain('sources');
  expect(questions.find(({ field }) => field === 'kinds')).toMatchObject({ isList: true });
  expect(questions.every(({ description }) => description !== '')).toBe(true);
});

test('an answer becomes the value of its field', () => {
  expect(answer('shutdowns', 'countries', 'ID')).toEqual({ value: ['ID'] });
  expect(answer('shutdowns', 'kinds', 'throttling, mobile-only')).toEqual({ value: ['throttling', 'mobile-only'] });
  expect(answer('shutdowns', 'statedReasons', 'unknown')).toEqual({ value: 'unknown' });
  expect(answer('shutdowns', 'start', ' 2019-08-19 ')).toEqual({ value: '2019-08-19' });
});

test('an answer that does not fit is met with the validator’s sentence, in the editor’s language', () => {
  expect(answer('shutdowns', 'start', '2019-02-30')).toMatchObject({ fault: expect.stringContaining('2019') });
  expect(answer('shutdowns', 'kinds', 'throtling')).toMatchObject({
    fault: expect.stringContaining('Did you mean “throttling”'),
  });
  expect(answer('shutdowns', 'endStatus', 'over')).not.toEqual(answer('shutdowns', 'endStatus', 'over', 'id'));
});
