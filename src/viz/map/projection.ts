import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoCircle, geoEqualEarth } from 'd3';
import type { GeoProjection } from 'd3';
import type { Feature, GeometryCollection, MultiPolygon, Position } from 'geojson';
import type { Area, Land, Place } from './base.ts';

/** A picture’s frame in pixels with the projection that fills it. */
export interface View {
  width: number;
  height: number;
  projection: GeoProjection;
}

/** The whole world in Equal Earth, as wide as asked and as high as that takes. */
export function worldView(width: number): View {
  const projection = geoEqualEarth().fitWidth(width, { type: 'Sphere' });
  // The sphere is as high as the distance of the poles.
  const [, top = 0] = projection([0, 90]) ?? [];
  const [, bottom = 0] = projection([0, -90]) ?? [];
  return { width, height: Math.ceil(bottom - top), projection };
}

const polygonsOf = ({ geometry }: Land | Area): Position[][][] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
};

const polygonArea = (coordinates: Position[][]): number => geoArea({ type: 'Polygon', coordinates });

/** The parts of a land that together hold nearly all of it, largest first: what a picture of it must show. */
export function mainParts(lands: readonly (Land | Area)[], share = 0.97): MultiPolygon {
  const parts = lands.flatMap(polygonsOf).map((coordinates) => ({ coordinates, area: polygonArea(coordinates) }));
  parts.sort((a, b) => b.area - a.area);
  const whole = parts.reduce((sum, { area }) => sum + area, 0);
  let sum = 0;
  const kept = parts.filter(({ area }) => {
    const isNeeded = sum < whole * share;
    sum += area;
    return isNeeded;
  });
  return { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) };
}

/** What a view is to show: land, and circles of some degrees around places that have none. */
export interface Subject {
  lands: readonly (Land | Area)[];
  points?: readonly Place[];
  /** Radius in degrees around each point. */
  radius?: number;
}

/** An equal-area view of a region, seen from above its middle, with the share of the frame that stays free on each side. */
export function regionView(
  { lands, points = [], radius = 3 }: Subject,
  width: number,
  height: number,
  free: number,
): View {
  const circles = points.map((center) => geoCircle().center([center[0], center[1]]).radius(radius)());
  const object: GeometryCollection = { type: 'GeometryCollection', geometries: [mainParts(lands), ...circles] };
  const middle = geoCentroid(object);
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    // Beyond a quarter of the sphere shapes are drawn out past recognition.
    .clipAngle(90)
    .fitExtent(
      [
        [width * free, height * free],
        [width * (1 - free), height * (1 - free)],
      ],
      object as unknown as Feature,
    );
  return {
    width,
    height,
    projection: projection.clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]),
  };
}
