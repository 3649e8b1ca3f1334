import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edition, today } from '../../src/edition.ts';
import type { EntryText } from '../../src/frontmatter.ts';
import { readBytes, readEntry } from '../../src/frontmatter.ts';
import { addMonths } from '../../src/lib/dates.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import type { Collection } from '../../src/schemas/vocabulary.ts';
import { collections } from '../../src/schemas/vocabulary.ts';
import type { Spot } from './walk.ts';
import { fieldsOf, rowsOf, spotsOf, textOf } from './walk.ts';

/** Folder of the collection, from the root of the project. */
export const contentFolder = 'src/content';

/** A Markdown file of the collection, read once. */
export interface ContentFile extends EntryText {
  /** From the root of the project, with forward slashes. */
  file: string;
  collection: Collection;
  slug: string;
  /** The data where they are a group of fields, else nothing. */
  fields: Record<string, unknown>;
}

/** One entry with all its values. */
export interface EntryFile extends ContentFile {
  spots: readonly Spot[];
}

/** The Indonesian words of an entry. */
export type TranslationFile = ContentFile;

/** A file that is no entry and no translation: a geometry, or something that does not belong here. */
export interface OtherFile extends EntryText {
  file: string;
  kind: 'geometry' | 'link' | 'stray';
  text: string;
}

/** Everything under `src/content`, read into memory. */
export interface Corpus {
  entries: readonly EntryFile[];
  translations: readonly TranslationFile[];
  others: readonly OtherFile[];
  /** The day that stands for today: the edition’s, or that of the newest change. */
  today: string;
  /** The entry with this collection and slug. */
  entry(collection: string, slug: string): EntryFile | undefined;
  /** The Indonesian words of the entry with this collection and slug. */
  translation(collection: string, slug: string): TranslationFile | undefined;
  slugsOf(collection: string): readonly string[];
}

/** Bytes or text of each file, by its path from the root of the project; nothing for a symbolic link. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

function read(content: string | Uint8Array): EntryText {
  const { text, faults } = typeof content === 'string' ? { text: content, faults: [] } : readBytes(content);
  const entry = readEntry(text);
  return { ...entry, faults: faults.length > 0 ? faults : entry.faults };
}

const textOfFile = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : readBytes(content).text;

const extensionOf = (collection: Collection): string => (collection === 'topics' ? '.mdx' : '.md');

// src/content/<collection>/<slug>.md or src/content/translations/id/<collection>/<slug>.md
function placeOf(file: string): { collection: Collection; slug: string; isTranslation: boolean } | undefined {
  const parts = file.slice(contentFolder.length + 1).split('/');
  const isTranslation = parts[0] === 'translations' && parts[1] === 'id';
  const [folder, name, ...rest] = isTranslation ? parts.slice(2) : parts;
  const collection = collections.find((known) => known === folder);
  if (!collection || name === undefined || rest.length > 0 || !name.endsWith(extensionOf(collection))) return undefined;
  return { collection, slug: name.slice(0, -extensionOf(collection).length), isTranslation };
}

const isTemplate = (file: string): boolean => /\/_template\.mdx?$/.test(file);

/** A corpus from files in memory; tests build theirs by hand. */
export function corpusOf(files: Files): Corpus {
  const entries = new Map<string, EntryFile>();
  const translations = new Map<string, TranslationFile>();
  const others: OtherFile[] = [];
  for (const file of Object.keys(files).sort()) {
    if (isTemplate(file)) continue;
    const content = files[file];
    const place = placeOf(file);
    const isGeometry = /^src\/content\/map-disputes\/[^/]+\.geo\.json$/.test(file);
    if (content === undefined || !place) {
      const kind = content === undefined ? 'link' : isGeometry ? 'geometry' : 'stray';
      const text = isGeometry && content !== undefined ? textOfFile(content) : '';
      others.push({ ...readEntry(text), file, kind, text });
      continue;
    }
    const { collection, slug, isTranslation } = place;
    const entry = read(content);
    const base = { ...entry, file, collection, slug, fields: fieldsOf(entry.data) };
    if (isTranslation) translations.set(`${collection}:${slug}`, base);
    else entries.set(`${collection}:${slug}`, { ...base, spots: [...spotsOf(jsonSchemaOf(collection), entry.data)] });
  }

  const slugs = Map.groupBy(entries.values(), ({ collection }) => collection);
  const slugsOf = new Map([...slugs].map(([collection, list]) => [collection as string, list.map(({ slug }) => slug)]));
  return {
    entries: [...entries.values()],
    translations: [...translations.values()],
    others,
    today: today(changeDays(entries.values())),
    entry: (collection, slug) => entries.get(`${collection}:${slug}`),
    translation: (collection, slug) => translations.get(`${collection}:${slug}`),
    slugsOf: (collection) => slugsOf.get(collection) ?? [],
  };
}

/** The last day that a change may bear: an edition is due within a year, and a slip such as 2206 must not move today for all entries. */
export const latestChangeDay = addMonths(edition.date, 12);

function* changeDays(entries: Iterable<EntryFile>): Generator<string> {
  for (const { fields } of entries) {
    for (const { row } of rowsOf(fields['changes'])) {
      const day = textOf(row['date']);
      if (day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && day <= latestChangeDay) yield day;
    }
  }
}

/** All files under `src/content` of a project. */
export function readFiles(root: string): Files {
  const files: Record<string, Uint8Array | undefined> = {};
  const visit = (folder: string): void => {
    for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
      const file = `${folder}/${item.name}`;
      if (item.isSymbolicLink()) files[file] = undefined;
      else if (item.isDirectory()) visit(file);
      else if (item.isFile()) files[file] = readFileSync(join(root, file));
    }
  };
  if (lstatSync(join(root, contentFolder), { throwIfNoEntry: false })?.isDirectory()) visit(contentFolder);
  return files;
}

/** The corpus of a project. */
export const readCorpus = (root: string): Corpus => corpusOf(readFiles(root));
