import type { Path } from '../../src/frontmatter.ts';
import type { SchemaNode } from '../../src/schemas/json-schema.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import type { Collection } from '../../src/schemas/vocabulary.ts';
import { compulsory } from '../checks/evidence.ts';
import { examples } from './examples/index.ts';
import { valueAt } from './issues.ts';
import { outlines } from './outlines.ts';
import { placeholder } from './placeholder.ts';
import { inlineYaml, wrapped } from './yaml-words.ts';

/** What is known already of a new entry: a value, or nothing, for the path of a field. */
export type Answers = (path: Path) => unknown;

/** A line of the frontmatter: one that explains, or a field, which may be left out where it is optional. */
interface Line {
  indent: number;
  text: string;
  kind: 'note' | 'field';
  isOptional: boolean;
}

/** The branch of a field that holds its values, beside literal words such as `unknown`. */
export function valueNode(node: SchemaNode): SchemaNode {
  const branch = node.anyOf?.findLast((candidate) => candidate.const === undefined);
  const description = node.description ?? branch?.description;
  return branch ? { ...valueNode(branch), ...(description !== undefined && { description }) } : node;
}

/** Names of fields, those that must be given first. */
export function fieldsInOrder(node: SchemaNode): string[] {
  const required = new Set(node.required);
  const names = Object.keys(node.properties ?? {});
  return [...names.filter((name) => required.has(name)), ...names.filter((name) => !required.has(name))];
}

// These close an entry, as they do in all that stand.
const last = ['verification', 'evidence', 'sources', 'changes'];

// A source needs an address or a citation; the address is what most have.
const isUsual = (path: Path): boolean => path[0] === 'sources' && path.at(-1) === 'url';

/** Fields about the world that carry no sources of their own, so that `evidence` must name them. */
export function fieldsToProve(collection: Collection): string[] {
  const { properties = {}, required = [] } = jsonSchemaOf(collection);
  const words = ['title', 'summary', 'countries', 'topics', ...last];
  const hasSources = (node: SchemaNode): boolean => valueNode(node).items?.properties?.['sources'] !== undefined;
  const own = required.filter((name) => !words.includes(name) && !hasSources(properties[name] ?? {}));
  return [...new Set([...(compulsory[collection] ?? []), ...own])];
}

class Template {
  readonly #lines: Line[] = [];
  readonly #said = new Set<string>();
  readonly #collection: Collection;
  readonly #answers: Answers;

  constructor(collection: Collection, answers: Answers) {
    this.#collection = collection;
    this.#answers = answers;
  }

  note(text: string, indent = 0): void {
    // What a field of many rows means is said once.
    if (this.#said.has(text)) return;
    this.#said.add(text);
    for (const line of wrapped(text, 110 - indent))
      this.#lines.push({ indent, text: line, kind: 'note', isOptional: false });
  }

  #value(indent: number, text: string, isOptional: boolean): void {
    this.#lines.push({ indent, text, kind: 'field', isOptional });
  }

  #explain(node: SchemaNode, path: Path, indent: number): void {
    const value = valueNode(node);
    if (node.description) this.note(node.description, indent);
    const terms = value.enum ?? value.items?.enum;
    if (terms && !terms.every((term) => node.description?.includes(term)))
      this.note(`${value.items ? 'One or more of' : 'One of'}: ${terms.join(', ')}.`, indent);
    const example = valueAt(examples[this.#collection], path);
    const isGroup = value.properties ?? value.items?.properties ?? value.additionalProperties;
    if (isGroup || example === undefined) return;
    const words = inlineYaml(example);
    if (!node.description?.includes(words)) this.note(`Example: ${words}`, indent);
  }

  field(name: string, node: SchemaNode, path: Path, indent: number, isOptional: boolean): void {
    const value = valueNode(node);
    this.#explain(node, path, indent);
    const row = value.items && valueNode(value.items);
    const group = value.properties ?? value.additionalProperties ?? row?.properties;
    const answer = this.#answers(path);
    // A single word, such as “unknown”, may stand for a whole group.
    if (!group || typeof answer === 'string') {
      const open = value.items ? [placeholder] : placeholder;
      this.#value(indent, `${name}: ${inlineYaml(answer ?? open)}`, isOptional);
      return;
    }
    this.#value(indent, `${name}:`, isOptional);
    if (name === 'evidence' && path.length === 1) this.#evidence(value);
    else if (value.properties) this.#group(value, path, indent + 2, isOptional);
    else if (row?.properties) this.#row(row, [...path, 0], indent, isOptional);
    else if (value.additionalProperties) this.#named(value.additionalProperties, path, indent + 2, isOptional);
  }

  #group(node: SchemaNode, path: Path, indent: number, isOptional: boolean): void {
    for (const name of fieldsInOrder(node)) {
      const mayMiss = !node.required?.includes(name) && !isUsual([...path, name]);
      this.field(name, node.properties?.[name] ?? {}, [...path, name], indent, isOptional || mayMiss);
    }
  }

  #row(node: SchemaNode, path: Path, indent: number, isOptional: boolean): void {
    const start = this.#lines.length;
    this.#group(node, path, indent + 4, isOptional);
    const first = this.#lines.slice(start).find(({ kind }) => kind === 'field');
    if (first) Object.assign(first, { indent: indent + 2, text: `- ${first.text}` });
  }

  #named(node: SchemaNode, path: Path, indent: number, isOptional: boolean): void {
    const names = Object.keys((valueAt(examples[this.#collection], path) as object | undefined) ?? {});
    for (const [index, name] of names.entries()) {
      // All fields once are enough; the rows after the first hold what each must have.
      const brief = { ...node, properties: pick(node.properties ?? {}, node.required ?? []) };
      this.field(name, index > 0 && node.properties ? brief : node, [...path, name], indent, isOptional);
    }
  }

  #evidence(node: SchemaNode): void {
    const { required = [] } = jsonSchemaOf(this.#collection);
    const names = fieldsToProve(this.#collection);
    const must = compulsory[this.#collection] ?? names.slice(0, 1);
    for (const name of names) {
      const mayMiss = !required.includes(name) || !must.includes(name);
      this.field(name, node.additionalProperties || {}, ['evidence', name], 2, mayMiss);
    }
  }

  /** The frontmatter without its fences. */
  text(): string {
    return this.#lines
      .map(({ indent, text, kind, isOptional }) => {
        const words = `${' '.repeat(indent)}${kind === 'note' ? '## ' : ''}${text}`;
        return kind === 'field' && isOptional ? `# ${words}` : words;
      })
      .join('\n');
  }
}

const pick = (properties: Record<string, SchemaNode>, names: readonly string[]): Record<string, SchemaNode> =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));

const firstChange: Record<string, string> = { key: 'created', kind: 'created', text: 'Entry created.' };

/**
 * A new entry of a collection: every field with its meaning and an example, those that must be given first, the others as
 * comments. What `answers` leaves open holds the placeholder, which the validator refuses.
 */
export function templateOf(collection: Collection, answers: Answers = () => undefined): string {
  const schema = jsonSchemaOf(collection);
  const known: Answers = (path) =>
    answers(path) ?? (path[0] === 'changes' ? firstChange[String(path.at(-1))] : undefined);
  const template = new Template(collection, known);
  template.note(`A new entry of "${collection}". Write over every ${placeholder}: none may be left.`);
  template.note(`Entri baru dari "${collection}". Gantilah setiap ${placeholder}: tidak boleh ada yang tersisa.`);
  template.note('Lines with ## explain; delete them when you are done.');
  template.note('Lines with one # are fields that may be left out: to use one, take the "# " away.');
  template.note(`All fields: docs/fields.md#${collection}. To check the file: npm run validate -- <file>`);
  const [required, optional] = [true, false].map((wanted) =>
    fieldsInOrder(schema).filter((name) => schema.required?.includes(name) === wanted),
  ) as [string[], string[]];
  const ordered = [
    ...required.filter((name) => !last.includes(name)),
    ...last.filter((name) => required.includes(name)),
  ];
  for (const name of ordered) template.field(name, schema.properties?.[name] ?? {}, [name], 0, false);
  if (optional.length > 0) template.note('---- Fields that may be left out ----');
  for (const name of optional) template.field(name, schema.properties?.[name] ?? {}, [name], 0, true);
  const { account, mayBeEmpty } = outlines[collection];
  template.note('---- The text, below the line ----');
  template.note(account);
  const body = answers(['body']) ?? (mayBeEmpty ? '' : placeholder);
  return `---\n${template.text()}\n---\n${body === '' ? '' : `\n${String(body)}\n`}`;
}
