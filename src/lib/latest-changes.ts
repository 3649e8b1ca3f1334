import type { Change } from '../schemas/entry.ts';
import { entryCollections } from '../schemas/vocabulary.ts';
import type { EntryCollection } from '../schemas/vocabulary.ts';

interface Changed {
  collection: EntryCollection;
  data: { changes: readonly Change[] };
}

/** An entry with the one of its changes that tells most. */
export interface LatestChange<E> {
  entry: E;
  change: Change;
}

/** The change of the newest day; an entry that was made and mended on one day is a new one. */
function tellingChange(changes: readonly Change[]): Change | undefined {
  const last = changes.at(-1);
  return changes.find(({ kind, date }) => kind === 'created' && date === last?.date) ?? last;
}

const byDay = (a: { change: Change }, b: { change: Change }): number =>
  a.change.date === b.change.date ? 0 : a.change.date < b.change.date ? 1 : -1;

/**
 * The newest changes, one for each entry, newest day first. Within a day the collections take turns, each in the order
 * that is given: a day on which hundreds of entries came would else be told by one of them.
 */
export function latestChanges<E extends Changed>(
  entries: readonly E[],
  order: (a: E, b: E) => number,
  count: number,
): LatestChange<E>[] {
  const turns = entryCollections.flatMap((name, place) => {
    const lines = entries
      .filter(({ collection }) => collection === name)
      .toSorted(order)
      .flatMap((entry) => {
        const change = tellingChange(entry.data.changes);
        return change ? [{ entry, change }] : [];
      });
    const days = Map.groupBy(lines, ({ change }) => change.date);
    return [...days.values()].flatMap((ofDay) => ofDay.map((line, turn) => ({ line, turn, place })));
  });
  return turns
    .sort((a, b) => byDay(a.line, b.line) || a.turn - b.turn || a.place - b.place)
    .slice(0, count)
    .map(({ line }) => line);
}
