import type { Corpus, EntryFile } from '../lib/corpus.ts';
import { rowsOf, textOf } from '../lib/walk.ts';
import type { CorpusCheck } from './check.ts';

/** Ties that lead from a later or smaller thing to an earlier or larger one, so that no way leads back. */
const oneWay = ['part-of', 'follows', 'amends', 'repeals', 'supersedes', 'implements', 'triggered-by', 'responds-to'];

const nameOf = ({ collection, slug }: EntryFile): string => `${collection}:${slug}`;

function tiesOf(corpus: Corpus, type: string): Map<string, { target: string; entry: EntryFile; index: number }[]> {
  return new Map(
    corpus.entries.map((entry) => [
      nameOf(entry),
      rowsOf(entry.fields['relations']).flatMap(({ row, index }) => {
        const target = textOf(row['target']);
        return row['type'] === type && target !== undefined ? [{ target, entry, index }] : [];
      }),
    ]),
  );
}

/** The shortest way from an entry back to itself along ties, itself first and last; nothing where there is none. */
export function circleFrom(start: string, targetsOf: (name: string) => readonly string[]): string[] | undefined {
  const before = new Map<string, string>();
  const queue = [start];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    for (const target of targetsOf(name)) {
      if (target === start) {
        const way = [start];
        for (let step: string | undefined = name; step !== undefined && step !== start; step = before.get(step))
          way.unshift(step);
        return [start, ...way];
      }
      if (before.has(target)) continue;
      before.set(target, name);
      queue.push(target);
    }
  }
  return undefined;
}

/** Ties do not run in circles. */
export const relations: CorpusCheck = {
  name: 'relations',
  promises: 'No entry is part of itself, follows, amends or supersedes itself by way of others.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const type of oneWay) {
      const ties = tiesOf(corpus, type);
      for (const [name, own] of ties) {
        for (const { target, entry, index } of own) {
          // A tie to oneself is told by the pointers check.
          if (target === name) continue;
          const circle = circleFrom(name, (from) =>
            from === name ? [target] : (ties.get(from) ?? []).map((tie) => tie.target).filter((to) => to !== from),
          );
          // Each circle is told once, at the name that comes first in the alphabet.
          if (circle && circle.every((step) => step >= name))
            report.error(entry, ['relations', index], 'relation-circle', { type, circle: circle.join(' → ') });
        }
      }
    }
  },
};
