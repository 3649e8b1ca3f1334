import { nearest } from '../../src/lib/near.ts';
import { otherSite } from '../../src/lib/snapshot.ts';
import { marksOf } from '../lib/bodies.ts';
import type { Corpus, EntryFile } from '../lib/corpus.ts';
import { rowsOf, textOf } from '../lib/walk.ts';
import type { EntryCheck } from './check.ts';

/** The key of a source in a pointer to it: what stands before the first space. */
export const sourceKeyOf = (pointer: string): string => pointer.split(' ', 1)[0] ?? '';

/** Key of the source of each citation in the rows, the evidence and the text of an entry; a source cited twice is there twice. */
export function citations(corpus: Corpus, entry: EntryFile): string[] {
  const inFields = entry.spots.flatMap(({ node, value }) =>
    node.source && typeof value === 'string' ? [sourceKeyOf(value)] : [],
  );
  return [...inFields, ...marksOf(corpus, entry, 'citation').map(({ text }) => text)];
}

/** Keys of all sources that the rows, the evidence and the text of an entry rest on. */
export const citedSources = (corpus: Corpus, entry: EntryFile): Set<string> => new Set(citations(corpus, entry));

/** Sources have keys of their own and can be found, and what is cited is listed. */
export const sources: EntryCheck = {
  name: 'sources',
  promises:
    'Source keys are unique, each source can be found by a reader, each citation names a listed source, and each source is cited.',
  scope: 'entry',
  check({ entry, corpus }, report) {
    if (entry.data === undefined) return;
    const listed = rowsOf(entry.fields['sources']);
    const keys = new Set<string>();
    for (const { row, index } of listed) {
      const key = textOf(row['key']);
      if (key === undefined) continue;
      if (keys.has(key)) report.error(entry, ['sources', index, 'key'], 'source-duplicate', { key });
      keys.add(key);
      const doi = textOf(row['doi']);
      // https://www.doi.org/doi-handbook: a prefix of 10 and a registrant, a slash, a suffix.
      if (doi !== undefined && !/^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(doi))
        report.error(entry, ['sources', index, 'doi'], 'source-doi', { value: doi });
      const site = otherSite(textOf(row['archived']) ?? '', textOf(row['url']) ?? '');
      if (site) report.error(entry, ['sources', index, 'archived'], 'source-archive-other', { key, ...site });
      if (!row['archived'] && /^https?:\/\/[^/]+\.onion(?:[:/]|$)/i.test(textOf(row['url']) ?? ''))
        report.warning(entry, ['sources', index, 'url'], 'source-onion', { key });
      if (!row['doi'] && !row['citation'] && !row['archived']) {
        if (row['url'] === undefined) report.error(entry, ['sources', index], 'source-nowhere', { key });
        if (row['url'] === 'unknown') report.warning(entry, ['sources', index, 'url'], 'source-uncited', { key });
      }
    }
    for (const { node, value, path } of entry.spots) {
      if (!node.source || typeof value !== 'string') continue;
      const key = sourceKeyOf(value);
      if (!keys.has(key)) report.error(entry, path, 'source-unknown', { key, near: nearest(key, keys) });
    }
    for (const { text: key, line, column } of marksOf(corpus, entry, 'citation')) {
      if (!keys.has(key)) report.error(entry, { line, column }, 'source-unknown', { key, near: nearest(key, keys) });
    }
    const cited = citedSources(corpus, entry);
    for (const { row, index } of listed) {
      const key = textOf(row['key']);
      // The sources of a glossary term, a topic or a country page define it as a whole.
      if (key === undefined || cited.has(key) || entry.fields['evidence'] === undefined) continue;
      report.warning(entry, ['sources', index], 'source-unused', { key });
    }
  },
};
