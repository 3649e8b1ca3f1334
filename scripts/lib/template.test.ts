import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/frontmatter.ts';
import type { Path } from '../../src/frontmatter.ts';
import { placeholderIn } from '../../src/lib/wording.ts';
import { schemas } from '../../src/schemas/index.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import type { SchemaNode } from '../../src/schemas/json-schema.ts';
import type { Collection } from '../../src/schemas/vocabulary.ts';
import { collections } from '../../src/schemas/vocabulary.ts';
import { corpusWith } from '../checks/hand-made.ts';
import { findingsOf } from '../checks/index.ts';
import type { Corpus } from './corpus.ts';
import { examples } from './examples/index.ts';
import { valueAt } from './issues.ts';
import { placeholder } from './placeholder.ts';
import { fieldsToProve, templateOf, valueNode } from './template.ts';

const names: Record<Collection, string> = {
  laws: 'laws/cl-ley-20453.md',
  'map-disputes': 'map-disputes/isla-calero.md',
  censorship: 'censorship/2021-ng-twitter.md',
  shutdowns: 'shutdowns/2019-id-papua.md',
  diplomacy: 'diplomacy/stockholm-initiative.md',
  countries: 'countries/eu.md',
  topics: 'topics/internet-shutdowns.mdx',
  glossary: 'glossary/sni-blocking.md',
  counts: 'counts/access-now-stop-2024.md',
};

// What an editor would choose who leaves every optional field out.
const chosen: Partial<Record<Collection, Record<string, unknown>>> = {
  shutdowns: { endStatus: 'ongoing', legalBasis: 'unknown' },
  censorship: { outcome: 'active' },
  laws: { subjects: ['content-blocking'] },
};

function answered(collection: Collection, choices: Record<string, unknown>) {
  const example = { ...examples[collection], ...choices };
  return (path: Path): unknown => {
    if (path[0] === 'topics') return ['explainer'];
    if (path[0] === 'body') return collection === 'countries' ? undefined : 'It happened.[^kompas-blokir]';
    if (path[0] === 'evidence' && path.length === 2) return ['kompas-blokir'];
    return valueAt(example, path);
  };
}

const corpusOfText = (collection: Collection, text: string): Corpus => corpusWith({ [names[collection]]: text });

const uncommented = (text: string): string => text.replace(/^# (?!#)/gm, '');

function* namesIn(node: SchemaNode, path: Path = []): Generator<Path> {
  const value = valueNode(node);
  for (const [name, field] of Object.entries(value.properties ?? {})) {
    yield [...path, name];
    yield* namesIn(field, [...path, name]);
  }
  if (value.items) yield* namesIn(value.items, [...path, 0]);
}

describe.each(collections)('the template of %s', (collection) => {
  const file = `src/content/${names[collection]}`;

  test('passes all checks as soon as what it asks for is filled in', () => {
    const text = templateOf(collection, answered(collection, chosen[collection] ?? {}));
    const told = findingsOf(corpusOfText(collection, text)).filter(
      (finding) => finding.file === file && finding.level === 'error',
    );
    expect(told.map(({ path, code }) => `${path} ${code}`)).toEqual([]);
    expect(text).not.toMatch(new RegExp(`: \\[?${placeholder}`));
  });

  test('fits the schema when every optional field is used too', () => {
    const { data, faults } = readEntry(uncommented(templateOf(collection, answered(collection, {}))));
    expect(faults).toEqual([]);
    const { error } = schemas[collection].safeParse(data);
    expect(error?.issues ?? []).toEqual([]);
  });

  test('names every field of the schema', () => {
    const { data } = readEntry(uncommented(templateOf(collection)));
    const missing = [...namesIn(jsonSchemaOf(collection))].filter((path) => valueAt(data, path) === undefined);
    expect(missing).toEqual([]);
  });

  test('is refused at every place that is not filled in', () => {
    const text = templateOf(collection);
    const refused = new Set(
      findingsOf(corpusOfText(collection, text))
        .filter((finding) => finding.file === file && finding.level === 'error')
        .map(({ line }) => line),
    );
    const open = text
      .split('\n')
      .flatMap((line, index) => (/^[^#]*\bTODO\b/.test(line) ? [{ line, number: index + 1 }] : []));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ number }) => !refused.has(number))).toEqual([]);
  });
});

test.each(collections)('the example of %s is a good entry with a value for every field', (collection) => {
  expect(schemas[collection].safeParse(examples[collection]).error?.issues ?? []).toEqual([]);
  const missing = [...namesIn(jsonSchemaOf(collection))].filter(
    (path) => valueAt(examples[collection], path) === undefined,
  );
  expect(missing).toEqual([]);
});

test('the placeholder is what the checks take for one', () => {
  expect(placeholderIn(placeholder)).toBe(placeholder);
});

test('fields whose rows name sources of their own need no evidence', () => {
  expect(fieldsToProve('diplomacy')).toEqual(['kind', 'status']);
  expect(fieldsToProve('shutdowns')).toContain('end');
  expect(fieldsToProve('laws')).not.toContain('events');
});
