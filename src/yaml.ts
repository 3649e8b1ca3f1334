import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair, Scalar } from 'yaml';
import type { SchemaNode } from './schemas/json-schema.ts';
import { jsonSchemaOf } from './schemas/json-schema.ts';
import { collections } from './schemas/vocabulary.ts';

/** What stops a block of frontmatter from being read as it was meant; `offset` counts from its start. */
export interface YamlFault {
  code: string;
  parameters: Record<string, string | number>;
  offset: number;
}

/** A block of frontmatter as plain values, with a way back from a path to its place. */
export interface YamlBlock {
  /** `undefined` where the block is not YAML at all: half-read values would only raise false alarms. */
  data: unknown;
  faults: YamlFault[];
  /** Offset of the value at a path, or of the nearest thing around it. */
  offsetOf(path: readonly (string | number)[], part: 'key' | 'value'): number;
}

let numberFields: ReadonlySet<string> | undefined;

function collectNumberFields(node: SchemaNode, into: Set<string>): void {
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    const branches = [child, ...(child.anyOf ?? [])];
    if (branches.some(({ type }) => type === 'number' || type === 'integer')) into.add(name);
    collectNumberFields(child, into);
  }
  for (const branch of node.anyOf ?? []) collectNumberFields(branch, into);
  if (node.items) collectNumberFields(node.items, into);
  if (node.additionalProperties) collectNumberFields(node.additionalProperties, into);
}

/** Names of the fields that some schema declares a number; no schema gives one of them to a text. */
export function namesOfNumbers(): ReadonlySet<string> {
  if (!numberFields) {
    const found = new Set<string>();
    for (const collection of collections) collectNumberFields(jsonSchemaOf(collection), found);
    numberFields = found;
  }
  return numberFields;
}

/**
 * The rule for unquoted words: `true` and `false` are yes and no, an empty value and `null` are nothing, digits are a number
 * only where the field is one by its schema, and everything else is text. So a year, a day, `no` and `0755` stay what was typed.
 */
function plainValue(words: string, field: string | undefined): unknown {
  if (words === 'true') return true;
  if (words === 'false') return false;
  if (words === '' || words === 'null' || words === '~') return null;
  if (field !== undefined && namesOfNumbers().has(field) && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(words))
    return Number(words);
  return words;
}

const startOf = (node: unknown): number => (node as Partial<Node> | null)?.range?.[0] ?? 0;

class Reader {
  readonly faults: YamlFault[] = [];

  fault(code: string, node: unknown, parameters: YamlFault['parameters'] = {}): void {
    this.faults.push({ code, parameters, offset: startOf(node) });
  }

  refuseExtras(node: Node): void {
    if ('anchor' in node && node.anchor) this.fault('yaml-alias', node, { text: `&${node.anchor}` });
    if (node.tag) this.fault('yaml-tag', node, { text: node.tag.replace('tag:yaml.org,2002:', '!!') });
  }

  keyOf({ key }: Pair): string | undefined {
    if (!isScalar(key)) {
      this.fault(isAlias(key) ? 'yaml-alias' : 'yaml-key', key, { text: '*' });
      return undefined;
    }
    this.refuseExtras(key);
    const name = String((key as Scalar).source ?? key.value ?? '');
    if (name === '__proto__') this.fault('yaml-proto', key, { text: name });
    else if (name === '<<') this.fault('yaml-alias', key, { text: name });
    else if (name === '') this.fault('yaml-key', key, { text: name });
    else if (/[\s\u00a0\u2000-\u200f\u2028-\u202f\u2060\ufeff]/.test(name))
      this.fault('yaml-key-space', key, { text: name });
    else return name;
    return undefined;
  }

  valueOf(node: unknown, field?: string): unknown {
    if (node === null || node === undefined) return null;
    if (isAlias(node)) {
      this.fault('yaml-alias', node, { text: `*${node.source}` });
      return null;
    }
    if (isScalar(node)) {
      this.refuseExtras(node);
      const words = typeof node.value === 'string' ? node.value : (node.source ?? '');
      return node.type === 'PLAIN' || node.type === undefined ? plainValue(words, field) : words;
    }
    if (isSeq(node)) {
      this.refuseExtras(node);
      return node.items.map((item) => this.valueOf(item, field));
    }
    if (!isMap(node)) return null;
    this.refuseExtras(node);
    const result: Record<string, unknown> = {};
    for (const pair of node.items) {
      const name = this.keyOf(pair);
      if (name === undefined) continue;
      if (Object.hasOwn(result, name)) this.fault('yaml-duplicate-key', pair.key, { key: name });
      else result[name] = this.valueOf(pair.value, name);
    }
    return result;
  }
}

const faultOfParser: Record<string, string> = {
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-start-character',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-no-colon',
  TAB_AS_INDENT: 'yaml-tab',
  MULTIPLE_DOCS: 'frontmatter-second',
  BAD_ALIAS: 'yaml-alias',
  ALIAS_PROPS: 'yaml-alias',
  MULTIPLE_ANCHORS: 'yaml-alias',
  MULTIPLE_TAGS: 'yaml-tag',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  NON_STRING_KEY: 'yaml-key',
};

// The parser gives one code to several slips; its words tell them apart (yaml 2.9, tested).
const faultOfMessage: readonly [RegExp, string][] = [
  [/closing .*quote/i, 'yaml-quote'],
  [/^Flow (?:map|sequence)/, 'yaml-bracket'],
  [/same column|without - indicator/, 'yaml-indent'],
  [/followed by map values/, 'yaml-no-colon'],
  [/at node end/, 'yaml-after-value'],
];

const wideColon = /^\s*(?:- )?[A-Za-z]\w*：/;

function faultsOfParser(document: Document.Parsed, block: string): YamlFault[] {
  // One slip makes the parser stumble many times; the first fault of a line says what an editor can mend.
  const lines = new Set<number>();
  const fresh = document.errors.filter(({ pos }) => {
    const line = block.lastIndexOf('\n', Math.min(pos[0], block.length) - 1);
    return lines.size < 5 && !lines.has(line) && lines.add(line);
  });
  return fresh.map(({ code, message, pos }) => {
    const offset = Math.min(pos[0], block.length);
    const line = block.slice(block.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
    const text = line.trim().slice(0, 60);
    if (wideColon.test(line)) return { code: 'yaml-wide-colon', parameters: { text }, offset };
    const [, byMessage] = faultOfMessage.find(([words]) => words.test(message)) ?? [];
    return { code: byMessage ?? faultOfParser[code] ?? 'yaml-syntax', parameters: { text }, offset };
  });
}

// The parser ends silently at "..." and would drop what follows.
function secondDocument(block: string): YamlFault[] {
  const found = /^\.\.\.[ \t]*$/m.exec(block);
  return found ? [{ code: 'frontmatter-second', parameters: {}, offset: found.index }] : [];
}

function noFields(block: string): YamlFault {
  const text = block.trim().split('\n', 1)[0]?.slice(0, 60) ?? '';
  return {
    code: wideColon.test(text) ? 'yaml-wide-colon' : 'frontmatter-no-fields',
    parameters: { text },
    offset: 0,
  };
}

const documentOf = (block: string): Document.Parsed =>
  parseDocument(block, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });

/** Reads one block of YAML 1.2 as plain values: no aliases, tags, merge keys or keys that are not words; never throws. */
export function readYaml(block: string): YamlBlock {
  const unread = (faults: YamlFault[]): YamlBlock => ({ data: undefined, faults, offsetOf: () => 0 });
  try {
    const document = documentOf(block);
    const syntax = [...faultsOfParser(document, block), ...secondDocument(block)];
    if (syntax.length > 0) return unread(syntax);
    if (!isMap(document.contents)) return unread([noFields(block)]);
    const reader = new Reader();
    const data = reader.valueOf(document.contents);
    // Few entries are asked for a place; to keep the tree of every one would cost more than to read those few again.
    let tree: Document.Parsed | undefined;
    return {
      data,
      faults: reader.faults,
      offsetOf: (path, part) => offsetIn((tree ??= documentOf(block)), path, part),
    };
  } catch {
    // Only a text nested thousands deep gets here: the parser runs out of stack.
    return unread([{ code: 'yaml-depth', parameters: {}, offset: 0 }]);
  }
}

function offsetIn(document: Document.Parsed, path: readonly (string | number)[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      const wantsKey = part === 'key' && depth === path.length - 1;
      node = pair.value;
      offset = wantsKey || node === null || startOf(node) === 0 ? startOf(pair.key) : startOf(node);
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      node = item;
      offset = startOf(node);
    } else break;
  }
  return offset;
}
