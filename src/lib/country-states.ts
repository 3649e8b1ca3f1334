/** From a civil day on a term holds, until the next change; `uncertain` where an imprecise date leaves open which one. */
export type StateChange = readonly [from: string, term: string];

/** What holds in a country, from day to day. */
export interface CountryStates {
  /** The derived class of net neutrality. */
  neutrality: readonly StateChange[];
  /** The position on zero-rating. */
  zeroRating: readonly StateChange[];
  /** Whether a part of it has a law of its own: `yes` or `no`. */
  subnational: readonly StateChange[];
}

/** The moments, in milliseconds since 1970, at which something changes in one of the countries. */
export const stateChanges = (countries: readonly { states?: CountryStates | undefined }[]): number[] =>
  countries.flatMap(({ states }) =>
    Object.values(states ?? {})
      .flat()
      .map(([from]) => Date.parse(from)),
  );

/** The term that holds on a day; the first one where the days before the first change are asked for. */
export function stateOnDay(changes: readonly StateChange[] | undefined, day: string): string | undefined {
  return changes?.findLast(([from]) => from <= day)?.[1] ?? changes?.[0]?.[1];
}
