import { geoArea } from 'd3';
import type { Feature, Geometry, GeoJSON, Position } from 'geojson';
import type { Area, Line, LineKind, Place } from './base.ts';

/** What a GeoJSON file of an entry holds, in the form of the base layer. */
export interface OwnShapes {
  lands: Area[];
  lines: Line[];
  points: Place[];
}

/** What one dispute is about: keys of the base layer, and shapes of its own. */
export interface DisputeShapes {
  areaKeys?: readonly string[];
  lineKeys?: readonly string[];
  own?: OwnShapes | undefined;
}

// RFC 7946 turns outer rings against the clock, d3 with it: taken the wrong way, an islet is the rest of the world.
const turned = (rings: Position[][]): Position[][] =>
  geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI ? rings.map((ring) => ring.toReversed()) : rings;

const kindOf = (feature: Feature): LineKind =>
  feature.properties?.['kind'] === 'line-of-control' ? 'line-of-control' : 'undetermined';

function* featuresOf(value: GeoJSON): Generator<Feature> {
  if (value.type === 'FeatureCollection') for (const feature of value.features) yield* featuresOf(feature);
  else yield value.type === 'Feature' ? value : { type: 'Feature', properties: null, geometry: value };
}

const partsOf = (geometry: Geometry): Geometry[] =>
  geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(partsOf) : [geometry];

const placeOf = ([longitude = 0, latitude = 0]: Position): Place => [longitude, latitude];

/** Sorts the geometries of a valid GeoJSON value (RFC 7946) by what is drawn of them; lines are undetermined unless `kind` says otherwise. */
export function ownShapes(value: GeoJSON): OwnShapes {
  const shapes: OwnShapes = { lands: [], lines: [], points: [] };
  let number = 0;
  for (const feature of featuresOf(value)) {
    // A feature may have no geometry (RFC 7946, 3.2).
    for (const part of feature.geometry ? partsOf(feature.geometry) : []) {
      const id = `own-${number++}`;
      const land = (coordinates: Position[][][]): void => {
        const geometry = { type: 'MultiPolygon' as const, coordinates: coordinates.map(turned) };
        shapes.lands.push({ type: 'Feature', id, properties: null, geometry });
      };
      const line = (coordinates: Position[][]): void => {
        const geometry = { type: 'MultiLineString' as const, coordinates };
        shapes.lines.push({ type: 'Feature', id, properties: { kind: kindOf(feature) }, geometry });
      };
      if (part.type === 'Polygon') land([part.coordinates]);
      else if (part.type === 'MultiPolygon') land(part.coordinates);
      else if (part.type === 'LineString') line([part.coordinates]);
      else if (part.type === 'MultiLineString') line(part.coordinates);
      else if (part.type === 'Point') shapes.points.push(placeOf(part.coordinates));
      else if (part.type === 'MultiPoint') shapes.points.push(...part.coordinates.map(placeOf));
    }
  }
  return shapes;
}
