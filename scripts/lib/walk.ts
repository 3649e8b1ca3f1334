import type { Path } from '../../src/frontmatter.ts';
import type { SchemaNode } from '../../src/schemas/json-schema.ts';

/** A value of an entry with what its schema says of it, marks included. */
export interface Spot {
  path: Path;
  value: unknown;
  node: SchemaNode;
}

/** Whether a value is a group of fields. */
export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a value, or none where it is no group: checks look on where the schema has already complained. */
export const fieldsOf = (value: unknown): Record<string, unknown> => (isGroup(value) ? value : {});

/** The rows of a list that are groups of fields, with their places; none where the value is no list. */
export const rowsOf = (value: unknown): { row: Record<string, unknown>; index: number }[] =>
  Array.isArray(value) ? value.flatMap((row: unknown, index) => (isGroup(row) ? [{ row, index }] : [])) : [];

/** The value as text, or nothing. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The texts of a list, or none. */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const merged = new WeakMap<SchemaNode, SchemaNode>();

// Marks stand on the node or on one of its branches; a reader of the walk should not have to care.
function withBranches(node: SchemaNode): SchemaNode {
  if (!node.anyOf) return node;
  let whole = merged.get(node);
  if (!whole) {
    whole = Object.assign({}, ...node.anyOf.map(withBranches), node) as SchemaNode;
    merged.set(node, whole);
  }
  return whole;
}

const isWordOf = (node: SchemaNode, value: unknown): boolean =>
  (node.anyOf ?? []).some((branch) => branch.const !== undefined && branch.const === value);

/** Every value inside an entry that its schema knows, from the outside in; a literal word such as `unknown` carries no marks. */
export function* spotsOf(node: SchemaNode, value: unknown, path: Path = []): Generator<Spot> {
  const whole = withBranches(node);
  if (isWordOf(node, value)) return yield { path, value, node: {} };
  yield { path, value, node: whole };
  if (Array.isArray(value)) {
    if (whole.items) for (const [index, item] of value.entries()) yield* spotsOf(whole.items, item, [...path, index]);
  } else if (isGroup(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const child = Object.hasOwn(whole.properties ?? {}, name)
        ? whole.properties?.[name]
        : whole.additionalProperties || undefined;
      if (child) yield* spotsOf(child, inner, [...path, name]);
    }
  }
}

/** What the schema says of the value at a path, or nothing for an unknown one. */
export function nodeAt(node: SchemaNode, path: Path): SchemaNode | undefined {
  let current: SchemaNode | undefined = node;
  for (const step of path) {
    const whole: SchemaNode = withBranches(current);
    current =
      typeof step === 'number' ? whole.items : (whole.properties?.[step] ?? (whole.additionalProperties || undefined));
    if (!current) return undefined;
  }
  return withBranches(current);
}
