import { expect, test } from 'vitest';
import { sharesOf } from './share.ts';

test('places become shares of the line, with at most two digits', () => {
  const share = sharesOf(960);
  expect([0, 320, 480, 960].map(share)).toEqual(['0%', '33.33%', '50%', '100%']);
});
