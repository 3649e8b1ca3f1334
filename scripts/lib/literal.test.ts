import { expect, test } from 'vitest';
import { literal } from './literal.ts';

test('words are matched as they stand, in expressions of either mode', () => {
  for (const words of ['https://a.org/x?y=(1)', 'St. Barth-Martin', '[a]{2}|b\\c^$*+', 'é – 中'])
    for (const flags of ['', 'u']) expect(new RegExp(`^${literal(words)}$`, flags).test(words), words).toBe(true);
  expect(new RegExp(literal('a.b')).test('axb')).toBe(false);
});
