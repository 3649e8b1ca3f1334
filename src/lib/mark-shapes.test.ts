import { expect, test } from 'vitest';
import { entryCollections } from '../schemas/vocabulary.ts';
import { markAt, markShapes } from './mark-shapes.ts';

test.each(entryCollections)('the mark of %s can be moved: only its beginning is absolute', (collection) => {
  expect(markShapes[collection].slice(1)).not.toMatch(/[A-Z]/);
  expect(markAt(collection, 0, 0).replace(/^M\S+ \S+?(?=[a-z])/, '')).toBe(
    markShapes[collection].replace(/^M\S+ \S+?(?=[a-z])/, ''),
  );
});

test('a mark stands where it is put', () => expect(markAt('laws', 10, 20)).toBe('M11.5 21.5h9v9h-9z'));
