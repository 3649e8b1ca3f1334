import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fieldGuide, kindOf } from './fields.ts';

test('docs/fields.md is what the schemas say', () => {
  expect(
    readFileSync(resolve(import.meta.dirname, '../docs/fields.md'), 'utf8') === fieldGuide(),
    'run npm run fields',
  ).toBe(true);
});

test('every field of the guide has a meaning', () => {
  const fields = fieldGuide()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(fields.length).toBeGreaterThan(200);
  expect(fields.filter((line) => line.endsWith('|  |'))).toEqual([]);
});

test('what a field holds is said in words', () => {
  expect(
    kindOf({
      anyOf: [
        { const: 'unknown', type: 'string' },
        { type: 'string', maxLength: 40 },
      ],
    }),
  ).toBe('`unknown` or text, at most 40 characters');
  expect(kindOf({ type: 'array', items: { type: 'string', vocabulary: 'reason' } })).toBe(
    'list: one of [reason](#reason)',
  );
  expect(kindOf({ type: 'string', date: true })).toBe('date');
});
