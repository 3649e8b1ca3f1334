import type { Terms } from './filters.ts';

/** How the things of a list spread over the terms of one field. */
export interface ListSpread {
  /** Things that have any of the terms, and things that have none. */
  placed: number;
  others: number;
  /** The terms that occur, in order. */
  terms: readonly string[];
  counts: ReadonlyMap<string, number>;
  /** The term that more things have than any other; nothing where several share that rank. */
  lead: { term: string; count: number } | undefined;
}

/** Spreads things over the terms of a field that are known to a figure; other terms do not count. */
export function spreadOf(items: readonly Terms[], field: string, isKnown: (term: string) => boolean): ListSpread {
  const start = `${field}:`;
  const counts = new Map<string, number>();
  let placed = 0;
  for (const item of items) {
    const own = [...item].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
    const known = own.filter(isKnown);
    if (known.length > 0) placed++;
    for (const term of known) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return {
    placed,
    others: items.length - placed,
    terms: [...counts.keys()].sort(),
    counts,
    lead: first && first[1] > (second?.[1] ?? 0) ? { term: first[0], count: first[1] } : undefined,
  };
}
