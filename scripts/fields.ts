import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { SchemaNode } from '../src/schemas/json-schema.ts';
import { jsonSchemaOf } from '../src/schemas/json-schema.ts';
import { translationSchema } from '../src/schemas/translation.ts';
import { collections, vocabulary } from '../src/schemas/vocabulary.ts';

const plainTypes: Record<string, string> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
};

/** What a field holds, in words for an editor. */
export function kindOf(node: SchemaNode): string {
  if (node.anyOf)
    return [...new Set(node.anyOf.map((branch) => kindOf({ ...branch, ...(node.country && { country: true }) })))].join(
      ' or ',
    );
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.vocabulary) return `one of [${node.vocabulary}](#${node.vocabulary.toLowerCase()})`;
  if (node.enum) return node.enum.map((word) => `\`${word}\``).join(' or ');
  if (node.date) return 'date';
  if (node.country) return 'country code';
  if (node.source) return 'source key';
  if (node.address) return 'web address';
  if (node.collection)
    return node.collection === 'any' ? 'collection:name of an entry' : `name of an entry of ${node.collection}`;
  if (node.type === 'array') return `list: ${kindOf(node.items ?? {})}`;
  if (node.type === 'object') return node.properties ? 'group' : 'group with names of your own';
  const limit = node.maxLength === undefined ? '' : `, at most ${node.maxLength} characters`;
  return `${plainTypes[node.type ?? ''] ?? 'value'}${limit}`;
}

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');

const innerOf = (node: SchemaNode): SchemaNode[] =>
  [node, ...(node.anyOf ?? [])].flatMap((branch) => [branch, ...(branch.items ? [branch.items] : [])]);

function* rowsOf(node: SchemaNode, path: string): Generator<string> {
  const required = new Set(node.required);
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const own = path === '' ? name : `${path}.${name}`;
    yield `| \`${own}\` | ${required.has(name) ? 'yes' : ''} | ${cell(kindOf(field))} | ${cell(field.description ?? '')} |`;
    for (const inner of innerOf(field)) {
      yield* rowsOf(inner, own);
      const entry = inner.additionalProperties;
      if (entry && entry.properties) yield* rowsOf(entry, `${own}.*`);
    }
  }
}

function section(title: string, node: SchemaNode): string[] {
  return [
    `## ${title}`,
    '',
    '| Field | Must be given | Holds | Meaning |',
    '|---|---|---|---|',
    ...rowsOf(node, ''),
    '',
  ];
}

/** The guide to all fields as Markdown, from the schemas. */
export function fieldGuide(): string {
  const words = Object.entries(vocabulary).flatMap(([name, terms]) => [
    `### ${name}`,
    '',
    terms.map((term) => `\`${term}\``).join(' · '),
    '',
  ]);
  return [
    '# Fields',
    '',
    'Written by `npm run fields` from `src/schemas`; do not edit. A dot leads into the rows of a list or the fields of a group, `*` stands',
    'for names of your own. Dates are a year, a month or a day, with `~` (about) or `?` (doubtful) behind them, or a minute in UTC.',
    '',
    ...collections.flatMap((collection) => section(collection, jsonSchemaOf(collection))),
    ...section('translations', z.toJSONSchema(translationSchema) as SchemaNode),
    '## Words',
    '',
    ...words,
  ].join('\n');
}

if (import.meta.main) {
  const file = resolve(import.meta.dirname, '../docs/fields.md');
  const guide = fieldGuide();
  if (!process.argv.includes('--check')) writeFileSync(file, guide);
  else if (readFileSync(file, 'utf8') !== guide) {
    process.stderr.write('docs/fields.md is not what the schemas say. Run npm run fields.\n');
    process.exitCode = 1;
  }
}
