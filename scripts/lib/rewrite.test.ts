import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry } from '../../src/frontmatter.ts';
import { withBody, withValues } from './rewrite.ts';

const source = `---
# a comment
title: Plain words  # another
summary: 'single'
sources:
  - { key: one, title: "in  flow" }
list: [a, "b"]
block: |
  two
  lines
---

Body.
`;

test('only the values that change are touched', () => {
  const changed = withValues(source, [
    { path: ['title'], words: 'A “new” title: yes' },
    { path: ['sources', 0, 'title'], words: 'in flow' },
    { path: ['list', 1], words: 'c' },
  ]);
  expect(changed).toBe(
    source.replace('Plain words ', '"A “new” title: yes" ').replace('"in  flow"', '"in flow"').replace('"b"', '"c"'),
  );
});

test('whatever words are written, they are read again', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', '\\', ':', ' ', '#', '\n', '-', '{', "'", 'a') }),
  );
  fc.assert(
    fc.property(
      words,
      fc.constantFrom(['title'], ['summary'], ['sources', 0, 'title'], ['list', 0], ['block']),
      (text, path) => {
        const changed = withValues(source, [{ path, words: text }]);
        let value = readEntry(changed).data as never;
        for (const step of path) value = value[step] as never;
        // What cannot be written so comes back as it was.
        if (changed === source) return;
        expect(value).toBe(text);
        expect(readEntry(changed).body).toBe('\nBody.\n');
      },
    ),
    { numRuns: 300, seed: 1 },
  );
});

test('paths that lead nowhere change nothing', () => {
  expect(withValues(source, [{ path: ['none'], words: 'x' }])).toBe(source);
  expect(withValues('no fields', [{ path: ['title'], words: 'x' }])).toBe('no fields');
});

test('a body is changed alone', () => {
  expect(withBody(source, (body) => body.replace('Body', 'Words'))).toBe(source.replace('Body', 'Words'));
  expect(withBody('no fields', () => 'x')).toBe('no fields');
});
