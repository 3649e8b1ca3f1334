import type { TermOf } from '../../src/schemas/vocabulary.ts';
import type { Corpus, EntryFile } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';
import { fieldsOf, rowsOf, textOf } from '../lib/walk.ts';
import type { EntryCheck } from './check.ts';
import { citedSources } from './sources.ts';

type SourceRow = Record<string, unknown>;

/** Levels in the order in which they stand above each other; `disputed` and `retracted` stand outside it. */
const order: readonly string[] = [
  'reported',
  'corroborated',
  'measured',
  'official',
] satisfies TermOf<'verification'>[];

/** Kinds of sources that can make an entry `official`: an order, a law, a judgment or an admission. */
const officialKinds: readonly string[] = [
  'primary-law',
  'gazette',
  'court',
  'regulator',
  'official-statement',
  'operator-notice',
  'platform-statement',
] satisfies TermOf<'sourceKind'>[];

// "Kementerian Kominfo, in Prosumut" prints the ministry: the words before the reprint are the voice.
const plain = (name: string): string =>
  name
    .replace(/,? (?:in|reprinted by|via) .*$/i, '')
    .replace(/\s*\(.*\)$/, '')
    .trim()
    .toLowerCase();

/** Whose account a source prints: the agency of a wire story, the original of a copy, else its publisher. */
export const voiceOf = (source: SourceRow): string =>
  plain(textOf(source['wire']) ?? textOf(source['copyOf']) ?? textOf(source['publisher']) ?? '');

// An account of an armed conflict is no conflict of sources, so no word of it counts: the fields say what is disputed, and by whom.
const showsDispute = ({ fields }: EntryFile): boolean =>
  rowsOf(fields['contested']).length > 0 || Object.values(fieldsOf(fields['verificationOf'])).includes('disputed');

function faultOf(
  level: string,
  sources: readonly SourceRow[],
  entry: EntryFile,
):
  | [code: 'level-corroborated' | 'level-measured' | 'level-official' | 'level-disputed' | 'level-retracted']
  | undefined {
  const has = (kinds: readonly string[]): boolean => sources.some(({ kind }) => kinds.includes(textOf(kind) ?? ''));
  switch (level) {
    case 'corroborated':
      return new Set(sources.map(voiceOf)).size >= 2 ? undefined : ['level-corroborated'];
    case 'measured':
      return rowsOf(entry.fields['measurements']).length > 0 || has(['measurement']) ? undefined : ['level-measured'];
    case 'official':
      return has(officialKinds) ? undefined : ['level-official'];
    case 'disputed':
      return showsDispute(entry) ? undefined : ['level-disputed'];
    case 'retracted':
      return rowsOf(entry.fields['changes']).some(({ row }) => row['kind'] === 'retracted')
        ? undefined
        : ['level-retracted'];
    default:
      return undefined;
  }
}

function checkParts(entry: EntryFile, level: string, report: Report): void {
  const rank = order.indexOf(level);
  for (const [field, part] of Object.entries(fieldsOf(entry.fields['verificationOf']))) {
    const partRank = order.indexOf(String(part));
    if (rank === -1 || partRank === -1 || partRank < rank) continue;
    report.error(entry, ['verificationOf', field], 'level-not-lower', { field, part: String(part), level });
  }
}

/** The level of verification is earned. */
export const level: EntryCheck = {
  name: 'level',
  promises:
    'The sources earn the level of verification: two voices for corroborated, data for measured, an order or admission for official.',
  scope: 'entry',
  check({ entry, corpus }: { entry: EntryFile; corpus: Corpus }, report) {
    const claimed = textOf(entry.fields['verification']);
    if (claimed === undefined) return;
    const cited = citedSources(corpus, entry);
    const sources = rowsOf(entry.fields['sources']).flatMap(({ row }) =>
      cited.has(textOf(row['key']) ?? '') ? [row] : [],
    );
    const fault = faultOf(claimed, sources, entry);
    if (fault) report.error(entry, ['verification'], fault[0], {});
    checkParts(entry, claimed, report);
  },
};
