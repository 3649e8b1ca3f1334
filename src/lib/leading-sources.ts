import type { Source } from '../schemas/entry.ts';
import { vocabulary } from '../schemas/vocabulary.ts';
import { compareDates, isKnown } from './dates.ts';
import type { TypedEntry } from './entry-dates.ts';
import { stateOn } from './law-state.ts';
import { tiesOf, tieTarget } from './relations.ts';

type Held = TypedEntry & { slug: string };

// An act and the gazette that prints it are one text, so neither kind stands before the other.
const rankOfKind = new Map<string, number>(vocabulary.sourceKind.map((kind, rank) => [kind, Math.max(1, rank)]));

/** How many rows and fields of an entry rest on each of its sources, by key. */
function usesOf(data: TypedEntry['data']): Map<string, number> {
  const uses = new Map<string, number>();
  const visit = (value: unknown, isCiting: boolean): void => {
    if (typeof value === 'string') {
      const key = value.split(' ', 1)[0] ?? '';
      if (isCiting) uses.set(key, (uses.get(key) ?? 0) + 1);
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, isCiting);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) visit(item, isCiting || name === 'sources');
    }
  };
  for (const [name, value] of Object.entries(data)) if (name !== 'sources') visit(value, name === 'evidence');
  return uses;
}

/** A source with the entry for which it stands. */
export interface SourceOfEntry<E> {
  entry: E;
  source: Source;
}

interface Candidate<E> extends SourceOfEntry<E> {
  uses: number;
}

const first = (...differences: readonly number[]): number => differences.find((difference) => difference !== 0) ?? 0;

// Undated sources stand behind dated ones when the order is turned to latest first.
const dated = ({ date }: Source): string => (isKnown(date) ? date : '1400');

const byKind = (a: Source, b: Source): number => (rankOfKind.get(a.kind) ?? 99) - (rankOfKind.get(b.kind) ?? 99);
const isCopy = ({ copyOf }: Source): number => Number(copyOf !== undefined);
const hasNoAddress = ({ url, doi }: Source): number => Number(!isKnown(url) && doi === undefined);

/** The source of an entry to start from: the best of its kind among those on which the entry rests most. */
function bestOf<E>(sources: readonly Candidate<E>[]): Candidate<E> | undefined {
  const ofBestKind = sources.filter(({ source }) => sources.every((other) => byKind(source, other.source) <= 0));
  const most = Math.max(...ofBestKind.map(({ uses }) => uses));
  // The law itself is cited throughout; an original that one row cites is a notice or a bill beside it.
  return ofBestKind
    .filter(({ uses }) => uses * 2 >= most)
    .sort((a, b) =>
      first(
        isCopy(a.source) - isCopy(b.source),
        hasNoAddress(a.source) - hasNoAddress(b.source),
        b.uses - a.uses,
        compareDates(dated(b.source), dated(a.source)),
        a.source.key < b.source.key ? -1 : 1,
      ),
    )[0];
}

/** Each source at the one entry that rests on it most, so that a law is not shown by the text of its decree. */
function candidatesOf<E extends Held>(entries: readonly E[]): Candidate<E>[] {
  const held = new Map<string, Candidate<E>>();
  for (const entry of entries) {
    const uses = usesOf(entry.data);
    for (const source of entry.data.sources) {
      const candidate = { entry, source, uses: uses.get(source.key) ?? 0 };
      const identity = isKnown(source.url) ? source.url : `${source.publisher} ${source.title}`;
      if ((held.get(identity)?.uses ?? -1) < candidate.uses) held.set(identity, candidate);
    }
  }
  return [...held.values()];
}

const forceOf = (entry: Held, today: string): number => {
  if (entry.collection !== 'laws') return 1;
  const { state } = stateOn(entry.data, today);
  if (state === 'in-force' || state === 'partly-in-force') return 0;
  return state === 'proposed' || state === 'adopted' || state === 'stayed' ? 1 : 2;
};
/** Whether an entry is a law of a part of a country. */
export const isSubNational = ({ collection, data }: TypedEntry): boolean =>
  collection === 'laws' && data.jurisdiction !== undefined;

const isOnNeutrality = ({ collection, data }: Held): number =>
  Number(collection === 'laws' && data.netNeutrality !== undefined);
const eventsOf = ({ collection, data }: Held): number => (collection === 'laws' ? data.events.length : 0);

/**
 * The sources to start from, one an entry: by kind; of one kind those of laws in force first, of the whole country before
 * its parts, on net neutrality, originals before copies, with an address, then those of the entries that most others
 * point to, that have most events, and the latest.
 */
export function leadingSources<E extends Held>(
  entries: readonly E[],
  count: number,
  today: string,
): SourceOfEntry<E>[] {
  const pointers = new Map<string, number>();
  for (const entry of entries) {
    for (const target of new Set(tiesOf(entry).map(({ to }) => to))) {
      pointers.set(target, (pointers.get(target) ?? 0) + 1);
    }
  }
  const pointersTo = ({ collection, slug }: Held): number => pointers.get(tieTarget(collection, slug)) ?? 0;
  return [...Map.groupBy(candidatesOf(entries), ({ entry }) => entry).values()]
    .flatMap((sources) => bestOf(sources) ?? [])
    .sort((a, b) =>
      first(
        byKind(a.source, b.source),
        forceOf(a.entry, today) - forceOf(b.entry, today),
        Number(isSubNational(a.entry)) - Number(isSubNational(b.entry)),
        isOnNeutrality(b.entry) - isOnNeutrality(a.entry),
        pointersTo(b.entry) - pointersTo(a.entry),
        eventsOf(b.entry) - eventsOf(a.entry),
        isCopy(a.source) - isCopy(b.source),
        hasNoAddress(a.source) - hasNoAddress(b.source),
        compareDates(dated(b.source), dated(a.source)),
        a.source.title < b.source.title ? -1 : 1,
      ),
    )
    .slice(0, count)
    .map(({ entry, source }) => ({ entry, source }));
}
