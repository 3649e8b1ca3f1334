import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoContains, geoDistance } from 'd3';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '../../src/lib/rings.ts';

interface Land {
  code: string;
  area: Parameters<typeof geoContains>[0];
  outline: Position[];
}

// The mean radius of the Earth in kilometres (IUGG).
const earthKm = 6371;

let known: readonly Land[] | undefined;

// Natural Earth at 1:50 million, three quarters of a megabyte that most runs never need.
function lands(): readonly Land[] {
  if (known) return known;
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const codes = new Map(iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2 as string]));
  known = feature(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }): Land[] => {
    const code = codes.get(String(id));
    if (code === undefined) return [];
    const numbers = 'coordinates' in geometry ? (geometry.coordinates.flat(3) as unknown as number[]).flat(2) : [];
    const outline = numbers.flatMap((_, at): Position[] =>
      at % 2 === 0 ? [[numbers[at] ?? 0, numbers[at + 1] ?? 0]] : [],
    );
    return [{ code, area: geometry, outline }];
  });
  return known;
}

const distanceKm = (place: Position, { area, outline }: Land): number =>
  geoContains(area, [...place])
    ? 0
    : earthKm * outline.reduce((least, other) => Math.min(least, geoDistance([...place], [...other])), Infinity);

/** How far a place is from the nearest of the named countries, in kilometres; nothing where the map knows one of them not. */
export function farFromKm(place: Position, codes: readonly string[]): number | undefined {
  const named = lands().filter(({ code }) => codes.includes(code));
  if (named.length === 0 || named.length < new Set(codes).size) return undefined;
  return Math.min(...named.map((land) => distanceKm(place, land)));
}

/** The country in which a place lies, or nothing at sea. */
export const countryAt = (place: Position): string | undefined =>
  lands().find(({ area }) => geoContains(area, [...place]))?.code;
