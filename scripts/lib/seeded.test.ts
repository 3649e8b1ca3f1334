import { expect, test } from 'vitest';
import { seeded } from './seeded.ts';

test('the same seed gives the same numbers, evenly spread', () => {
  const [one, two] = [seeded(7), seeded(7)];
  const numbers = Array.from({ length: 1000 }, () => one());
  expect(numbers).toEqual(Array.from({ length: 1000 }, () => two()));
  expect(seeded(8)()).not.toBe(numbers[0]);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
});
