import { polygonArea, polygonCentroid } from 'd3';
import type { MultiPolygon, Position } from 'geojson';

const sizeOf = ([ring = []]: Position[][]): number => Math.abs(polygonArea(ring as [number, number][]));

// Longitudes where a parallel crosses the rings, from west to east: between the first and second lies land, and so on.
const crossings = (rings: readonly Position[][], latitude: number): number[] =>
  rings
    .flatMap((ring) =>
      ring.slice(1).flatMap(([x = 0, y = 0], index) => {
        const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
        if (y > latitude === beforeY > latitude) return [];
        return [beforeX + ((latitude - beforeY) / (y - beforeY)) * (x - beforeX)];
      }),
    )
    .sort((a, b) => a - b);

/** A point well inside the largest part of a shape, where a name can stand: the middle of a wide stretch along a parallel, near the centre of gravity. */
export function labelPoint({ coordinates }: MultiPolygon): [longitude: number, latitude: number] {
  const part = coordinates.reduce(
    (best, polygon) => (sizeOf(polygon) > sizeOf(best) ? polygon : best),
    [] as Position[][],
  );
  const latitudes = (part[0] ?? []).map(([, y = 0]) => y);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [, centre] = polygonCentroid((part[0] ?? []) as [number, number][]);
  let best = { width: -1, point: [0, 0] as [number, number] };
  const steps = 31;
  for (let step = 1; step < steps; step++) {
    const share = step / steps;
    const latitude = south + share * (north - south);
    const xs = crossings(part, latitude);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [west = 0, east = 0] = [xs[i], xs[i + 1]];
      // A wide stretch far from the centre may be a thin one, or the far end of a long country.
      const width = (east - west) * Math.exp(-(((latitude - centre) / (0.25 * (north - south))) ** 2));
      if (width > best.width) best = { width, point: [(west + east) / 2, latitude] };
    }
  }
  return best.point;
}
