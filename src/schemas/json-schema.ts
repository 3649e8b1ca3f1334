import { z } from 'zod';
import { schemas } from './index.ts';
import type { FieldMeta } from './fields.ts';
import type { Collection } from './vocabulary.ts';

/** A node of JSON Schema with the atlas's own marks beside the standard keys. */
export interface SchemaNode extends Omit<FieldMeta, 'collection'> {
  type?: string;
  description?: string;
  collection?: Collection | 'any';
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  additionalProperties?: SchemaNode | false;
  propertyNames?: SchemaNode;
  enum?: string[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
}

const cache = new Map<Collection, SchemaNode>();

/** JSON Schema (2020-12) of a collection's frontmatter, with descriptions and marks. */
export function jsonSchemaOf(collection: Collection): SchemaNode {
  let schema = cache.get(collection);
  if (!schema) {
    schema = z.toJSONSchema(schemas[collection]) as SchemaNode;
    cache.set(collection, schema);
  }
  return schema;
}
