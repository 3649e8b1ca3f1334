import { geoContains } from 'd3';
import type { MultiPolygon, Position } from 'geojson';

const gap = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number => Math.hypot(ax - bx, ay - by);

/** Ends of lines of Natural Earth miss each other and the borders that they meet by up to this many degrees. */
const tolerance = 0.15;

/** Joins lines that touch into one, the nearest ends first; throws where a line is left alone. */
export function chainOf(lines: readonly Position[][]): Position[] {
  const rest = [...lines].sort((a, b) => b.length - a.length);
  let chain = [...(rest.shift() ?? [])];
  while (rest.length > 0) {
    const [head = [], tail = []] = [chain[0], chain.at(-1)];
    const nearest = rest
      .flatMap((line, index) =>
        [line, [...line].reverse()].flatMap((way) => [
          { index, way, isAtTail: true, distance: gap(tail, way[0] ?? []) },
          { index, way, isAtTail: false, distance: gap(head, way.at(-1) ?? []) },
        ]),
      )
      .reduce((a, b) => (b.distance < a.distance ? b : a));
    if (nearest.distance > tolerance) throw new Error(`a line ends ${nearest.distance}° away from the next one`);
    chain = nearest.isAtTail ? [...chain, ...nearest.way] : [...nearest.way, ...chain];
    rest.splice(nearest.index, 1);
  }
  return chain.filter((point, index) => index === 0 || gap(point, chain[index - 1] ?? []) > 0);
}

const nearestVertex = (ring: readonly Position[], point: Position): number =>
  ring.reduce((best, vertex, index) => (gap(vertex, point) < gap(ring[best] ?? [], point) ? index : best), 0);

const signedArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

/** A closed ring that runs clockwise, as outer rings do for d3 (github.com/d3/d3-geo#d3-geo). */
export function clockwise(ring: readonly Position[]): Position[] {
  const open = gap(ring[0] ?? [], ring.at(-1) ?? []) === 0 ? ring.slice(0, -1) : [...ring];
  const turned = signedArea(open) > 0 ? open.reverse() : open;
  return [...turned, turned[0] ?? []];
}

const holds = (ring: Position[], point: Position): boolean =>
  geoContains({ type: 'Polygon', coordinates: [ring] }, [point[0] ?? 0, point[1] ?? 0]);

/** Cuts a shape in two along a line that ends at vertices of its border; `inside` is the part around the point. */
export function cutAlong(
  shape: MultiPolygon,
  line: readonly Position[],
  around: Position,
): { inside: MultiPolygon; rest: MultiPolygon } {
  const at = shape.coordinates.findIndex(([ring = []]) => holds(ring, around));
  const [ring = [], ...holes] = shape.coordinates[at] ?? [];
  const open = ring.slice(0, -1);
  const [from, to] = [nearestVertex(open, line[0] ?? []), nearestVertex(open, line.at(-1) ?? [])];
  const miss = Math.max(gap(open[from] ?? [], line[0] ?? []), gap(open[to] ?? [], line.at(-1) ?? []));
  if (at === -1) throw new Error(`no part of the shape holds ${around.join(', ')}`);
  if (from === to || miss > tolerance)
    throw new Error(`the line around ${around.join(', ')} misses the border by ${miss}°`);
  const along = (start: number, end: number): Position[] =>
    start < end ? open.slice(start, end + 1) : [...open.slice(start), ...open.slice(0, end + 1)];
  const between = line.slice(1, -1);
  const parts = [
    [...along(from, to), ...[...between].reverse()],
    [...along(to, from), ...between],
  ].map(clockwise);
  const inner = parts.findIndex((part) => holds(part, around));
  const [inside, rest] = inner === 0 ? parts : [...parts].reverse();
  if (inner === -1 || !inside || !rest) throw new Error('neither part holds the point');
  return {
    inside: { type: 'MultiPolygon', coordinates: [[inside]] },
    rest: { type: 'MultiPolygon', coordinates: [[rest, ...holes], ...shape.coordinates.filter((_, i) => i !== at)] },
  };
}

/** Takes the area inside a closed line out of a shape that surrounds it. */
export function cutOut(shape: MultiPolygon, line: readonly Position[]): { inside: MultiPolygon; rest: MultiPolygon } {
  const ring = clockwise(line);
  const at = shape.coordinates.findIndex(([outer = []]) => holds(outer, ring[0] ?? []));
  if (at === -1) throw new Error('the ring lies outside of the shape');
  const hole = [...ring].reverse();
  return {
    inside: { type: 'MultiPolygon', coordinates: [[ring]] },
    rest: {
      type: 'MultiPolygon',
      coordinates: shape.coordinates.map((polygon, index) => (index === at ? [...polygon, hole] : polygon)),
    },
  };
}
