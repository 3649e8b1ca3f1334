import type { Stretch } from './map-look.ts';
import { placeOfStep } from './time-steps.ts';
import type { TimeUnit } from './time-steps.ts';

const placeOfMoment = (unit: TimeUnit, ms: number, limits: Stretch): number => placeOfStep(unit, [ms, ms + 1], limits);

/** The step before which less than a twentieth of the moments lie: what comes before it is sparse. Nothing where there are none. */
export function firstBusyStep(unit: TimeUnit, moments: readonly number[], limits: Stretch): number | undefined {
  const first = [...moments].sort((a, b) => a - b)[Math.floor(moments.length / 20)];
  return first === undefined ? undefined : placeOfMoment(unit, first, limits);
}

/** The next step after a stretch that holds one of the moments; nothing where none comes. */
export function nextStepWith(
  unit: TimeUnit,
  moments: readonly number[],
  stretch: Stretch,
  limits: Stretch,
): number | undefined {
  const here = placeOfStep(unit, stretch, limits);
  const later = moments.map((ms) => placeOfMoment(unit, ms, limits)).filter((place) => place > here);
  return later.sort((a, b) => a - b)[0];
}
