import type {
  Feature,
  FeatureCollection,
  GeometryCollection as Collection,
  MultiLineString,
  MultiPolygon,
  Position,
} from 'geojson';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { chainOf, clockwise, cutAlong, cutOut } from './cut.ts';
import { disputedAreas, innerLines } from './disputed.ts';
import type { AreaSource } from './disputed.ts';
import type { DisputedLine, Province } from './geopackage.ts';

// Parts that Natural Earth gives to a state or to nobody, and that ISO 3166-1 gives a code of their own or to a state.
const codeOfPart: Readonly<Record<string, string>> = {
  BVT: 'BV',
  CCK: 'CC',
  CXR: 'CX',
  GLP: 'GP',
  GUF: 'GF',
  MTQ: 'MQ',
  MYT: 'YT',
  NSV: 'SJ',
  REU: 'RE',
  CLP: 'FR',
  ESB: 'CY',
  KAB: 'KZ',
  USG: 'CU',
  WSB: 'CY',
};

// No province may fall through: what has no code belongs to a disputed area or is refused.
const countryOf = ({ country, part }: Province): string => codeOfPart[part] ?? country;

/** A country or territory by its code, or a disputed area by its key, with the land that is its own alone. */
export interface Unit {
  key: string;
  isArea: boolean;
  shape: MultiPolygon;
}

type Shapes = Map<string, MultiPolygon>;

/** Dissolves provinces into one shape for each key; keys `undefined` are left out. */
export function dissolved(provinces: readonly Province[], keyOf: (province: Province) => string | undefined): Shapes {
  const shapes: Collection = { type: 'GeometryCollection', geometries: provinces.map(({ shape }) => shape) };
  const whole = topology({ units: shapes });
  const { geometries } = whole.objects['units'] as GeometryCollection;
  const byKey = new Map<string, TopoMultiPolygon[]>();
  provinces.forEach((province, index) => {
    const key = keyOf(province);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), geometries[index] as TopoMultiPolygon]);
  });
  // Merged rings run either way; d3 wants outer ones clockwise and holes against the clock.
  const wound = ({ coordinates }: MultiPolygon): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: coordinates.map(([outer = [], ...holes]) => [
      clockwise(outer),
      ...holes.map((hole) => clockwise(hole).reverse()),
    ]),
  });
  return new Map([...byKey].sort().map(([key, parts]) => [key, wound(merge(whole, parts))]));
}

function cut(shapes: Shapes, key: string, from: AreaSource, lines: readonly DisputedLine[]): void {
  if (!('of' in from)) return;
  const country = shapes.get(from.of);
  if (!country) throw new Error(`${key} is cut from ${from.of}, which is not there`);
  const partsOf = (fids: readonly number[]): Position[][] =>
    fids.flatMap((fid) => lines.find((line) => line.fid === fid)?.shape.coordinates ?? []);
  const { inside, rest } =
    'ring' in from
      ? cutOut(country, chainOf(partsOf(from.ring)))
      : cutAlong(country, chainOf(partsOf(from.lines)), from.around);
  shapes.set(from.of, rest);
  const own = shapes.get(key)?.coordinates ?? [];
  shapes.set(key, { type: 'MultiPolygon', coordinates: [...inside.coordinates, ...own] });
}

const within = (
  polygon: Position[][],
  [west, south, east, north]: readonly [number, number, number, number],
): boolean => (polygon[0] ?? []).every(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north);

function takeIslands(shapes: Shapes, key: string, from: AreaSource, provinces: readonly Province[]): void {
  if (!('box' in from)) return;
  const { box } = from;
  const province = provinces.find(({ fid }) => fid === from.province);
  const country = shapes.get(province ? countryOf(province) : '');
  if (!province || !country) throw new Error(`${key} is taken from a province that is not there`);
  shapes.set(key, { type: 'MultiPolygon', coordinates: country.coordinates.filter((part) => within(part, box)) });
  country.coordinates = country.coordinates.filter((part) => !within(part, box));
}

/** The land of the world, cut into countries and disputed areas that do not overlap. */
export function unitsOf(provinces: readonly Province[], lines: readonly DisputedLine[]): Unit[] {
  const areaOf = (province: Province): string | undefined =>
    disputedAreas.find(({ from }) => {
      if ('provinces' in from) return from.provinces.includes(province.fid);
      if ('and' in from) return from.and?.includes(province.fid);
      return 'country' in from && from.country === province.country;
    })?.key;
  const shapes = dissolved(provinces, (province) => {
    const key = areaOf(province) ?? countryOf(province);
    // The Spratly Islands are of Natural Earth’s units the one that has neither code nor shape worth drawing.
    return key === '-1' && province.part === 'PGA' ? undefined : key;
  });
  for (const { key, from } of disputedAreas) {
    cut(shapes, key, from, lines);
    takeIslands(shapes, key, from, provinces);
  }
  if (shapes.has('-1')) throw new Error('a province has neither a code nor a disputed area');
  const areas = new Set(disputedAreas.map(({ key }) => key));
  return [...shapes].map(([key, shape]) => ({ key, isArea: areas.has(key), shape }));
}

/** A line inside a disputed area. */
export interface InnerLine {
  key: string;
  shape: MultiLineString;
}

/** The lines inside disputed areas: where provinces meet that belong to the same one. */
export function innerLinesOf(provinces: readonly Province[]): InnerLine[] {
  return innerLines.map(({ key, between: [ones, others] }) => {
    const near = provinces.filter(({ fid }) => ones.includes(fid) || others.includes(fid));
    const features = near.map(({ shape, fid }): Feature => ({
      type: 'Feature',
      id: fid,
      properties: null,
      geometry: shape,
    }));
    const collection: FeatureCollection = { type: 'FeatureCollection', features };
    const whole = topology({ parts: collection });
    const side = (part: GeometryObject): boolean => ones.includes(Number((part as { id?: unknown }).id));
    const parts = whole.objects['parts'] as GeometryCollection;
    return { key, shape: mesh(whole, parts, (a, b) => a !== b && side(a) !== side(b)) };
  });
}
