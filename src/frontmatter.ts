import type { Point } from './lib/lines.ts';
import { pointsOf } from './lib/lines.ts';
import type { YamlBlock } from './yaml.ts';
import { readYaml } from './yaml.ts';

/** A fault of the file itself, found before any schema is asked: a code of `i18n/messages` with what fills its sentence. */
export interface Fault extends Point {
  code: string;
  parameters: Record<string, string | number>;
  level: 'error' | 'warning';
}

/** Names of fields and places in lists that lead to a value. */
export type Path = readonly (string | number)[];

/** A file of the collection taken apart; lines and columns count from 1 and refer to the file. */
export interface EntryText {
  /** The fields, or `undefined` where the frontmatter could not be read; `faults` says why. */
  data: unknown;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** Where the value at a path stands, or the nearest thing around it. */
  locate(path: Path): Point;
  /** Where the name of the field at a path stands. */
  locateKey(path: Path): Point;
  faults: Fault[];
}

/** Largest file that is read, in bytes: ten times the longest entry so far. */
export const fileLimit = 256 * 1024;

const fence = /^---[ \t]*$/;

function faultOfOpening(lines: readonly string[]): string | undefined {
  const [first = ''] = lines;
  if (fence.test(first)) return undefined;
  if (/^\+\+\+/.test(first)) return 'frontmatter-toml';
  return lines.find((line) => line.trim() !== '')?.match(fence) ? 'frontmatter-not-first' : 'frontmatter-missing';
}

// A body that begins with "title: b" and a closing fence is a second block, not prose.
const secondBlock = /^\s*(?:---[ \t]*\n|(?:[A-Za-z]\w*:.*\n)+---[ \t]*(?:\n|$))/;

/** Splits an entry into frontmatter and body and reads the frontmatter; whatever is wrong comes back as faults, it never throws. */
export function readEntry(source: string): EntryText {
  const faults: Fault[] = [];
  const fault = (
    code: string,
    point: Point,
    parameters: Fault['parameters'] = {},
    level: Fault['level'] = 'error',
  ): void => {
    faults.push({ code, parameters, level, ...point });
  };
  const start: Point = { line: 1, column: 1 };
  const unread = (code: string, parameters: Fault['parameters'] = {}, point: Point = start): EntryText => {
    fault(code, point, parameters);
    return { data: undefined, body: '', bodyLine: 1, locate: () => start, locateKey: () => start, faults };
  };

  const marked = source.startsWith('\ufeff');
  if (marked) fault('file-byte-order-mark', start, {}, 'warning');
  const unmarked = marked ? source.slice(1) : source;
  if (unmarked.trim() === '') return unread('file-empty');
  const bytes = Buffer.byteLength(source);
  if (bytes > fileLimit) return unread('file-large', { kilobytes: Math.ceil(bytes / 1024), limit: fileLimit / 1024 });
  if (unmarked.includes('\0')) return unread('file-binary');
  if (/\r(?!\n)/.test(unmarked)) return unread('file-line-ends');
  const text = unmarked.replaceAll('\r\n', '\n');
  const lines = text.split('\n');

  const opening = faultOfOpening(lines);
  if (opening) return unread(opening);
  const closing = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (closing === -1) return unread('frontmatter-unclosed');

  const blockStart = (lines[0] ?? '').length + 1;
  const block: YamlBlock = readYaml(`${lines.slice(1, closing).join('\n')}\n`);
  const pointOf = pointsOf(text);
  for (const { code, parameters, offset } of block.faults) fault(code, pointOf(blockStart + offset), parameters);

  const body = lines.slice(closing + 1).join('\n');
  if (secondBlock.test(body)) fault('frontmatter-second', { line: closing + 2, column: 1 });
  const place = (path: Path, part: 'key' | 'value'): Point => pointOf(blockStart + block.offsetOf(path, part));
  return {
    data: block.data,
    body,
    bodyLine: closing + 2,
    locate: (path) => place(path, 'value'),
    locateKey: (path) => place(path, 'key'),
    faults,
  };
}

const isUtf8 = (bytes: Uint8Array, isBeginning: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isBeginning });
    return true;
  } catch {
    return false;
  }
};

function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  // The bytes before may begin a character that never comes to its end: that beginning is the bad one.
  while (low > 0 && !isUtf8(bytes.subarray(0, low), false)) low--;
  return low;
}

/** Reads the bytes of an entry; text that is not UTF-8 comes back as a fault that names the byte. */
export function readBytes(bytes: Uint8Array): { text: string; faults: Fault[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), faults: [] };
  } catch {
    const at = firstBadByte(bytes);
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at));
    const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    const png = bytes[0] === 0x89 && bytes[1] === 0x50;
    const point = pointsOf(before)(before.length);
    return {
      text: '',
      faults: [
        {
          code: png || bytes.includes(0) ? 'file-binary' : 'file-encoding',
          parameters: { byte },
          level: 'error',
          ...point,
        },
      ],
    };
  }
}
