import { readFileSync, writeSync } from 'node:fs';
import type { MdastNode } from 'satteri';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { markdownFeatures } from '../../src/markdown.ts';
import type { BodyMark, ParsedBody } from './bodies.ts';

/** The parts of a node of either tree that matter here. */
interface TreeNode {
  type: string;
  url?: string;
  value?: unknown;
  identifier?: string;
  label?: string | null;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: readonly TreeNode[];
  position?: { start: { offset: number }; end: { offset: number } };
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

function* citationsIn(node: TreeNode, source: string, at: number): Generator<BodyMark> {
  let from = at;
  for (const found of words(node.value).matchAll(/\[\^([^\]]*)\]/g)) {
    // The value of a text has no escapes, so the place is looked up in the source.
    const offset = source.indexOf(`[^${found[1] ?? ''}]`, from);
    // At the beginning of a line and with a colon it is meant as a note of one's own.
    const isNote =
      offset !== -1 &&
      /^\[\^[^\]]*\]:/.test(source.slice(offset, offset + 200)) &&
      /(?:^|\n)\s*$/.test(source.slice(Math.max(0, offset - 8), offset));
    yield { kind: isNote ? 'note' : 'citation', text: found[1] ?? '', offset: offset === -1 ? at : offset };
    if (offset !== -1) from = offset + 1;
  }
}

function elementMark(node: TreeNode, offset: number): BodyMark {
  const attributes = (node.attributes ?? []).map(({ type, name, value }) =>
    type === 'mdxJsxAttribute' && (value === null || value === undefined || typeof value === 'string')
      ? { name: name ?? '', isCode: false, value: value ?? '' }
      : { name: name ?? '…', isCode: true },
  );
  return { kind: 'element', text: node.name ?? '', offset, attributes };
}

const wordsIn = (node: TreeNode): string => words(node.value) + (node.children ?? []).map(wordsIn).join('');

function* marksOf(node: TreeNode, source: string): Generator<BodyMark> {
  const offset = node.position?.start.offset ?? 0;
  switch (node.type) {
    case 'text':
      return yield* citationsIn(node, source, offset);
    case 'footnoteReference':
      return yield { kind: 'citation', text: words(node.identifier), offset };
    case 'footnoteDefinition':
      return yield { kind: 'note', text: words(node.identifier), offset };
    case 'heading':
      return yield { kind: 'heading', text: wordsIn(node), offset };
    case 'definition':
      return yield words(node.label ?? node.identifier).startsWith('^')
        ? { kind: 'note', text: words(node.label ?? node.identifier).slice(1), offset }
        : { kind: 'link', text: words(node.url), offset };
    case 'link':
      return yield { kind: 'link', text: words(node.url), offset };
    case 'image':
    case 'imageReference':
      return yield { kind: 'image', text: words(node.url), offset };
    case 'html':
      return yield { kind: 'html', text: words(node.value), offset };
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return yield { kind: 'code', text: words(node.value), offset };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return yield elementMark(node, offset);
  }
}

/** Deepest nesting of quotations and lists that is walked: deeper ones are refused, and a tree can be thousands deep. */
const deepest = 200;

function parse(source: string, isMdx: boolean): ParsedBody {
  let root: MdastNode;
  try {
    const options = { features: markdownFeatures };
    root = isMdx ? mdxToMdast(source, options) : markdownToMdast(source, options);
  } catch (error) {
    const place = /(\d+):(\d+)/.exec(String((error as Error).message));
    return {
      outcome: 'unreadable',
      marks: [],
      depth: 0,
      line: Number(place?.[1] ?? 1),
      column: Number(place?.[2] ?? 1),
    };
  }
  const marks: BodyMark[] = [];
  let depth = 0;
  const stack: [TreeNode, number][] = [[root as unknown as TreeNode, 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, level] = next;
    depth = Math.max(depth, level);
    marks.push(...marksOf(node, source));
    if (level >= deepest) continue;
    const inner = node.type === 'blockquote' || node.type === 'list' ? level + 1 : level;
    for (const child of [...(node.children ?? [])].reverse()) stack.push([child, inner]);
  }
  return { outcome: 'read', marks, depth, line: 1, column: 1 };
}

// One line a body, written at once: whoever started this process knows which body ended it.
const bodies = JSON.parse(readFileSync(0, 'utf8')) as { source: string; isMdx: boolean }[];
for (const { source, isMdx } of bodies) writeSync(1, `${JSON.stringify(parse(source, isMdx))}\n`);
