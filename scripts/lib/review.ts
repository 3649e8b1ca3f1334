import { citationMark } from '../../src/lib/body-marks.ts';
import { headingOf } from '../../src/lib/prose.ts';
import { revisionOf } from '../../src/lib/revision.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import { compulsory } from '../checks/evidence.ts';
import type { ChangedField } from './changed-fields.ts';
import { changedFields } from './changed-fields.ts';
import type { Corpus, EntryFile } from './corpus.ts';
import type { Suspect } from './duplicates.ts';
import { suspects } from './duplicates.ts';
import { affectedPages } from './affected-pages.ts';
import { fieldsToProve } from './template.ts';
import { twinFile } from './twin.ts';
import { fieldsOf, nodeAt, rowsOf, textOf, textsOf } from './walk.ts';

/** An entry that is new, gone or not what it was. */
export interface EntryReview {
  file: string;
  kind: 'added' | 'removed' | 'changed';
  title: string;
  /** Values of fields; sources and words stand apart. */
  facts: ChangedField[];
  /** Fields that hold words, by path. */
  words: string[];
  isTextChanged: boolean;
  sources: { kind: 'added' | 'removed' | 'changed'; key: string; source: Record<string, unknown> }[];
  /** Claims that no source carries: fields without evidence, rows without sources, paragraphs without a citation. */
  unproved: string[];
}

/** A translation that does not follow the English text. */
export interface LateTranslation {
  file: string;
  state: 'missing' | 'outdated';
}

/** What a reviewer must see of a change. */
export interface Review {
  entries: EntryReview[];
  translations: string[];
  late: LateTranslation[];
  duplicates: Suspect[];
  pages: { added: string[]; removed: string[]; changed: string[] };
}

const isSame = (a: EntryFile | undefined, b: EntryFile | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.body === b.body &&
  a.data !== undefined &&
  JSON.stringify(a.data) === JSON.stringify(b.data);

function sourceChanges(before: EntryFile | undefined, after: EntryFile | undefined): EntryReview['sources'] {
  const byKey = (entry: EntryFile | undefined): Map<string, Record<string, unknown>> =>
    new Map(rowsOf(entry?.fields['sources']).map(({ row }) => [textOf(row['key']) ?? '', row]));
  const [old, fresh] = [byKey(before), byKey(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ kind: was ? (is ? 'changed' : 'removed') : 'added', key, source: is ?? was ?? {} } as const];
  });
}

const isWords = (entry: EntryFile, path: string): boolean =>
  Boolean(nodeAt(jsonSchemaOf(entry.collection), schemaPath(entry.fields, path))?.prose);

// Keys of rows become places in the list again, which is how a schema is walked.
function schemaPath(data: unknown, path: string): (string | number)[] {
  let value: unknown = data;
  return path.split('.').map((step) => {
    if (!Array.isArray(value)) {
      value = fieldsOf(value)[step];
      return step;
    }
    const index = value.findIndex((row: unknown) => fieldsOf(row)['key'] === step);
    value = value[index];
    return Math.max(index, 0);
  });
}

// A claim that stood before was reviewed before; only what must always be proved is told again.
function unproved(before: EntryFile | undefined, entry: EntryFile): string[] {
  const isNew = (field: string): boolean =>
    JSON.stringify(before?.fields[field]) !== JSON.stringify(entry.fields[field]) ||
    (compulsory[entry.collection] ?? []).includes(field);
  const evidence = fieldsOf(entry.fields['evidence']);
  const isUnknown = (value: unknown): boolean =>
    value === undefined || [value].flat().every((item) => item === 'unknown');
  const fields = fieldsToProve(entry.collection).filter(
    (field) => isNew(field) && !isUnknown(entry.fields[field]) && textsOf(evidence[field]).length === 0,
  );
  const rows = Object.entries(entry.fields).flatMap(([field, list]) =>
    rowsOf(list).flatMap(({ row, index }) => {
      const isSourced = field === 'sources' || row['sources'] !== undefined || textsOf(evidence[field]).length > 0;
      const hasSources = jsonSchemaOf(entry.collection).properties?.[field]?.items?.properties?.['sources'];
      return isSourced || !hasSources ? [] : [`${field}.${textOf(row['key']) ?? index + 1}`];
    }),
  );
  const stood = new Set((before?.body ?? '').split(/\n\s*\n/).map((paragraph) => paragraph.trim()));
  const paragraphs = entry.body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.length > 0 && !stood.has(paragraph) && !/^(?:#|\||<)/.test(paragraph))
    .filter((paragraph) => paragraph.search(citationMark) === -1)
    .map((paragraph) => `“${paragraph.replace(/\s+/g, ' ').slice(0, 60)}…”`);
  return [...fields, ...rows, ...paragraphs];
}

function reviewOfEntry(before: EntryFile | undefined, after: EntryFile | undefined): EntryReview | undefined {
  const entry = after ?? before;
  if (!entry || isSame(before, after)) return undefined;
  const without = ({ fields }: EntryFile): Record<string, unknown> =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'sources'));
  const changed = before && after ? changedFields(without(before), without(after)) : [];
  const words = changed.filter(({ path }) => isWords(entry, path));
  const [title = 'title'] = headingOf(entry.collection);
  return {
    file: entry.file,
    kind: before ? (after ? 'changed' : 'removed') : 'added',
    title: textOf(entry.fields[title]) ?? entry.slug,
    facts: changed.filter((field) => !words.includes(field)),
    words: words.map(({ path }) => path),
    isTextChanged: before !== undefined && after !== undefined && before.body !== after.body,
    sources: sourceChanges(before, after),
    unproved: after && after.data !== undefined ? unproved(before, after) : [],
  };
}

function lateTranslations(corpus: Corpus, files: ReadonlySet<string>): LateTranslation[] {
  return corpus.entries
    .filter(({ file, data }) => files.has(file) && data !== undefined)
    .flatMap((entry): LateTranslation[] => {
      const twin = corpus.translation(entry.collection, entry.slug);
      const file = twinFile(entry.file);
      if (!twin) return [{ file, state: 'missing' }];
      const revision = revisionOf(entry.collection, jsonSchemaOf(entry.collection), entry.fields, entry.body);
      return twin.fields['sourceRevision'] === revision ? [] : [{ file, state: 'outdated' }];
    });
}

/** Compares two states of the collection, as a reviewer needs it. */
export function reviewOf(before: Corpus, after: Corpus): Review {
  const [was, is] = [before, after].map(({ entries }) => new Map(entries.map((entry) => [entry.file, entry]))) as [
    Map<string, EntryFile>,
    Map<string, EntryFile>,
  ];
  const files = [...new Set([...was.keys(), ...is.keys()])].sort();
  const entries = files.flatMap((file) => reviewOfEntry(was.get(file), is.get(file)) ?? []);
  const changed = new Set(entries.map(({ file }) => file));
  const standing = after.entries.filter(({ file }) => changed.has(file));
  const added = new Set(entries.filter(({ kind }) => kind === 'added').map(({ file }) => file));
  const textOfTwin = (corpus: Corpus): Map<string, string> =>
    new Map(corpus.translations.map(({ file, data, body }) => [file, JSON.stringify([data, body])]));
  const [oldTwins, newTwins] = [textOfTwin(before), textOfTwin(after)];
  const translations = [...new Set([...oldTwins.keys(), ...newTwins.keys()])]
    .filter((file) => oldTwins.get(file) !== newTwins.get(file))
    .sort();
  return {
    entries,
    translations,
    late: lateTranslations(after, changed),
    duplicates: suspects(
      standing.filter(({ file }) => added.has(file)),
      after.entries,
    ),
    pages: affectedPages(before, after, changed, translations),
  };
}
