import type { Path } from '../../src/frontmatter.ts';
import { termDefinition, termLabel } from '../../src/i18n/terms/index.ts';
import type { SchemaNode } from '../../src/schemas/json-schema.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import type { Collection } from '../../src/schemas/vocabulary.ts';
import { examples } from './examples/index.ts';
import { valueAt } from './issues.ts';

/** A node of JSON Schema as editors of text read it: no marks of ours, but examples and a line for each term. */
export type EditorNode = Record<string, unknown>;

/** Names of our own marks, which no editor knows. */
const ours = new Set(['prose', 'collection', 'source', 'date', 'country', 'address', 'vocabulary']);

const definitionsOf = ({ vocabulary, enum: terms }: SchemaNode): EditorNode =>
  vocabulary && terms
    ? {
        enumDescriptions: terms.map(
          (term) => termDefinition('en', vocabulary, term) ?? termLabel('en', vocabulary, term),
        ),
      }
    : {};

// An unquoted year is a number to an editor’s parser and text to ours.
const typeOf = (node: SchemaNode): EditorNode => {
  const isDigits = node.date ?? node.pattern === '^\\d{4}$';
  return node.type === 'string' && isDigits ? { type: ['string', 'integer'] } : {};
};

function inner(node: SchemaNode, collection: Collection, path: Path): EditorNode {
  const properties = node.properties && {
    properties: Object.fromEntries(
      Object.entries(node.properties).map(([name, field]) => [name, editorNode(field, collection, [...path, name])]),
    ),
  };
  const named = node.additionalProperties && {
    additionalProperties: editorNode(node.additionalProperties, collection, [...path, '']),
  };
  return {
    ...properties,
    ...named,
    ...(node.items && { items: editorNode(node.items, collection, [...path, 0]) }),
    ...(node.anyOf && { anyOf: node.anyOf.map((branch) => editorNode(branch, collection, path, false)) }),
    ...(node.propertyNames && { propertyNames: editorNode(node.propertyNames, collection, path, false) }),
  };
}

function editorNode(node: SchemaNode, collection: Collection, path: Path, withExample = true): EditorNode {
  const plain = Object.fromEntries(Object.entries(node).filter(([name]) => !ours.has(name) && name !== '$schema'));
  const example = withExample && path.length > 0 ? valueAt(examples[collection], path) : undefined;
  return {
    ...plain,
    ...typeOf(node),
    ...definitionsOf(node),
    ...inner(node, collection, path),
    ...(example !== undefined && { examples: [example] }),
  };
}

/** JSON Schema of a collection for completion and hints while an entry is written. */
export function editorSchema(collection: Collection): EditorNode {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Fields of ${collection}`,
    ...editorNode(jsonSchemaOf(collection), collection, []),
  };
}
