import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBodies, parseInOwnProcess } from './bodies.ts';

const md = (source: string): { source: string; isMdx: boolean } => ({ source, isMdx: false });

test('marks are found with their places, and nothing is found in code', () => {
  const [body] = parseBodies([md('a [b](laws:c)[^one] `[^two]` <i>\n\n    [^three]\n')]);
  expect(body?.marks).toEqual([
    { kind: 'link', text: 'laws:c', offset: 2 },
    { kind: 'citation', text: 'one', offset: 13 },
    { kind: 'html', text: '<i>', offset: 29 },
  ]);
});

test('places count in UTF-16 units, as the lines of the file do', () => {
  expect(parseBodies([md('é😀 [^one]')])[0]?.marks[0]?.offset).toBe(4);
});

test('a citation behind a backslash is still one for the build', () => {
  expect(parseBodies([md('a \\[^one]')])[0]?.marks).toMatchObject([{ kind: 'citation', text: 'one' }]);
});

test('a body that ends the parser is named, and those around it are read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bodies-'));
  const parser = join(folder, 'parser.mjs');
  // Stands for the real parser on the day on which a crafted body aborts it.
  writeFileSync(
    parser,
    `import { readFileSync, writeSync } from 'node:fs';
     for (const { source } of JSON.parse(readFileSync(0, 'utf8'))) {
       if (source === 'abort') process.abort();
       if (source === 'leave') process.exit(0);
       writeSync(1, JSON.stringify({ outcome: 'read', marks: [], depth: 0, line: 1, column: 1 }) + '\\n');
     }`,
  );
  try {
    const outcomes = parseInOwnProcess(['a', 'abort', 'b', 'leave', 'c'].map(md), parser).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['read', 'crashed', 'read', 'crashed', 'read']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
