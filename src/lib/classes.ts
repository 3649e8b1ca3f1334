import { vocabulary } from '../schemas/vocabulary.ts';
import { instrumentsOf } from './country-entries.ts';
import type { Unions } from './country-entries.ts';
import { countryCodes, isGroup } from './countries.ts';
import type { TypedEntry } from './entry-dates.ts';
import { neutralityClassOn } from './neutrality-class.ts';
import type { NeutralityClass } from './neutrality-class.ts';

/** The derived class of every country on a civil day, by code; unions and the world have none. `isResearched` says whether its laws were. */
export function classesOn(
  entries: readonly (TypedEntry & { slug: string })[],
  unions: Unions,
  isResearched: (code: string) => boolean,
  day: string,
): Map<string, NeutralityClass> {
  const laws = entries.filter(({ collection }) => collection === 'laws');
  return new Map(
    countryCodes
      .filter((code) => !isGroup(code))
      .map((code) => [code, neutralityClassOn(instrumentsOf(laws, code, unions, day), isResearched(code), day)]),
  );
}

/** The days for which classes are counted over time: each year’s end from `firstYear` on, and at last `today`. */
export function yearEnds(firstYear: number, today: string): string[] {
  const years = Array.from({ length: Number(today.slice(0, 4)) - firstYear }, (_, place) => firstYear + place);
  return [...years.map((year) => `${year}-12-31`), today];
}

/** How many countries are in each class, classes without any left out, strongest first. */
export function classCounts(classes: ReadonlyMap<string, NeutralityClass>): [NeutralityClass, number][] {
  const held = [...classes.values()];
  return vocabulary.neutralityClass.flatMap((name) => {
    const count = held.filter((own) => own === name).length;
    return count > 0 ? [[name, count] as [NeutralityClass, number]] : [];
  });
}
