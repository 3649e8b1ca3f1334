/** A place as [longitude, latitude] in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** Twice the signed area of a closed ring, in square degrees: positive where it runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [x, y] = ring[at] as Position;
    const [beforeX, beforeY] = ring[at - 1] as Position;
    sum += beforeX * y - x * beforeY;
  }
  return sum;
}

/** Whether two places are the same. */
export const isSamePlace = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

const turn = (a: Position, b: Position, c: Position): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const isBetween = (a: Position, b: Position, c: Position): boolean =>
  c[0] >= Math.min(a[0], b[0]) &&
  c[0] <= Math.max(a[0], b[0]) &&
  c[1] >= Math.min(a[1], b[1]) &&
  c[1] <= Math.max(a[1], b[1]);

/** Whether a place lies inside a closed ring; a place on the line counts as inside. */
export function isInside(place: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const a = ring[at - 1] as Position;
    const b = ring[at] as Position;
    if (turn(a, b, place) === 0 && isBetween(a, b, place)) return true;
    const crosses = a[1] > place[1] !== b[1] > place[1];
    if (crosses && place[0] < ((b[0] - a[0]) * (place[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** Whether two lines cross, each on both sides of the other; lines that only touch do not. */
const doCross = (a: Position, b: Position, c: Position, d: Position): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** The place after which a ring first crosses itself or turns back on its own line; nothing for a simple ring. */
export function selfCrossing(ring: readonly Position[]): Position | undefined {
  for (let one = 1; one < ring.length; one++) {
    const a = ring[one - 1] as Position;
    const b = ring[one] as Position;
    const next = ring[one + 1] ?? ring[1];
    const isSpike =
      next !== undefined &&
      turn(a, b, next) === 0 &&
      (b[0] - a[0]) * (next[0] - b[0]) + (b[1] - a[1]) * (next[1] - b[1]) < 0;
    if (isSpike) return b;
    for (let other = one + 2; other < ring.length; other++)
      if (doCross(a, b, ring[other - 1] as Position, ring[other] as Position)) return a;
  }
  return undefined;
}
