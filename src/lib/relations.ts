import type { EntryCollection, TermOf } from '../schemas/vocabulary.ts';
import type { TypedEntry } from './entry-dates.ts';

/** How two entries are tied; `legal-basis` and `instrument` come from fields, the rest from `relations`. */
export type TieType = TermOf<'relation'> | 'legal-basis' | 'instrument';

/** One tie, as written on the entry that states it. */
export interface Tie {
  type: TieType;
  from: string;
  to: string;
}

/** A tie seen from one of its ends. */
export interface SeenTie {
  type: TieType;
  /** `out` where this entry states it, `in` where the other does. */
  direction: 'out' | 'in';
  /** The other end as collection:slug. */
  other: string;
}

/** Address of an entry inside the atlas: `laws:cl-ley-20453`. */
export const tieTarget = (collection: EntryCollection, slug: string): string => `${collection}:${slug}`;

/** All ties that an entry states. */
export function tiesOf(entry: TypedEntry & { slug: string }): Tie[] {
  const from = tieTarget(entry.collection, entry.slug);
  const ties: Tie[] = (entry.data.relations ?? []).map(({ type, target }) => ({ type, from, to: target }));
  if ((entry.collection === 'shutdowns' || entry.collection === 'censorship') && Array.isArray(entry.data.legalBasis)) {
    for (const row of entry.data.legalBasis)
      if (row.entry) ties.push({ type: 'legal-basis', from, to: tieTarget('laws', row.entry) });
  }
  if (entry.collection === 'laws') {
    for (const event of entry.data.events)
      if (event.instrument) ties.push({ type: 'instrument', from, to: tieTarget('laws', event.instrument) });
  }
  return ties;
}

/** The ties of one entry seen from it, its own first; a tie that both ends state is shown once. */
export function tiesSeenFrom(target: string, ties: readonly Tie[]): SeenTie[] {
  const seen = new Map<string, SeenTie>();
  const add = (tie: SeenTie): void => {
    const mark = isSymmetric(tie.type) ? `${tie.type} ${tie.other}` : `${tie.type} ${tie.direction} ${tie.other}`;
    if (!seen.has(mark)) seen.set(mark, tie);
  };
  for (const { type, from, to } of ties) if (from === target) add({ type, direction: 'out', other: to });
  for (const { type, from, to } of ties) if (to === target) add({ type, direction: 'in', other: from });
  return [...seen.values()];
}

/** The other ends of ties, each once with all that ties it, in the order of its first tie. */
export function tiesByEnd(ties: readonly SeenTie[]): { other: string; ties: readonly SeenTie[] }[] {
  return [...Map.groupBy(ties, ({ other }) => other)].map(([other, own]) => ({ other, ties: own }));
}

/** Whether a tie reads the same from both ends. */
const isSymmetric = (type: TieType): boolean => type === 'same-event';
