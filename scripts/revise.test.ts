import { expect, test } from 'vitest';
import { withRevision } from './revise.ts';

const twin = (line: string): string => `---\ntitle: "Judul"   \n${line}texts:\n  a.b: 'c'\n---\n\nIsi  \n`;

test('the revision is written in its place and everything else stays', () => {
  expect(withRevision(twin('sourceRevision: "000000000000"\n'), '0123456789ab')).toBe(
    twin('sourceRevision: "0123456789ab"\n'),
  );
  expect(withRevision(twin('sourceRevision: 000000000000 # old\n'), '0123456789ab')).toBe(
    twin('sourceRevision: "0123456789ab" # old\n'),
  );
  expect(withRevision(twin('sourceRevision:\n'), '0123456789ab')).toBe(twin('sourceRevision: "0123456789ab"\n'));
});

test('a missing revision is added as the last field', () => {
  expect(withRevision(twin(''), '0123456789ab')).toBe(
    `---\ntitle: "Judul"   \ntexts:\n  a.b: 'c'\nsourceRevision: "0123456789ab"\n---\n\nIsi  \n`,
  );
});

test('the line ends of the file are kept', () => {
  const dos = (text: string): string => text.replaceAll('\n', '\r\n');
  expect(withRevision(dos(twin('sourceRevision: "000000000000"\n')), '0123456789ab')).toBe(
    dos(twin('sourceRevision: "0123456789ab"\n')),
  );
  expect(withRevision(dos(twin('')), '0123456789ab')).toContain('\r\nsourceRevision: "0123456789ab"\r\n---\r\n');
});
