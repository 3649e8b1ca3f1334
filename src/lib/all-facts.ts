import { compareDates, endOfDayMs, startOfDayMs } from './dates.ts';
import { datedFacts, wholeFact } from './entry-dates.ts';
import type { DatedFact, TypedEntry } from './entry-dates.ts';
import type { FactSpan } from './explorer-facts.ts';
import { spanOfFact } from './fact-span.ts';
import { isListed } from './listed.ts';
import { periodOf, yearsOfPeriod } from './periods.ts';

/** A dated fact with its entry; `isWhole` where it is the whole incident from its beginning to its end. */
export interface PlacedFact<E> {
  entry: E;
  fact: DatedFact;
  span: FactSpan;
  isWhole: boolean;
}

/** Every fact with a known day of all entries that lists show, or those that are asked for, in the order of their beginnings. */
export function allFacts<E extends TypedEntry>(
  entries: readonly E[],
  today: string,
  factsOf: (entry: E) => DatedFact[] = datedFacts,
): PlacedFact<E>[] {
  return entries
    .filter(isListed)
    .flatMap((entry) => {
      const whole = wholeFact(entry);
      return [
        ...(whole ? [{ entry, fact: whole, isWhole: true }] : []),
        ...factsOf(entry).map((fact) => ({ entry, fact, isWhole: false })),
      ];
    })
    .sort((a, b) => compareDates(a.fact.date, b.fact.date))
    .flatMap(({ entry, fact, isWhole }) => {
      const known = spanOfFact(fact);
      if (!known) return [];
      // What still goes on is known to the day of the edition.
      const end = [startOfDayMs(today), endOfDayMs(today)] as const;
      return [{ entry, fact, isWhole, span: fact.isOpen ? { ...known, end, isOpen: true } : known }];
    });
}

const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();

/** Facts of a period: those that begin in it, and those that began before and reach into it. */
export interface PeriodFacts<F> {
  period: string;
  begin: readonly F[];
  goOn: readonly F[];
}

/** The facts by the period in which they begin, earliest first; a period in which none begins is left out. */
export function factsByPeriod<F extends { span: FactSpan }>(facts: readonly F[]): PeriodFacts<F>[] {
  const groups = Map.groupBy(facts, ({ span }) => periodOf(yearOf(span.start[0])));
  return [...groups]
    .sort(([a], [b]) => yearsOfPeriod(a)[0] - yearsOfPeriod(b)[0])
    .map(([period, begin]) => {
      const [year] = yearsOfPeriod(period);
      const goOn = facts.filter(({ span: { start, end } }) => end && yearOf(start[0]) < year && yearOf(end[1]) >= year);
      return { period, begin, goOn };
    });
}
