import { stateChanges } from '../lib/country-states.ts';
import type { MapCountry } from '../lib/map-file.ts';
import type { Stretch } from '../lib/map-look.ts';
import { firstBusyStep, nextStepWith } from '../lib/time-play.ts';
import { stretchAt } from '../lib/time-steps.ts';
import type { TimeUnit } from '../lib/time-steps.ts';

/** What there is to play: moments in milliseconds at which what is shown begins, and the countries whose states change. */
export interface Played {
  begins: readonly number[];
  countries: readonly MapCountry[];
}

/** What is looked at, and the steps by which it is played. */
export interface PlayedFrom {
  stretch: Stretch;
  /** Whether it is all of time, which has no next step. */
  isAll: boolean;
  unit: TimeUnit;
  limits: Stretch;
}

/** The next stretch in which something changes; from all of time, and at the end for who begins to play, the first busy one. */
export function followingStretch(
  { begins, countries }: Played,
  { stretch, isAll, unit, limits }: PlayedFrom,
  mayStartAnew: boolean,
): Stretch | undefined {
  const next = isAll ? undefined : nextStepWith(unit, [...begins, ...stateChanges(countries)], stretch, limits);
  const place = next ?? (isAll || mayStartAnew ? firstBusyStep(unit, begins, limits) : undefined);
  return place === undefined ? undefined : stretchAt(unit, place, limits);
}
