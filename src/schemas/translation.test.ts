import { expect, test } from 'vitest';
import { translationSchema } from './translation.ts';

const withSummary = (length: number): boolean =>
  translationSchema.safeParse({ title: 'Judul', summary: 'a'.repeat(length), sourceRevision: '0123456789ab' }).success;

test('an Indonesian summary may be longer than an English one, up to 320 characters', () => {
  expect(withSummary(281)).toBe(true);
  expect(withSummary(320)).toBe(true);
  expect(withSummary(321)).toBe(false);
});

test('a translation holds no facts', () => {
  const words = { title: 'Judul', summary: 'Ringkasan', sourceRevision: '0123456789ab' };
  expect(translationSchema.safeParse(words).success).toBe(true);
  expect(translationSchema.safeParse({ ...words, start: '2019-08-21' }).success).toBe(false);
});
