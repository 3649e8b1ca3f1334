import { nearest } from './near.ts';
import type { Position } from './rings.ts';
import { isInside, isSamePlace, selfCrossing, signedArea } from './rings.ts';

/** What is wrong with a geometry, as a code of `i18n/messages`. */
export interface GeometryFault {
  code:
    | 'geo-type'
    | 'geo-empty'
    | 'geo-member'
    | 'geo-crs'
    | 'geo-number'
    | 'geo-longitude'
    | 'geo-latitude'
    | 'geo-altitude'
    | 'geo-points'
    | 'geo-open-ring'
    | 'geo-short-ring'
    | 'geo-winding'
    | 'geo-crossing'
    | 'geo-hole-outside'
    | 'geo-antimeridian'
    | 'geo-world';
  level: 'error' | 'warning';
  parameters: Record<string, string | number | undefined>;
}

/** Most points of one geometry (data model, map disputes): more than a line on the site can show. */
const pointLimit = 2000;

type Group = Readonly<Record<string, unknown>>;
type Say = (
  code: GeometryFault['code'],
  parameters?: GeometryFault['parameters'],
  level?: GeometryFault['level'],
) => void;

/** How deep the places of a type lie in lists: 0 for one place, 2 for a list of rings. */
const depthOf: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};
const types = [...Object.keys(depthOf), 'GeometryCollection', 'Feature', 'FeatureCollection'];

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** A geometry without parts, and where it stands in the file. */
export interface Part {
  type: string;
  coordinates: unknown;
  where: string;
}

/** All geometries in a GeoJSON value that have coordinates of their own. */
export function* partsOf(value: unknown, where = ''): Generator<Part> {
  if (!isGroup(value)) return;
  const at = (name: string): string => (where === '' ? name : `${where}.${name}`);
  if (value['type'] === 'FeatureCollection')
    for (const [index, inner] of listOf(value['features']).entries()) yield* partsOf(inner, at(`features[${index}]`));
  else if (value['type'] === 'GeometryCollection')
    for (const [index, inner] of listOf(value['geometries']).entries())
      yield* partsOf(inner, at(`geometries[${index}]`));
  else if (value['type'] === 'Feature') yield* partsOf(value['geometry'], at('geometry'));
  else if (typeof value['type'] === 'string' && value['type'] in depthOf)
    yield { type: value['type'], coordinates: value['coordinates'], where: at('coordinates') };
}

function checkPosition(value: unknown, say: Say): Position | undefined {
  const [longitude, latitude] = listOf(value);
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
    say('geo-number', { value: JSON.stringify(value)?.slice(0, 40) ?? '' });
    return undefined;
  }
  const place = [Number(longitude), Number(latitude)] as const;
  if (Math.abs(place[1]) > 90) say('geo-latitude', { value: place[1], isSwapped: Math.abs(place[0]) <= 90 ? 1 : 0 });
  if (Math.abs(place[0]) > 180) say('geo-longitude', { value: place[0] });
  if (listOf(value).length > 2) say('geo-altitude', {}, 'warning');
  return place;
}

function checkLine(line: readonly Position[], say: Say): void {
  for (let at = 1; at < line.length; at++) {
    const west = (line[at - 1] as Position)[0];
    const east = (line[at] as Position)[0];
    // RFC 7946, 3.1.9: what crosses the antimeridian is cut there.
    if (Math.abs(east - west) > 180 && Math.abs(east - west) < 360) return say('geo-antimeridian', { west, east });
  }
}

function checkRings(rings: readonly (readonly Position[])[], say: Say): void {
  const [outer = []] = rings;
  for (const [ring, places] of rings.entries()) {
    if (!isSamePlace(places[0], places.at(-1))) say('geo-open-ring', { ring });
    else if (places.length < 4) say('geo-short-ring', { ring, count: places.length });
    else {
      const crossing = selfCrossing(places);
      if (crossing) say('geo-crossing', { ring, place: crossing.join(', ') });
      // RFC 7946, 3.1.6: outer rings run counter-clockwise, holes clockwise.
      else if (signedArea(ring === 0 ? places : places.toReversed()) < 0) say('geo-winding', { ring }, 'warning');
    }
    if (ring > 0 && !places.every((place) => isInside(place, outer))) say('geo-hole-outside', { ring });
  }
}

function checkPart({ type, coordinates }: Part, say: Say): Position[] {
  const depth = depthOf[type] ?? 0;
  if (listOf(coordinates).length === 0 || (depth > 0 && listOf(coordinates).flat(depth).length === 0)) {
    say('geo-empty');
    return [];
  }
  const read = (value: unknown): Position[] =>
    listOf(value)
      .map((item) => checkPosition(item, say))
      .filter((place) => place !== undefined);
  if (depth === 0) return read([coordinates]);
  const lines =
    depth === 1
      ? [read(coordinates)]
      : listOf(coordinates)
          .flat(depth - 2)
          .map(read);
  if (lines.flat().length > pointLimit) return lines.flat();
  if (type !== 'MultiPoint') for (const line of lines) checkLine(line, say);
  if (depth === 3)
    for (const polygon of listOf(coordinates))
      checkRings(
        listOf(polygon).map((ring) => read(ring)),
        say,
      );
  else if (type === 'Polygon') checkRings(lines, say);
  return lines.flat();
}

function checkMembers(value: unknown, where: string, say: (where: string) => Say): void {
  const tell = say(where);
  if (!isGroup(value) || typeof value['type'] !== 'string' || !types.includes(value['type'])) {
    const type = isGroup(value) ? String(value['type'] ?? '') : '';
    return tell('geo-type', { type, near: nearest(type, types) });
  }
  if ('crs' in value) tell('geo-crs');
  const parts = { FeatureCollection: 'features', GeometryCollection: 'geometries' }[value['type']];
  const at = (name: string): string => (where === '' ? name : `${where}.${name}`);
  if (parts !== undefined) {
    if (!Array.isArray(value[parts])) tell('geo-member', { member: parts });
    else if (value[parts].length === 0) tell('geo-empty');
    for (const [index, inner] of listOf(value[parts]).entries()) checkMembers(inner, at(`${parts}[${index}]`), say);
  } else if (value['type'] === 'Feature') checkMembers(value['geometry'], at('geometry'), say);
}

/** What is wrong with a GeoJSON value after RFC 7946, each kind once for each of its parts. */
export function geometryFaults(value: unknown): GeometryFault[] {
  const faults = new Map<string, GeometryFault>();
  const sayAt =
    (where: string): Say =>
    (code, parameters = {}, level = 'error') => {
      const mark = `${code} ${where}`;
      if (!faults.has(mark))
        faults.set(mark, { code, level, parameters: { where: where === '' ? '/' : where, ...parameters } });
    };
  checkMembers(value, '', sayAt);
  const places = [...partsOf(value)].flatMap((part) => checkPart(part, sayAt(part.where)));
  const count = places.length;
  if (count > pointLimit) sayAt('')('geo-points', { count, limit: pointLimit });
  const span = (axis: 0 | 1): number =>
    places.reduce((most, place) => Math.max(most, place[axis]), -Infinity) -
    places.reduce((least, place) => Math.min(least, place[axis]), Infinity);
  // Nothing that is disputed spans nine tenths of the globe both ways.
  if (count > 0 && span(0) > 324 && span(1) > 162) sayAt('')('geo-world');
  return [...faults.values()];
}

/** The geometry with rings closed and turned as RFC 7946 wants them and without altitudes; nothing else moves. */
export function mendedGeometry(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mendedGeometry);
  if (!isGroup(value)) return value;
  const { type, coordinates } = value;
  const flat = (item: unknown): unknown =>
    Array.isArray(item) && typeof item[0] === 'number' ? item.slice(0, 2) : Array.isArray(item) ? item.map(flat) : item;
  const ringOf = (ring: unknown, index: number): unknown => {
    const places = listOf(flat(ring)) as Position[];
    const closed =
      places.length > 2 && !isSamePlace(places[0], places.at(-1)) ? [...places, places[0] as Position] : places;
    const area = signedArea(closed);
    return area === 0 || area > 0 === (index === 0) ? closed : closed.toReversed();
  };
  const polygon = (rings: unknown): unknown => listOf(rings).map(ringOf);
  const isWhole = [...partsOf(value)].every(({ coordinates }) => listOf(coordinates).flat(4).every(Number.isFinite));
  if (type === 'Polygon' && isWhole) return { ...value, coordinates: polygon(coordinates) };
  if (type === 'MultiPolygon' && isWhole) return { ...value, coordinates: listOf(coordinates).map(polygon) };
  if (typeof type === 'string' && type in depthOf) return { ...value, coordinates: flat(coordinates) };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mendedGeometry(inner)]));
}
