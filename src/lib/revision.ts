import { createHash } from 'node:crypto';
import type { SchemaNode } from '../schemas/json-schema.ts';
import type { Collection } from '../schemas/vocabulary.ts';
import { revisionText } from './prose.ts';

/** Revision of the English words of an entry: the first 12 hex digits of the SHA-256 over `revisionText`. */
export function revisionOf(
  collection: Collection,
  schema: SchemaNode,
  data: Record<string, unknown>,
  body: string,
): string {
  return createHash('sha256')
    .update(revisionText(collection, schema, data, body))
    .digest('hex')
    .slice(0, 12);
}
