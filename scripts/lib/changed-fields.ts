import { isGroup } from './walk.ts';

/** A field whose value is not what it was; a side that is absent has no field there. */
export interface ChangedField {
  /** Field names and keys of rows: `events.adopted.date`. */
  path: string;
  before?: unknown;
  after?: unknown;
}

const keyOf = (row: unknown): string | undefined =>
  isGroup(row) && typeof row['key'] === 'string' ? row['key'] : undefined;

// Rows are told apart by their keys, so that a new row in the middle changes no other.
function partsOf(value: unknown): Map<string, unknown> | undefined {
  if (isGroup(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value) || !value.some(isGroup)) return undefined;
  return new Map(value.map((row: unknown, index) => [keyOf(row) ?? String(index + 1), row]));
}

/** What differs between two values, leaf by leaf; a row or group that is new or gone is told as one. */
export function changedFields(before: unknown, after: unknown, path = ''): ChangedField[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [old, fresh] = [partsOf(before), partsOf(after)];
  if (!old || !fresh) {
    return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
  }
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((name) =>
    changedFields(old.get(name), fresh.get(name), path === '' ? name : `${path}.${name}`),
  );
}
