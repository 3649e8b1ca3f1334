import { expect, test } from 'vitest';
import { isListed } from './listed.ts';

test('a retracted entry is in no list, and every other one is', () => {
  const listed = ['reported', 'disputed', 'retracted'].filter((verification) => isListed({ data: { verification } }));
  expect(listed).toEqual(['reported', 'disputed']);
});
