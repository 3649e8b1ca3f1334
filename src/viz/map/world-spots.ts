import { geoPath } from 'd3';
import type { Feature } from 'geojson';
import { countryPoint, subdivisionPoint } from './base.ts';
import type { Place } from './base.ts';
import { areasNamed, linesNamed } from './geometry-keys.ts';
import { spotIn } from './layers.ts';
import { worldWidth } from './locator.ts';
import type { DisputeShapes } from './own-shapes.ts';
import { worldView } from './projection.ts';
import { tenth } from './spot.ts';
import type { Spot } from './spot.ts';

const onWorld = (point: Place | undefined): Spot | undefined => point && spotIn(worldView(worldWidth), point);

/** Where a country’s mark stands on the picture of the world; nothing for unions and the world. */
export const worldSpot = (code: string): Spot | undefined => onWorld(countryPoint(code));

/** Where the mark of a first-level unit (ISO 3166-2) stands on the picture of the world; nothing where its shape is not known. */
export const unitSpot = (code: string): Spot | undefined => onWorld(subdivisionPoint(code));

/** Where the mark of a dispute stands on the picture of the world: in the middle of its land, or else of its lines; nothing where it has neither. */
export function disputeSpot({ areaKeys = [], lineKeys = [], own }: DisputeShapes): Spot | undefined {
  const points = (own?.points ?? []).map(([x, y]): Feature => ({
    type: 'Feature',
    properties: null,
    geometry: { type: 'Point', coordinates: [x, y] },
  }));
  const lands: Feature[] = [...areasNamed(areaKeys), ...(own?.lands ?? []), ...points];
  const shapes = lands.length > 0 ? lands : [...linesNamed(lineKeys), ...(own?.lines ?? [])];
  const measure = geoPath(worldView(worldWidth).projection);
  const middles = shapes.map((shape) => measure.centroid(shape)).filter(([x]) => !Number.isNaN(x));
  if (middles.length === 0) return undefined;
  const mean = (axis: 0 | 1): number => tenth(middles.reduce((sum, middle) => sum + middle[axis], 0) / middles.length);
  return [mean(0), mean(1)];
}
