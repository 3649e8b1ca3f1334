import type { FeatureCollection, Geometry, Position } from 'geojson';
import { meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { RingWeighter } from 'topojson-simplify';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, MultiLineString, Objects, Topology } from 'topojson-specification';
import { disputedAreas, disputedBorders, innerLines } from './disputed.ts';
import type { InnerLine, Unit } from './units.ts';

/** How much of the detail of a layer stays; areas in steradians, one of them being some 40 million square kilometres. */
export interface Detail {
  /** Triangles of a line that are smaller lose their corner. */
  corner: number;
  /** How many times finer disputed areas and their lines are kept. */
  finer: number;
  /** How many times finer coasts and borders within some degrees of disputed land are kept. */
  nearby: number;
  /** Islands that are smaller are left out; their countries are drawn as dots. */
  island: number;
  /** Steps of the grid along each side of the world. */
  grid: number;
}

type World = Topology<Objects>;

// Its types leave out the second parameter, which tells holes from land.
const ringArea = sphericalRingArea as RingWeighter;

interface Named {
  id: string;
}

const featuresOf = (items: readonly { key: string; shape: Geometry }[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: items.map(({ key, shape }) => ({ type: 'Feature', id: key, properties: null, geometry: shape })),
});

const wholeOf = (units: readonly Unit[], inner: readonly InnerLine[]): World =>
  topology({ units: featuresOf(units), inner: featuresOf(inner) }) as World;

type Key = string;
const keyOf = (geometry: GeometryObject): Key => String((geometry as unknown as Named).id);

function between(whole: World, wanted: (a: Key, b: Key) => boolean): MultiLineString {
  const units = whole.objects['units'] as GeometryCollection;
  return meshArcs(whole, units, (a, b) => a !== b && (wanted(keyOf(a), keyOf(b)) || wanted(keyOf(b), keyOf(a))));
}

function linesOf(whole: World): GeometryObject[] {
  const inner = (whole.objects['inner'] as GeometryCollection).geometries;
  return [
    ...disputedBorders.map(({ key, kind, between: [ones, others] }) => ({
      ...between(whole, (a, b) => ones.includes(a) && others.includes(b)),
      id: key,
      properties: { kind },
    })),
    ...inner.map((line) => ({
      ...line,
      properties: { kind: innerLines.find(({ key }) => key === keyOf(line))?.kind, inner: true },
    })),
  ] as GeometryObject[];
}

// Where two disputed areas meet and no line is named, nothing is drawn: neither side’s map is taken as settled.
function bordersOf(whole: World, isArea: (key: Key) => boolean): MultiLineString {
  const isNamed = (a: Key, b: Key): boolean =>
    disputedBorders.some(
      ({ between: [ones, others] }) =>
        (ones.includes(a) && others.includes(b)) || (ones.includes(b) && others.includes(a)),
    );
  return between(whole, (a, b) => !(isArea(a) && isArea(b)) && !isNamed(a, b));
}

const arcsOf = (value: unknown): number[] =>
  Array.isArray(value) ? value.flatMap(arcsOf) : typeof value === 'number' ? [value < 0 ? ~value : value] : [];

const cell = ([x = 0, y = 0]: Position, dx = 0, dy = 0): string => `${Math.floor(x) + dx} ${Math.floor(y) + dy}`;

// Disputes are drawn large, so what lies around them must bear it. Cells are degrees; two of them on each side count as near.
function sharpened(whole: World, objects: readonly string[], { finer, nearby }: Detail): World {
  const kept = new Set(
    objects.flatMap((name) =>
      (whole.objects[name] as GeometryCollection).geometries.flatMap((geometry) =>
        arcsOf((geometry as { arcs?: unknown }).arcs),
      ),
    ),
  );
  const steps = [-2, -1, 0, 1, 2];
  const near = new Set(
    [...kept].flatMap((index) =>
      (whole.arcs[index] ?? []).flatMap((point) => steps.flatMap((dx) => steps.map((dy) => cell(point, dx, dy)))),
    ),
  );
  const arcs = whole.arcs.map((arc, index) =>
    arc.map((point) => {
      const [x = 0, y = 0, weight = 0] = point;
      const times = kept.has(index) ? finer : near.has(cell(point)) ? nearby : 1;
      return [x, y, weight * times];
    }),
  );
  return { ...whole, arcs };
}

const hasLand = (geometry: GeometryObject): boolean => Array.isArray((geometry as { arcs?: unknown }).arcs);

/** Countries by ISO code, disputed areas and lines by our keys, and settled borders, all on shared arcs at one detail. */
export function layersOf(units: readonly Unit[], inner: readonly InnerLine[], detail: Detail): Topology {
  const whole = wholeOf(units, inner);
  const areas = new Set(units.filter(({ isArea }) => isArea).map(({ key }) => key));
  const shapes = (whole.objects['units'] as GeometryCollection).geometries;
  const of = (geometries: GeometryObject[]): GeometryCollection => ({ type: 'GeometryCollection', geometries });
  const drawn: World = {
    ...whole,
    objects: {
      countries: of(shapes.filter((shape) => !areas.has(keyOf(shape)))),
      areas: of(shapes.filter((shape) => areas.has(keyOf(shape)))),
      lines: of(linesOf(whole)),
      borders: bordersOf(whole, (key) => areas.has(key)),
    },
  };
  const weighed = sharpened(presimplify(drawn, sphericalTriangleArea), ['areas', 'lines'], detail);
  const plain = simplify(weighed, detail.corner);
  const filtered = filter(plain, filterAttachedWeight(plain, detail.island, ringArea));
  const { countries, areas: hatched } = filtered.objects as Record<string, GeometryCollection>;
  const points = disputedAreas.flatMap(({ key, from }) =>
    'point' in from ? [{ type: 'Point', id: key, coordinates: from.point } as unknown as GeometryObject] : [],
  );
  const withCode = (area: GeometryObject): GeometryObject => {
    const code = disputedAreas.find(({ key }) => key === keyOf(area))?.code;
    return code === undefined ? area : { ...area, properties: { code } };
  };
  return quantize(
    {
      ...filtered,
      objects: {
        ...filtered.objects,
        countries: of((countries?.geometries ?? []).filter(hasLand)),
        areas: of([...(hatched?.geometries ?? []).filter(hasLand).map(withCode), ...points]),
      },
    } as World,
    detail.grid,
  );
}
