import { expect, test } from 'vitest';
import { jsonSchemaOf } from './schemas/json-schema.ts';
import type { SchemaNode } from './schemas/json-schema.ts';
import { collections } from './schemas/vocabulary.ts';
import { namesOfNumbers, readYaml } from './yaml.ts';

const codes = (block: string): string[] => readYaml(block).faults.map(({ code }) => code);

test('unquoted words are what was typed: text, but for true, false, nothing and the numbers of number fields', () => {
  const block =
    'date: 2019\nyear: 2024\nday: 2019-08-21\nlang: no\nnumber: 0755\ntrueish: yes\nshown: true\nempty:\nnone: null\nvalue: 1234\ncorrected: 2\nasn: 12\n';
  expect(readYaml(block).data).toEqual({
    date: '2019',
    year: '2024',
    day: '2019-08-21',
    lang: 'no',
    number: '0755',
    trueish: 'yes',
    shown: true,
    empty: null,
    none: null,
    value: 1234,
    corrected: 2,
    asn: '12',
  });
});

test('quoted words are text, whatever they say', () => {
  expect(readYaml('value: "12"\nshown: "true"\nempty: ""\n').data).toEqual({ value: '12', shown: 'true', empty: '' });
});

test('a number field of one schema is a text field of none', () => {
  const texts = new Set<string>();
  const visit = (node: SchemaNode): void => {
    for (const [name, child] of Object.entries(node.properties ?? {})) {
      if (child.type === 'string' && child.const === undefined) texts.add(name);
      visit(child);
    }
    for (const inner of [...(node.anyOf ?? []), node.items, node.additionalProperties || undefined])
      if (inner) visit(inner);
  };
  for (const collection of collections) visit(jsonSchemaOf(collection));
  expect([...namesOfNumbers()].filter((name) => texts.has(name))).toEqual([]);
  expect(namesOfNumbers()).toContain('value');
});

test.each([
  ['a: &c [ID]\nb: *c', ['yaml-alias', 'yaml-alias']],
  ['<<: {a: b}', ['yaml-alias']],
  ['a: !!binary aGk=', ['yaml-tag']],
  ['__proto__: {polluted: yes}', ['yaml-proto']],
  ['? [a]\n: b', ['yaml-key']],
  ['a: 1\na: 2', ['yaml-duplicate-key']],
  ['\u00a0title: x', ['yaml-key-space']],
  ['s: |\n  x\n t: "A"', ['yaml-indent']],
  ['a:\n  - id: s1\n   title: x', ['yaml-indent']],
  ['title: @ministry', ['yaml-start-character']],
  ['title: Law: the second', ['yaml-colon']],
  ['a: b\njust words', ['yaml-no-colon']],
  ['a: "\\q"', ['yaml-escape']],
  ['\ta: b', ['yaml-tab']],
  ['a: "b', ['yaml-quote']],
  ['a: "b" c', ['yaml-after-value']],
  ['a: [b', ['yaml-bracket']],
  ['title： "x"', ['yaml-wide-colon']],
  ['- a', ['frontmatter-no-fields']],
  ['a: b\n...\nc: d', ['frontmatter-second']],
])('%j is answered by %j', (block, expected) => {
  expect(codes(`${block}\n`)).toEqual(expected);
});

test('an alias bomb costs nothing', () => {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`,
  );
  expect(codes(`a0: &a0 [x]\n${lines.join('\n')}\n`).every((code) => code === 'yaml-alias')).toBe(true);
});

test('brackets nested a hundred thousand deep are a fault and no crash', () => {
  expect(readYaml(`a: ${'['.repeat(100_000)}\n`).faults.length).toBeGreaterThan(0);
});

test('nothing of a polluting key reaches the data', () => {
  const { data } = readYaml('__proto__: {polluted: yes}\nconstructor: x\n');
  expect(Object.keys(data as object)).toEqual(['constructor']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
