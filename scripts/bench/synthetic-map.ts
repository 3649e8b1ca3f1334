import type { MapEntry, MapFile, MapUnit } from '../../src/lib/map-file.ts';
import { entryCollections } from '../../src/schemas/vocabulary.ts';

// A linear congruential generator (Numerical Recipes, 7.1): the same seed gives the same events on every machine.
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

const mostDisputes = 60;
const others = entryCollections.filter((name) => name !== 'map-disputes');
const dayMs = 86_400_000;
const firstMs = Date.UTC(1998, 0);
const spanDays = 28 * 365;

// Enough for any country; more would be cities.
const unitsOfEach = 8;

/** Invented units around the place of each country. */
function syntheticUnits(countries: MapFile['countries'], random: () => number): MapUnit[] {
  return countries.flatMap(({ code, spot }) =>
    spot
      ? Array.from({ length: unitsOfEach }, (_, place) => ({
          code: `${code}-${place}`,
          name: `Unit ${place}`,
          spot: spot.map((at) => Math.round((at + random() * 16 - 8) * 10) / 10) as [number, number],
        }))
      : [],
  );
}

/** The file of the map with invented entries in place of its own: crowded in some countries and years, as real ones are. */
export function syntheticMap(file: MapFile, count: number, seed = 1): MapFile {
  const random = seeded(seed);
  const codes = file.countries.filter(({ spot }) => spot).map(({ code }) => code);
  const pick = <T>(list: readonly T[], crowding: number): T =>
    list[Math.floor(random() ** crowding * list.length)] as T;
  const terms = [...new Set(file.entries.flatMap((entry) => entry.terms))].filter((term) =>
    /^(?:topics|verification):/.test(term),
  );
  const entries = Array.from({ length: count }, (_, place): MapEntry => {
    // Disputes each have a place of their own, and there are some sixty in the world, not hundreds.
    const collection = place < mostDisputes ? 'map-disputes' : pick(others, 1);
    const startMs = firstMs + Math.floor((1 - random() ** 2) * spanDays) * dayMs;
    const doubtDays = random() < 0.2 ? 365 : 1;
    const lastsDays = random() < 0.5 ? Math.floor(random() * 200) : 0;
    const code = pick(codes, 2);
    const isLocal = collection === 'shutdowns' && random() < 0.7;
    return {
      collection,
      title: `Invented event number ${place} of a long series, ${collection}`,
      href: `/${collection}/invented-${place}/`,
      when: new Date(startMs).toISOString().slice(0, 10),
      terms: [`collection:${collection}`, `countries:${code}`, pick(terms, 1), pick(terms, 1)],
      spans: [
        {
          start: [startMs, startMs + doubtDays * dayMs - 1],
          ...(lastsDays > 0 && { end: [startMs + lastsDays * dayMs, startMs + (lastsDays + 1) * dayMs - 1] as const }),
        },
      ],
      ...(isLocal && { units: [...new Set([1, 2].map(() => `${code}-${Math.floor(random() * unitsOfEach)}`))] }),
      ...(collection === 'map-disputes' && { spot: [Math.round(random() * 960), Math.round(random() * 400)] as const }),
    };
  });
  return { ...file, entries, units: syntheticUnits(file.countries, random) };
}
