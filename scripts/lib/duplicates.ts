import { dayMs } from '../../src/lib/dates.ts';
import { entryCollections } from '../../src/schemas/vocabulary.ts';
import type { EntryFile } from './corpus.ts';
import { spanOf } from './spans.ts';
import { rowsOf, textOf, textsOf } from './walk.ts';

/** Two entries that may be about one thing, with what they share. */
export interface Suspect {
  entry: EntryFile;
  other: EntryFile;
  reasons: string[];
}

/** Days between the beginnings of two events within which one may be the other; trackers date one cut up to two weeks apart. */
const daysApart = 14;
/** Share of common words from which titles are alike: by trial, successive orders of one regulator share up to six words in ten. */
const alike = 0.65;

const empty = new Set(['the', 'and', 'of', 'in', 'on', 'for', 'by', 'to', 'its', 'at', 'a', 'an', 'with', 'from']);

const wordsOf = (title: string): Set<string> =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !empty.has(word)),
  );

/** Share of the words of two titles that both have, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}

// The first date of an entry: where it has no start, that of its earliest dated row.
function startOf({ fields }: EntryFile): number | undefined {
  const rows = ['events', 'milestones', 'depictions'].flatMap((field) => rowsOf(fields[field]));
  const dates = [fields['start'], ...rows.map(({ row }) => row['date'] ?? row['observed'])];
  const starts = dates.flatMap((date) => spanOf(date)?.earliestMs ?? []);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

const isTied = (a: EntryFile, b: EntryFile): boolean =>
  rowsOf(a.fields['relations']).some(({ row }) => textOf(row['target']) === `${b.collection}:${b.slug}`);

function reasonsOf(a: EntryFile, b: EntryFile): string[] {
  const shared = textsOf(a.fields['countries']).filter((code) => textsOf(b.fields['countries']).includes(code));
  if (shared.length === 0 || isTied(a, b) || isTied(b, a)) return [];
  const [start, otherStart] = [startOf(a), startOf(b)];
  const days =
    start === undefined || otherStart === undefined ? undefined : Math.round(Math.abs(start - otherStart) / dayMs);
  const titles = likeness(textOf(a.fields['title']) ?? '', textOf(b.fields['title']) ?? '');
  const isNear = days !== undefined && days <= daysApart;
  if (!isNear && titles < alike) return [];
  return [
    `both about ${shared.join(', ')}`,
    ...(isNear ? [days === 0 ? 'begin on one day' : `begin ${days} ${days === 1 ? 'day' : 'days'} apart`] : []),
    ...(titles >= alike ? [`${Math.round(titles * 100)} % of the words of the titles are the same`] : []),
  ];
}

/** Entries that may repeat one that stands: same country, and either days apart or a similar title; tied ones are known to differ. */
export function suspects(entries: readonly EntryFile[], all: readonly EntryFile[]): Suspect[] {
  const names: readonly string[] = entryCollections;
  const seen = new Set<string>();
  return entries
    .filter(({ collection }) => names.includes(collection))
    .flatMap((entry) =>
      all.flatMap((other) => {
        const pair = [entry.file, other.file].sort().join(' ');
        if (other.collection !== entry.collection || other.file === entry.file || seen.has(pair)) return [];
        const reasons = reasonsOf(entry, other);
        if (reasons.length === 0) return [];
        seen.add(pair);
        return [{ entry, other, reasons }];
      }),
    );
}
