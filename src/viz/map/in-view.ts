import { geoCentroid, geoDistance } from 'd3';
import type { Feature, Position } from 'geojson';
import type { View } from './projection.ts';

/** A part of the sphere around a point that holds a shape, or at least all its corners. */
interface Cap {
  middle: [number, number];
  /** In radians. */
  radius: number;
}

const cornersOf = (value: unknown): Position[] => {
  if (!Array.isArray(value)) return [];
  return typeof value[0] === 'number' ? [value as Position] : value.flatMap(cornersOf);
};

const caps = new WeakMap<Feature, Cap>();

function capOf(feature: Feature): Cap {
  const known = caps.get(feature);
  if (known) return known;
  const middle = geoCentroid(feature);
  const corners = 'coordinates' in feature.geometry ? cornersOf(feature.geometry.coordinates) : [];
  const radius = corners.reduce((most, [x = 0, y = 0]) => Math.max(most, geoDistance(middle, [x, y])), 0);
  const cap = { middle, radius };
  caps.set(feature, cap);
  return cap;
}

/** Whether a shape may show in a view; asking saves the drawing of most of the world. The sphere shows everything. */
export function mayShow({ projection, width, height }: View, feature: Feature): boolean {
  const middle = projection.invert?.([width / 2, height / 2]);
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ].map(([x = 0, y = 0]) => projection.invert?.([x, y]));
  if (!middle || corners.some((corner) => !corner || corner.some(Number.isNaN))) return true;
  const reach = Math.max(...corners.map((corner) => geoDistance(middle, corner ?? middle)));
  const { middle: other, radius } = capOf(feature);
  return reach > Math.PI / 2.5 || geoDistance(middle, other) <= reach + radius;
}
