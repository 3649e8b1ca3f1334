import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileLimit, readBytes, readEntry } from './frontmatter.ts';

const codes = (text: string): string[] =>
  readEntry(text).faults.map(({ code, line, column }) => `${code} ${line}:${column}`);

const entry = '---\ntitle: "A"\nsources:\n  - { key: one, url: "https://a.b" }\nempty:\n---\n\nBody.\n';

test('fields and body are taken apart', () => {
  const { data, body, bodyLine, faults } = readEntry(entry);
  expect(data).toEqual({ title: 'A', sources: [{ key: 'one', url: 'https://a.b' }], empty: null });
  expect([body, bodyLine, faults]).toEqual(['\nBody.\n', 7, []]);
});

test('places count from 1 and refer to the file', () => {
  const { locate, locateKey } = readEntry(entry);
  expect(locate(['title'])).toEqual({ line: 2, column: 8 });
  expect(locateKey(['title'])).toEqual({ line: 2, column: 1 });
  expect(locate(['sources', 0, 'url'])).toEqual({ line: 4, column: 22 });
  expect(locateKey(['sources', 0, 'url'])).toEqual({ line: 4, column: 17 });
  expect(locate(['empty'])).toEqual({ line: 5, column: 7 });
});

test('the place of something absent is that of what should hold it', () => {
  const { locate } = readEntry(entry);
  expect(locate(['sources', 0, 'title'])).toEqual({ line: 4, column: 5 });
  expect(locate(['nowhere', 'deep'])).toEqual({ line: 2, column: 1 });
});

test('line ends of Windows change neither data nor places', () => {
  const dos = readEntry(entry.replaceAll('\n', '\r\n'));
  expect(dos.data).toEqual(readEntry(entry).data);
  expect(dos.body).toBe('\nBody.\n');
  expect(dos.locate(['sources', 0, 'url'])).toEqual({ line: 4, column: 22 });
  expect(dos.faults).toEqual([]);
});

test.each([
  ['', ['file-empty 1:1']],
  [' \n\n', ['file-empty 1:1']],
  ['Only words.\n', ['frontmatter-missing 1:1']],
  ['\n---\na: b\n---\n', ['frontmatter-not-first 1:1']],
  ['+++\na = "b"\n+++\n', ['frontmatter-toml 1:1']],
  ['---\na: b\n', ['frontmatter-unclosed 1:1']],
  ['---\na: b\n---\ntitle: c\n---\n', ['frontmatter-second 4:1']],
  ['---\na: b\n---\n\n---\nc: d\n---\n', ['frontmatter-second 4:1']],
  ['---\ra: b\r---\r', ['file-line-ends 1:1']],
  ['---\na: b\u0000\n---\n', ['file-binary 1:1']],
  [`---\na: ${'b'.repeat(fileLimit)}\n---\n`, ['file-large 1:1']],
  [`---\na: ${'é'.repeat(fileLimit / 2)}\n---\n`, ['file-large 1:1']],
  ['---\na: b\nc: @d\n---\n', ['yaml-start-character 3:4']],
])('%j is answered by %j', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test('a byte-order mark is a warning, and the rest is read', () => {
  const { data, faults } = readEntry(`\ufeff${entry}`);
  expect(faults).toMatchObject([{ code: 'file-byte-order-mark', level: 'warning' }]);
  expect(data).toMatchObject({ title: 'A' });
});

test('a rule and a colon in a body are no second block', () => {
  expect(codes('---\na: b\n---\n\nNote: words.\n\n---\n\nMore.\n')).toEqual([]);
});

test('bytes that are no UTF-8 are named with their place', () => {
  const bytes = (...tail: number[]): Uint8Array =>
    new Uint8Array([...new TextEncoder().encode('---\ntitle: "Caf'), ...tail]);
  expect(readBytes(bytes(0xe9, 0x22)).faults).toMatchObject([
    { code: 'file-encoding', parameters: { byte: '0xE9' }, line: 2, column: 12 },
  ]);
  expect(readBytes(bytes(0xc0, 0x80)).faults).toMatchObject([{ code: 'file-encoding', parameters: { byte: '0xC0' } }]);
  expect(readBytes(bytes(0xc3, 0xa9))).toEqual({ text: '---\ntitle: "Café', faults: [] });
  expect(readBytes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff])).faults).toMatchObject([{ code: 'file-binary' }]);
});

test('no text makes the reader throw, and every place lies in the file', () => {
  const scrap = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('---\n', 'a: ', '- ', '[', '{', '"', '\n', '  ', '&a ', '*a', '? ', '|\n', ': ', '\t', '#'),
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
      const text = `---\n${scraps.join('')}\n---\n`;
      const lines = text.split('\n').length;
      for (const { line, column } of readEntry(text).faults) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }),
    { seed: 20_261_121, numRuns: 500 },
  );
});
