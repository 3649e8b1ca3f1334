import { expect, test } from 'vitest';
import { hasRoomAcross } from './room-across.ts';

const factLetters = [20, 10, 12, 300, 40, 60, 15];

test('a table goes across the page after a long text, and stays beside the facts after a short one', () => {
  expect(hasRoomAcross({ textLetters: 9000, datedRows: 20, factLetters, sections: 9 })).toBe(true);
  expect(hasRoomAcross({ textLetters: 1500, datedRows: 2, factLetters, sections: 8 })).toBe(false);
});
