import { vocabulary } from '../schemas/vocabulary.ts';
import { addMonths, bounds, compareDates, endOfDayMs, isKnown, startOfDayMs } from './dates.ts';
import { datedFacts, spanOf } from './entry-dates.ts';
import type { DatedFact, TypedEntry } from './entry-dates.ts';
import { stateOn } from './law-state.ts';

/** Whether a case is open on a day: ongoing, active, stayed, pending or contested. */
export function isOpen(entry: TypedEntry, today: string): boolean {
  switch (entry.collection) {
    case 'laws': {
      const { state } = stateOn(entry.data, today);
      return state === 'proposed' || state === 'adopted' || state === 'stayed';
    }
    case 'shutdowns':
      // A partial return has its day too; what was left behind years ago is no open case.
      return entry.data.endStatus === 'ongoing';
    case 'censorship':
      return entry.data.outcome === 'active' || entry.data.outcome === 'partly-lifted';
    case 'map-disputes':
      return (entry.data.contested ?? []).length > 0;
    case 'diplomacy':
      return entry.data.status === 'proposed' || entry.data.status === 'open-for-signature';
  }
}

const overlaps = (text: string | undefined, fromMs: number, toMs: number): boolean => {
  if (!isKnown(text)) return false;
  const { earliestMs, latestMs } = bounds(text);
  return earliestMs <= toMs && latestMs >= fromMs;
};

/** A dated fact with the entry that holds it. */
export interface FactOfEntry<E> {
  entry: E;
  fact: DatedFact;
}

type FactsOf<E> = (entry: E) => DatedFact[];

/** Dated facts of the twelve months up to a day, newest first. */
export function factsOfLastYear<E extends TypedEntry>(
  entries: readonly E[],
  today: string,
  factsOf: FactsOf<E> = datedFacts,
): FactOfEntry<E>[] {
  const [fromMs, toMs] = [startOfDayMs(addMonths(today, -12)), endOfDayMs(today)];
  return entries
    .flatMap((entry) =>
      factsOf(entry)
        .filter((fact) => overlaps(fact.date, fromMs, toMs))
        .map((fact) => ({ entry, fact })),
    )
    .sort((a, b) => compareDates(b.fact.date, a.fact.date));
}

/** Dated facts after a day, the nearest first. */
export function factsToCome<E extends TypedEntry>(
  entries: readonly E[],
  today: string,
  factsOf: FactsOf<E> = datedFacts,
): FactOfEntry<E>[] {
  const end = endOfDayMs(today);
  return entries
    .flatMap((entry) =>
      factsOf(entry)
        .filter(({ date }) => isKnown(date) && bounds(date).earliestMs > end)
        .map((fact) => ({ entry, fact })),
    )
    .sort((a, b) => compareDates(a.fact.date, b.fact.date));
}

/**
 * A few facts around a day: the next ones, nearest first, then those of the last twelve months, newest first. Half of them
 * are to come, and more of either where the other has fewer.
 */
export function factsAround<E extends TypedEntry>(
  entries: readonly E[],
  today: string,
  count: number,
): FactOfEntry<E>[] {
  const [past, next] = [factsOfLastYear(entries, today), factsToCome(entries, today)];
  const half = Math.ceil(count / 2);
  const ahead = next.slice(0, Math.max(half, count - past.length));
  return [...ahead, ...past.slice(0, count - ahead.length)];
}

/** For sorting the gravest first: by reach of a shutdown, then by length; what has no known end is as long as until today. */
export function gravestFirst(today: string): (a: TypedEntry, b: TypedEntry) => number {
  const reach = (entry: TypedEntry): number =>
    entry.collection === 'shutdowns' ? vocabulary.scope.indexOf(entry.data.scope) : -1;
  const lengthMs = (entry: TypedEntry): number => {
    const { start, end } = spanOf(entry);
    if (!isKnown(start)) return 0;
    return (end && isKnown(end) ? bounds(end).latestMs : endOfDayMs(today)) - bounds(start).earliestMs;
  };
  return (a, b) => reach(b) - reach(a) || lengthMs(b) - lengthMs(a);
}
