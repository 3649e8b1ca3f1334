import { expect, test } from 'vitest';
import { entryCollections } from '../schemas/vocabulary.ts';
import { hatchedGround, markAt, markShapes, mixedShape } from './mark-shapes.ts';

const shapes = [...entryCollections.map((collection) => markShapes[collection]), hatchedGround, mixedShape];

test.each(shapes)('only the beginning of %s is absolute, and where nothing is moved it stays as it is', (shape) => {
  expect(shape.slice(1)).not.toMatch(/[A-Z]/);
  const numbers = (path: string): number[] => (path.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  expect(numbers(markAt(shape, 6, 6, 6))).toEqual(numbers(shape));
});

test('a mark stands around its place, as large as its radius says', () => {
  expect(markAt(markShapes.laws, 10, 20, 6)).toBe('M5.5 15.5h9v9h-9z');
  expect(markAt(markShapes.laws, 10, 20, 2)).toBe('M8.5 18.5h3v3h-3z');
});

test('an arc keeps its angle and its flags', () =>
  expect(markAt(markShapes.shutdowns, 0, 0, 3)).toBe('M0 -2.6a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0 -5.2z'));
