import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import type { SchemaNode } from '../../src/schemas/json-schema.ts';
import type { Collection } from '../../src/schemas/vocabulary.ts';
import { collections } from '../../src/schemas/vocabulary.ts';
import { fieldsInOrder, valueNode } from './template.ts';

/** A piece of text that an editor offers while one types. */
export interface Snippet {
  scope: string;
  prefix: string[];
  body: string[];
  description: string;
}

// A choice holds its terms between bars, where commas and bars part them; no term has one.
const stop = (node: SchemaNode, number: number, hint: string): string => {
  const terms = valueNode(node).enum;
  return terms ? `\${${number}|${terms.join(',')}|}` : `\${${number}:${hint}}`;
};

class Body {
  readonly lines: string[] = [];
  #number = 0;

  field(name: string, node: SchemaNode, indent: string): void {
    const value = valueNode(node);
    const row = value.items && valueNode(value.items);
    if (row?.properties) {
      this.lines.push(`${indent}${name}:`);
      this.#fields(row, `${indent}    `, true);
    } else if (value.properties) {
      this.lines.push(`${indent}${name}:`);
      this.#fields(value, `${indent}  `, false);
    } else if (value.additionalProperties) {
      const { propertyNames } = value;
      const key = propertyNames?.enum ? stop({ enum: propertyNames.enum }, ++this.#number, '') : this.#hint('field');
      this.lines.push(`${indent}${name}:`);
      this.field(key, value.additionalProperties, `${indent}  `);
    } else if (value.items) {
      this.lines.push(`${indent}${name}: [${stop(value.items, ++this.#number, hintOf(name))}]`);
    } else this.lines.push(`${indent}${name}: ${stop(node, ++this.#number, hintOf(name))}`);
  }

  row(node: SchemaNode): void {
    this.#fields(node, '    ', true);
  }

  #hint(words: string): string {
    return `\${${++this.#number}:${words}}`;
  }

  // Only what must be given: the rest is offered by name as one types.
  #fields(node: SchemaNode, indent: string, isRow: boolean): void {
    const names = fieldsInOrder(node).filter((name) => node.required?.includes(name) ?? false);
    const start = this.lines.length;
    for (const name of names) this.field(name, node.properties?.[name] ?? {}, indent);
    if (isRow) this.lines[start] = (this.lines[start] ?? '').replace(/^(\s*) {2}/, '$1- ');
  }
}

const hintOf = (name: string): string => (name === 'sources' ? 'key' : name);

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function* snippetsOf(collection: Collection): Generator<[string, Snippet]> {
  const { properties = {} } = jsonSchemaOf(collection);
  for (const [name, node] of Object.entries(properties)) {
    const field = new Body();
    field.field(name, node, '');
    const description = node.description ?? '';
    yield [name, { scope: 'markdown,mdx,yaml', prefix: [name], body: field.lines, description }];
    const row = valueNode(node).items;
    if (!row || !valueNode(row).properties) continue;
    const another = new Body();
    another.row(valueNode(row));
    const prefix = [`row-${kebab(name)}`];
    yield [`${name}, another row`, { scope: 'markdown,mdx,yaml', prefix, body: another.lines, description }];
  }
}

/** Snippets for every field and every row of every collection; where collections differ, the name says whose it is. */
export function snippets(): Record<string, Snippet> {
  const byName = new Map<string, Map<string, { snippet: Snippet; of: Collection[] }>>();
  for (const collection of collections) {
    for (const [name, snippet] of snippetsOf(collection)) {
      const variants = byName.get(name) ?? new Map<string, { snippet: Snippet; of: Collection[] }>();
      byName.set(name, variants);
      const mark = JSON.stringify(snippet);
      const known = variants.get(mark);
      if (known) known.of.push(collection);
      else variants.set(mark, { snippet, of: [collection] });
    }
  }
  const all = [...byName].flatMap(([name, variants]) =>
    [...variants.values()].map(
      ({ snippet, of }) => [variants.size > 1 ? `${name} (${of.join(', ')})` : name, snippet] as const,
    ),
  );
  return Object.fromEntries([
    ...all,
    [
      'citation',
      { scope: 'markdown,mdx', prefix: ['cite'], body: ['[^${1:key}]'], description: 'Cites a source of this entry.' },
    ],
    [
      'link to an entry',
      {
        scope: 'markdown,mdx',
        prefix: ['link'],
        body: [`[\${1:words}](\${2|${collections.join(',')}|}:\${3:slug})`],
        description: 'Links to another entry.',
      },
    ],
  ]);
}
