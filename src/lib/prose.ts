import { countryCodePattern } from '../schemas/vocabulary.ts';
import type { Collection } from '../schemas/vocabulary.ts';
import type { SchemaNode } from '../schemas/json-schema.ts';

/** Words of an entry that a translation gives anew, at a path of field names and row keys. */
export interface ProseField {
  /** `events.adopted.text` */
  path: string;
  words: string;
  /** A proper name that may stay as it is. */
  optional: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function branchesOf(node: SchemaNode): SchemaNode[] {
  return node.anyOf ? [node, ...node.anyOf] : [node];
}

// The claim is given in the party’s own language; each reader gets the one that is his.
const isOwnWords = (path: string, row: Record<string, unknown>, lang: string): boolean =>
  (path.endsWith('.claim') && row['lang'] !== 'en' && (row['lang'] === lang || row['translation'] !== undefined)) ||
  (path.endsWith('.translation') && row['lang'] === lang);

function* walk(node: SchemaNode, value: unknown, path: string, lang: string): Generator<ProseField> {
  // A term of a closed set has its words in the vocabulary, also where words of one's own are allowed beside it.
  if (branchesOf(node).some((branch) => branch.enum?.includes(value as string))) return;
  for (const branch of branchesOf(node)) {
    if (typeof value === 'string') {
      if (branch.prose && value !== 'unknown' && !countryCodePattern.test(value)) {
        yield { path, words: value, optional: branch.prose === 'optional' };
        return;
      }
    } else if (Array.isArray(value) && branch.items) {
      for (const row of value)
        if (isRecord(row) && typeof row['key'] === 'string')
          yield* walk(branch.items, row, `${path}.${row['key']}`, lang);
    } else if (isRecord(value)) {
      for (const [name, inner] of Object.entries(value)) {
        const child = branch.properties?.[name] ?? (branch.additionalProperties || undefined);
        const childPath = path === '' ? name : `${path}.${name}`;
        if (child && !isOwnWords(childPath, value, lang)) yield* walk(child, inner, childPath, lang);
      }
    }
  }
}

const headings: Partial<Record<Collection, readonly string[]>> = { glossary: ['term', 'definition'] };

/** Names of the two fields that a translation gives as `title` and `summary`. */
export const headingOf = (collection: Collection): readonly string[] => headings[collection] ?? ['title', 'summary'];

/** All words of an entry beside title and summary that a translation into `lang` gives, sorted by path. */
export function proseOf(collection: Collection, schema: SchemaNode, data: unknown, lang = 'id'): ProseField[] {
  const heading = headingOf(collection);
  return [...walk(schema, data, '', lang)]
    .filter(({ path }) => !heading.includes(path))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The text over which a revision is taken (data model, Translations): NFC form of JSON of title, summary, words and body. */
export function revisionText(
  collection: Collection,
  schema: SchemaNode,
  data: Record<string, unknown>,
  body: string,
): string {
  const [title, summary] = headingOf(collection).map((name) => data[name]);
  const words = proseOf(collection, schema, data).map(({ path, words }) => [path, words]);
  return JSON.stringify([title, summary, words, body.trim()]).normalize('NFC');
}

/** A copy of an entry with the words of a translation in their places; facts and untranslated words stay. */
export function withWords<T>(data: T, texts: Readonly<Record<string, string>>, path = ''): T {
  if (typeof data === 'string') return (texts[path] ?? data) as T;
  if (Array.isArray(data)) {
    return data.map((row: unknown) =>
      isRecord(row) && typeof row['key'] === 'string' ? withWords(row, texts, `${path}.${row['key']}`) : row,
    ) as T;
  }
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      withWords(value, texts, path === '' ? name : `${path}.${name}`),
    ]),
  ) as T;
}
