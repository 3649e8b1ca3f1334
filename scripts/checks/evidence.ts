import { nearest } from '../../src/lib/near.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import type { Collection } from '../../src/schemas/vocabulary.ts';
import type { EntryFile } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';
import { fieldsOf, rowsOf, textOf, textsOf } from '../lib/walk.ts';
import type { EntryCheck } from './check.ts';
import { sourceKeyOf } from './sources.ts';

/** Fields whose sources must be named under `evidence`, by collection (data model); rows of lists carry their own. */
export const compulsory: Partial<Record<Collection, readonly string[]>> = {
  shutdowns: ['start', 'end', 'kinds', 'orderedBy', 'legalBasis', 'statedReasons'],
  censorship: ['start', 'targets', 'methods', 'actor', 'outcome'],
};

const isUnknown = (value: unknown): boolean =>
  value === undefined || value === 'unknown' || (Array.isArray(value) && value.every((item) => item === 'unknown'));

// Fields about the entry and not about the world need no evidence.
const aboutTheEntry = new Set([
  'evidence',
  'sources',
  'verification',
  'verificationOf',
  'checked',
  'changes',
  'aliases',
  'reviewBy',
]);

function checkNames(entry: EntryFile, report: Report): void {
  const known = Object.keys(jsonSchemaOf(entry.collection).properties ?? {}).filter(
    (field) => !aboutTheEntry.has(field),
  );
  const present = known.filter((field) => entry.fields[field] !== undefined);
  const prove = (field: string, place: Parameters<Report['error']>[1]): void => {
    if (!known.includes(field)) report.error(entry, place, 'evidence-field', { field, near: nearest(field, present) });
    else if (!present.includes(field)) report.error(entry, place, 'evidence-absent', { field });
  };
  for (const field of Object.keys(fieldsOf(entry.fields['evidence']))) prove(field, { key: ['evidence', field] });
  for (const path of Object.keys(fieldsOf(entry.fields['verificationOf']))) {
    prove(path.split('.', 1)[0] ?? '', { key: ['verificationOf', path] });
  }
  for (const [index, field] of textsOf(fieldsOf(entry.fields['checked'])['fields']).entries())
    prove(field, ['checked', 'fields', index]);
}

function checkPositions(entry: EntryFile, report: Report): void {
  for (const [practice, value] of Object.entries(fieldsOf(entry.fields['netNeutrality']))) {
    const { position, sources } = fieldsOf(value);
    const isOpen = position === undefined || position === 'unknown' || position === 'not-researched';
    // `silent` says that the text was read, so it needs the text.
    if (!isOpen && textsOf(sources).length === 0) {
      report.error(entry, ['netNeutrality', practice], 'position-unsourced', { practice, position: String(position) });
    }
  }
}

function checkLocators(entry: EntryFile, report: Report): void {
  const keys = new Set(rowsOf(entry.fields['sources']).map(({ row }) => textOf(row['key'])));
  for (const { node, value, path } of entry.spots) {
    if (!node.source || typeof value !== 'string') continue;
    const key = sourceKeyOf(value);
    const locator = value.slice(key.length + 1);
    if (keys.has(key) && keys.has(locator))
      report.error(entry, path, 'source-two-keys', { value, first: key, second: locator });
  }
}

/** What must be proved names its sources. */
export const evidence: EntryCheck = {
  name: 'evidence',
  promises:
    'The compulsory fields name their sources, every field named as evidence is there, and every position rests on a source.',
  scope: 'entry',
  check({ entry, corpus: _ }, report) {
    if (entry.data === undefined) return;
    checkNames(entry, report);
    const given = fieldsOf(entry.fields['evidence']);
    for (const field of compulsory[entry.collection] ?? []) {
      if (!isUnknown(entry.fields[field]) && given[field] === undefined)
        report.error(entry, { key: [field] }, 'evidence-missing', { field });
    }
    checkPositions(entry, report);
    checkLocators(entry, report);
  },
};
