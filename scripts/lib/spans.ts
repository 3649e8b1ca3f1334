import { bounds, isKnown } from '../../src/lib/dates.ts';
import type { Bounds } from '../../src/lib/dates.ts';
import { dateFault } from '../../src/schemas/edtf.ts';

// The EDTF library needs a fiftieth of a millisecond for a date, and a collection repeats its dates thousands of times.
const known = new Map<string, Bounds | undefined>();

/** The span that a value leaves open, or nothing where it is absent, unknown or no good date: the schema check says so. */
export function spanOf(value: unknown): Bounds | undefined {
  if (typeof value !== 'string') return undefined;
  if (!known.has(value)) known.set(value, isKnown(value) && !dateFault(value) ? bounds(value) : undefined);
  return known.get(value);
}
