import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString as Lines, Topology } from 'topojson-specification';
import places from './places.json' with { type: 'json' };
import regionsFile from './regions.json' with { type: 'json' };
import subdivisions from './subdivisions.json' with { type: 'json' };
import worldFile from './world.json' with { type: 'json' };

/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** How a line of a disputed area is drawn: dashed where undetermined, dotted where it is a line of control. */
export type LineKind = 'undetermined' | 'line-of-control';

/** Land of a country; its id is the ISO 3166-1 code. It holds no disputed area. */
export type Land = Feature<Polygon | MultiPolygon> & { id: string };

/** A disputed area; its id is a key of the atlas. One that is too small to draw, or the name of a sea, is a point. */
export type Area = Feature<Polygon | MultiPolygon | Point, { code?: string } | null> & { id: string };

/** A line of a disputed area; `inner` ones run inside it and stand only where it is drawn large. */
export type Line = Feature<MultiLineString, { kind: LineKind; inner?: boolean }> & { id: string };

/** Land, disputed areas and lines at one detail. */
export interface Base {
  countries: readonly Land[];
  areas: readonly Area[];
  lines: readonly Line[];
  /** Borders that nobody disputes, piece by piece. */
  borders: readonly Feature<LineString>[];
}

function baseOf(file: unknown): Base {
  const topology = file as Topology<{ [name: string]: GeometryCollection } & { borders: Lines }>;
  const { countries, areas, lines, borders } = topology.objects;
  const all = (objects: GeometryCollection | undefined): unknown[] =>
    objects ? feature(topology, objects).features : [];
  return {
    countries: all(countries) as Land[],
    areas: all(areas) as Area[],
    lines: all(lines) as Line[],
    borders: (feature(topology, borders) as Feature<MultiLineString>).geometry.coordinates.map((coordinates) => ({
      type: 'Feature',
      properties: null,
      geometry: { type: 'LineString', coordinates },
    })),
  };
}

/** The world at a detail that a page can carry. */
export const worldBase: Base = baseOf(worldFile);

/** The world at the detail of regions; disputed areas and their lines are finer than the rest. */
export const regionsBase: Base = baseOf(regionsFile);

const countryPoints = places.countries as unknown as Readonly<Record<string, Place>>;
const subdivisionPoints = subdivisions.points as unknown as Readonly<Record<string, Place>>;

/** Where the name or mark of a country stands, by its ISO 3166-1 code; nothing for unions and the world. */
export const countryPoint = (code: string): Place | undefined => countryPoints[code];

/** Where the mark of a first-level unit stands, by its ISO 3166-2 code; nothing where its shape is not known. */
export const subdivisionPoint = (code: string): Place | undefined => subdivisionPoints[code];

/** Codes of all countries that have a point. */
export const mappedCodes: readonly string[] = Object.keys(countryPoints);
