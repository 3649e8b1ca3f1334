import type { Spot } from './spot.ts';

/** A part of the picture: the place in its middle and how many times it is enlarged. */
export interface Frame {
  x: number;
  y: number;
  zoom: number;
}

/** How far the picture can be enlarged: an island of ten kilometres then is as wide as a mark. */
export const mostZoom = 32;

/** The frame that shows all places with some air around them, at most `most` times enlarged; the whole picture where there are none. */
export function frameOf(spots: readonly Spot[], width: number, height: number, most = 12, air = 26): Frame {
  if (spots.length === 0) return { x: width / 2, y: height / 2, zoom: 1 };
  const range = (axis: 0 | 1): readonly [number, number] => {
    const values = spots.map((spot) => spot[axis]);
    return [Math.min(...values) - air, Math.max(...values) + air];
  };
  const [[left, right], [top, bottom]] = [range(0), range(1)];
  const zoom = Math.max(1, Math.min(most, width / (right - left), height / (bottom - top)));
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { x: round((left + right) / 2), y: round((top + bottom) / 2), zoom: round(zoom) };
}

/** Whether a place lies inside a frame. */
export const isInFrame = ([x, y]: Spot, frame: Frame, width: number, height: number): boolean =>
  Math.abs(x - frame.x) <= width / 2 / frame.zoom && Math.abs(y - frame.y) <= height / 2 / frame.zoom;

/** The corners between which something lies, or the one place where it is. */
export type Extent = readonly Spot[];

const areaOf = (extents: readonly Extent[]): number => {
  const { zoom } = frameOf(extents.flat(), 1000, 1000, Infinity, 12);
  return 1 / zoom ** 2;
};

/** The extents without up to `most` far ones, where leaving one out makes the frame of the rest smaller by two fifths. */
export function withoutFar(extents: readonly Extent[], most = 2): readonly Extent[] {
  if (most === 0 || extents.length < 5) return extents;
  const rests = extents.map((extent) => extents.filter((other) => other !== extent));
  const best = rests.reduce((least, rest) => (areaOf(rest) < areaOf(least) ? rest : least));
  return areaOf(best) < areaOf(extents) * 0.6 ? withoutFar(best, most - 1) : extents;
}

const boxArea = ([[left, top] = [0, 0], [right, bottom] = [left, top]]: Extent): number =>
  (right - left) * (bottom - top);

/** The extents on one side of the widest gap where that is more than half of the picture: those with the most room, since a picture of the world does not go on beyond its edge. */
export function onOneSide(extents: readonly Extent[], width: number): readonly Extent[] {
  const sorted = [...extents].sort((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0));
  let reach = -Infinity;
  const cut = sorted.findIndex((extent) => {
    const isBeyond = (extent[0]?.[0] ?? 0) - reach > width / 2 && reach > -Infinity;
    reach = Math.max(reach, ...extent.map(([x]) => x));
    return isBeyond;
  });
  if (cut < 0) return extents;
  const roomOf = (part: readonly Extent[]): number => part.reduce((sum, extent) => sum + boxArea(extent), 0);
  const [left, right] = [sorted.slice(0, cut), sorted.slice(cut)];
  return roomOf(left) > roomOf(right) ? left : right;
}
