import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { readEntry } from '../../src/frontmatter.ts';
import type { Path } from '../../src/frontmatter.ts';
import { valueAt } from './issues.ts';

/** A text of a field that shall read otherwise. */
export interface NewValue {
  path: Path;
  words: string;
}

interface Span {
  from: number;
  to: number;
}

// Frontmatter begins behind the first line; the closing fence is the next line of three hyphens.
function blockOf(source: string): Span | undefined {
  const from = source.indexOf('\n') + 1;
  const closing = /^---[ \t]*\r?$/m.exec(source.slice(from));
  return from === 0 || !closing ? undefined : { from, to: from + closing.index };
}

function spanOf(contents: unknown, path: Path): Span | undefined {
  let node = contents;
  for (const step of path) {
    if (isMap(node))
      node = node.items.find(({ key }) => isScalar(key) && String(key.source ?? key.value) === step)?.value;
    else if (isSeq(node)) node = node.items[Number(step)];
    else return undefined;
  }
  return isScalar(node) && node.range ? { from: node.range[0], to: node.range[1] } : undefined;
}

// The wording that says what is meant whatever the characters: JSON's quotation is YAML's.
const quoted = (words: string): string => JSON.stringify(words);

/**
 * The source of an entry with other texts in some of its fields, each in double quotes; all else stays byte for byte.
 * Where the result would not read exactly so, the source comes back as it was.
 */
export function withValues(source: string, values: readonly NewValue[]): string {
  const block = blockOf(source);
  if (!block || values.length === 0) return source;
  const text = source.slice(block.from, block.to);
  const { contents } = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const places = values.flatMap(({ path, words }) => {
    const span = spanOf(contents, path);
    return span ? [{ ...span, words }] : [];
  });
  let result = text;
  for (const { from, to, words } of places.toSorted((a, b) => b.from - a.from)) {
    const lineEnd = /\r?\n$/.exec(result.slice(from, to))?.[0] ?? '';
    result = result.slice(0, from) + quoted(words) + lineEnd + result.slice(to);
  }
  const rewritten = source.slice(0, block.from) + result + source.slice(block.to);
  return readsAs(source, rewritten, values) ? rewritten : source;
}

// A mend that changed anything else would be worse than the fault.
function readsAs(before: string, after: string, values: readonly NewValue[]): boolean {
  const old = readEntry(before);
  const now = readEntry(after);
  const expected = structuredClone(old.data);
  for (const { path, words } of values) {
    const parent = valueAt(expected, path.slice(0, -1)) as Record<string | number, unknown>;
    parent[path.at(-1) as string] = words;
  }
  return now.body === old.body && JSON.stringify(now.data) === JSON.stringify(expected);
}

/** The source of an entry with another body. */
export function withBody(source: string, mend: (body: string) => string): string {
  const block = blockOf(source);
  if (!block) return source;
  const start = source.indexOf('\n', block.to) + 1;
  return start === 0 ? source : source.slice(0, start) + mend(source.slice(start));
}
