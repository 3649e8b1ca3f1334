import { expect, test } from 'vitest';
import type { Change } from '../schemas/entry.ts';
import type { EntryCollection } from '../schemas/vocabulary.ts';
import { latestChanges } from './latest-changes.ts';

const change = (date: string, kind: Change['kind'] = 'created'): Change => ({ key: kind, date, kind, text: kind });
const entry = (collection: EntryCollection, slug: string, ...changes: Change[]) => ({
  collection,
  slug,
  data: { changes },
});
type Entry = ReturnType<typeof entry>;
const bySlug = (a: Entry, b: Entry): number => (a.slug < b.slug ? -1 : 1);
const told = (entries: Entry[], count = 9): string[] =>
  latestChanges(entries, bySlug, count).map(({ entry: { slug }, change: { kind } }) => `${slug} ${kind}`);

test('the newest day stands first, each entry once with its newest change', () => {
  const old = entry('laws', 'old', change('2026-11-21'));
  const mended = entry('laws', 'mended', change('2026-11-21'), change('2026-11-28', 'corrected'));
  expect(told([old, mended])).toEqual(['mended corrected', 'old created']);
});

test('an entry that was made and corrected on one day is new', () => {
  const made = entry('laws', 'made', change('2026-11-28'), change('2026-11-28', 'corrected'));
  expect(told([made])).toEqual(['made created']);
});

test('on one day the collections take turns, each in the order that is given', () => {
  const entries = [
    entry('shutdowns', 'c', change('2026-11-28')),
    entry('laws', 'b', change('2026-11-28')),
    entry('laws', 'a', change('2026-11-28')),
    entry('shutdowns', 'd', change('2026-11-28')),
  ];
  expect(told(entries, 3)).toEqual(['a created', 'c created', 'b created']);
});
