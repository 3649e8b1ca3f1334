import type { z } from 'zod';
import type { Path } from '../../src/frontmatter.ts';
import type { TypeName } from '../../src/i18n/messages/en/fields.ts';
import type { Code } from '../../src/i18n/messages/index.ts';
import { isCode } from '../../src/i18n/messages/index.ts';
import { meantCountry } from '../../src/lib/countries.ts';
import { nearest } from '../../src/lib/near.ts';
import type { SchemaNode } from '../../src/schemas/json-schema.ts';
import { fittingBranch } from './issue-branch.ts';
import { isGroup, nodeAt } from './walk.ts';

/** One fault of a value as a code of the messages, with the place where it is told. */
export interface Told {
  path: Path;
  /** Whether the fault lies with the name of the field and not with its value. */
  atKey: boolean;
  code: Code;
  parameters: Readonly<Record<string, unknown>>;
}

type Issue = z.core.$ZodIssue;

const typeWords: Record<string, TypeName> = {
  string: 'text',
  array: 'list',
  object: 'group',
  record: 'group',
  number: 'number',
  int: 'number',
  boolean: 'yes-no',
};

function typeOf(value: unknown): TypeName {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'list';
  return typeWords[typeof value] ?? 'group';
}

/** The value at a path, or nothing where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

// In a sentence a long value only hides the point.
const shown = (value: unknown): string => {
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return words.length > 80 ? `${words.slice(0, 77)}…` : words;
};

const fieldName = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

function formatCode(node: SchemaNode, path: Path): Code {
  const field = fieldName(path);
  if (node.collection === 'any') return 'relation-form';
  if (node.source) return 'source-key-form';
  if (node.country) return 'country-form';
  if (node.collection || field === 'key' || field === 'aliases') return 'slug-form';
  const byName: Record<string, Code> = {
    lang: 'language-form',
    asn: 'as-number-form',
    jurisdiction: 'subdivision-form',
    code: 'subdivision-form',
    sourceRevision: 'revision-form',
  };
  return byName[field] ?? 'format';
}

function ofUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  value: unknown,
  path: Path,
  data: unknown,
  root: SchemaNode,
): Told[] {
  const fitting = fittingBranch(issue.errors, value);
  if (fitting)
    return fitting.flatMap((inner) => ofIssue({ ...inner, path: [...issue.path, ...inner.path] }, data, root));
  const flat = issue.errors.flat();
  const literals = flat
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []))
    .map((word) => `“${String(word)}”`);
  const expected = flat.flatMap((inner) =>
    inner.code === 'invalid_type' ? [typeWords[inner.expected] ?? 'text'] : [],
  )[0];
  const field = fieldName(path);
  if (typeOf(value) === 'empty')
    return [
      { path, atKey: true, code: 'wrong-type', parameters: { field, expected: expected ?? 'text', found: 'empty' } },
    ];
  const parameters = { field, expected: expected ?? 'text', word: literals.join(' / '), found: shown(value) };
  return [{ path, atKey: false, code: 'wrong-type-or-word', parameters }];
}

function ofSize(
  issue: Extract<Issue, { code: 'too_big' | 'too_small' }>,
  value: unknown,
  field: string,
): Pick<Told, 'code' | 'parameters'> {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  if (issue.origin === 'string') {
    const length = String(value).length;
    return issue.code === 'too_small'
      ? { code: 'text-empty', parameters: { field } }
      : { code: 'text-long', parameters: { field, length, limit } };
  }
  if (issue.origin === 'array') {
    const length = Array.isArray(value) ? value.length : 0;
    return issue.code === 'too_small'
      ? { code: 'list-empty', parameters: { field } }
      : { code: 'list-long', parameters: { field, length, limit } };
  }
  return { code: 'number-range', parameters: { field, value: Number(value), limit } };
}

const addressFields = new Set(['id', 'slug', 'permalink', 'url_slug']);

function unknownField(name: string, path: Path, data: unknown, root: SchemaNode): Told {
  // An entry has no name of its own beside its file.
  if (path.length === 0 && addressFields.has(name))
    return { path: [name], atKey: true, code: 'field-address', parameters: { field: name } };
  const node = nodeAt(root, path);
  const known = Object.keys(node?.properties ?? {});
  const allowed = known.length > 0 ? known : (node?.propertyNames?.enum ?? []);
  const present = new Set(Object.keys((valueAt(data, path) as object | undefined) ?? {}));
  // What is already there cannot be what was meant.
  const near = nearest(
    name,
    allowed.filter((field) => !present.has(field)),
  );
  return {
    path: [...path, name],
    atKey: true,
    code: 'unknown-field',
    parameters: { field: name, allowed: allowed.join(', '), near },
  };
}

function ofIssue(issue: Issue, data: unknown, root: SchemaNode): Told[] {
  const path = issue.path as Path;
  const value = valueAt(data, path);
  const field = fieldName(path);
  const told = (code: Code, parameters: Told['parameters'], atKey = false): Told[] => [
    { path, atKey, code, parameters },
  ];
  switch (issue.code) {
    case 'invalid_type': {
      if (value === undefined) return told('missing-field', { field });
      const found = typeOf(value);
      if (issue.expected === 'int') return told('number-whole', { field, value: shown(value) });
      return told('wrong-type', { field, expected: typeWords[issue.expected] ?? 'text', found }, found === 'empty');
    }
    case 'invalid_value': {
      if (value === undefined) return told('missing-field', { field });
      const allowed = issue.values.map(String);
      if (typeof value !== 'string') return told('wrong-type', { field, expected: 'text', found: typeOf(value) });
      return told('vocabulary', { value: shown(value), allowed: allowed.join(', '), near: nearest(value, allowed) });
    }
    case 'unrecognized_keys':
      return issue.keys.map((name) => unknownField(name, path, data, root));
    case 'invalid_union':
      if (value === undefined) return told('missing-field', { field });
      return ofUnion(issue, value, path, data, root);
    case 'too_big':
    case 'too_small': {
      const { code, parameters } = ofSize(issue, value, field);
      return told(code, parameters);
    }
    case 'invalid_key':
      return [unknownKey(path, root)];
    case 'invalid_format':
      return told(formatCode(nodeAt(root, path) ?? {}, path), {
        value: shown(value),
        field,
        near: meantCountry(String(value)),
      });
    case 'custom': {
      const { code, parameters } = (issue.params ?? {}) as { code?: string; parameters?: Record<string, unknown> };
      return told(code !== undefined && isCode(code) ? code : 'format', parameters ?? { value: shown(value), field });
    }
    default:
      return told('format', { value: shown(value), field });
  }
}

// The name of a field in an open group, such as `evidence` or `texts`, does not have the form of one.
function unknownKey(path: Path, root: SchemaNode): Told {
  const value = String(path.at(-1) ?? '');
  const allowed = nodeAt(root, path.slice(0, -1))?.propertyNames?.enum ?? [];
  if (allowed.length > 0)
    return {
      path,
      atKey: true,
      code: 'unknown-field',
      parameters: { field: value, allowed: allowed.join(', '), near: nearest(value, allowed) },
    };
  return {
    path,
    atKey: true,
    code: 'format',
    parameters: { value: shown(value), field: fieldName(path.slice(0, -1)) },
  };
}

/** What a schema says against the data, as codes; every fault is told, none hides another. */
export function tell(issues: readonly Issue[], data: unknown, root: SchemaNode): Told[] {
  if (!isGroup(data)) return [];
  return issues.flatMap((issue) => ofIssue(issue, data, root));
}
