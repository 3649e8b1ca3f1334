import { otherTerm } from '../../src/lib/indonesian-terms.ts';
import { pointsOf } from '../../src/lib/lines.ts';
import { nearest } from '../../src/lib/near.ts';
import { headingOf, proseOf } from '../../src/lib/prose.ts';
import { revisionOf } from '../../src/lib/revision.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import { marksOf } from '../lib/bodies.ts';
import type { Corpus, EntryFile, TranslationFile } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';
import { fieldsOf, rowsOf, textOf } from '../lib/walk.ts';
import type { CorpusCheck } from './check.ts';

function checkTexts(entry: EntryFile, twin: TranslationFile, report: Report): void {
  const prose = new Map(
    proseOf(entry.collection, jsonSchemaOf(entry.collection), entry.data).map((field) => [field.path, field]),
  );
  const texts = fieldsOf(twin.fields['texts']);
  for (const [path, words] of Object.entries(texts)) {
    const field = prose.get(path);
    if (!field) {
      report.error(twin, { key: ['texts', path] }, 'translation-path', { path, near: nearest(path, prose.keys()) });
    } else if (words === field.words && !field.optional && /\p{Ll}{3}.*\s.*\p{Ll}{3}/u.test(field.words)) {
      report.warning(twin, ['texts', path], 'translation-same', { field: path });
    }
  }
  for (const { path, optional } of prose.values()) {
    if (!optional && texts[path] === undefined)
      report.error(twin, { key: ['texts'] }, 'translation-missing-text', { path });
  }
}

function checkCitations(corpus: Corpus, entry: EntryFile, twin: TranslationFile, report: Report): void {
  const keys = new Set(rowsOf(entry.fields['sources']).map(({ row }) => textOf(row['key']) ?? ''));
  for (const { text: key, line, column } of marksOf(corpus, twin, 'citation')) {
    if (!keys.has(key)) report.error(twin, { line, column }, 'source-unknown', { key, near: nearest(key, keys) });
  }
}

function checkTerms(twin: TranslationFile, report: Report): void {
  const { title, summary } = twin.fields;
  const spots: [path: string[], words: unknown][] = Object.entries(fieldsOf(twin.fields['texts'])).map(
    ([path, words]) => [['texts', path], words],
  );
  for (const [path, words] of [[['title'], title], [['summary'], summary], ...spots] as typeof spots) {
    const other = typeof words === 'string' ? otherTerm(words) : undefined;
    if (other) report.warning(twin, path, 'translation-term', { found: other.found, used: other.used });
  }
  const other = otherTerm(twin.body);
  if (!other) return;
  const { line, column } = pointsOf(twin.body)(other.offset);
  const place = { line: line + twin.bodyLine - 1, column };
  report.warning(twin, place, 'translation-term', { found: other.found, used: other.used });
}

function checkTwin(corpus: Corpus, entry: EntryFile, twin: TranslationFile, report: Report): void {
  if (entry.data === undefined || twin.data === undefined) return;
  const [title = 'title'] = headingOf(entry.collection);
  // A term such as “SNI blocking” may be the same word in both languages.
  if (
    entry.collection !== 'glossary' &&
    twin.fields['title'] !== undefined &&
    twin.fields['title'] === entry.fields[title]
  ) {
    report.warning(twin, ['title'], 'translation-same', { field: 'title' });
  }
  if (entry.body.trim() !== '' && twin.body.trim() === '')
    report.error(twin, { line: twin.bodyLine, column: 1 }, 'translation-no-body', {});
  checkTexts(entry, twin, report);
  checkCitations(corpus, entry, twin, report);
  checkTerms(twin, report);
  const revision = textOf(twin.fields['sourceRevision']);
  if (revision === undefined) return;
  const current = revisionOf(entry.collection, jsonSchemaOf(entry.collection), entry.fields, entry.body);
  if (revision !== current)
    report.warning(twin, ['sourceRevision'], 'translation-outdated', { file: entry.file, twin: twin.file });
}

// A country page or a count without words of its own has nothing to translate.
const hasWords = (entry: EntryFile): boolean =>
  entry.data !== undefined &&
  (entry.body.trim() !== '' ||
    headingOf(entry.collection).some((field) => entry.fields[field] !== undefined) ||
    proseOf(entry.collection, jsonSchemaOf(entry.collection), entry.data).some(({ optional }) => !optional));

/** Each entry has its Indonesian words, all of them, of the current text. */
export const translations: CorpusCheck = {
  name: 'translations',
  promises:
    'Each entry has an Indonesian twin that gives all of its words and nothing else, made from the current English text, with one word for one thing.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const entry of corpus.entries) {
      const twin = corpus.translation(entry.collection, entry.slug);
      if (twin) checkTwin(corpus, entry, twin, report);
      else if (hasWords(entry)) {
        const file = entry.file.replace('src/content/', 'src/content/translations/id/');
        report.warning(entry, { line: 1, column: 1 }, 'translation-missing', { file });
      }
    }
    for (const twin of corpus.translations) {
      if (corpus.entry(twin.collection, twin.slug)) continue;
      const near = nearest(twin.slug, corpus.slugsOf(twin.collection));
      report.error(twin, { line: 1, column: 1 }, 'translation-orphan', {
        collection: twin.collection,
        slug: twin.slug,
        near,
      });
    }
  },
};
