import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from './beside.ts';

const note = { width: 300, height: 100 };
const view = { width: 1000, height: 800 };

test('a note stands below its word, from where the word begins', () => {
  expect(placeBeside({ x: 120, y: 300, width: 80, height: 20 }, note, view, 6)).toEqual({ x: 120, y: 326 });
});

test('near the lower edge it stands above', () => {
  expect(placeBeside({ x: 120, y: 750, width: 80, height: 20 }, note, view, 6)).toEqual({ x: 120, y: 644 });
});

test('it never hides its word, and never runs over an edge that it fits into', () => {
  const within = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(within(980), within(780), (x, y) => {
      const anchor = { x, y, width: 20, height: 20 };
      const place = placeBeside(anchor, note, view, 6);
      const isOver = place.y < anchor.y + anchor.height && place.y + note.height > anchor.y;
      return !isOver && place.x >= 0 && place.x + note.width <= view.width;
    }),
  );
});
