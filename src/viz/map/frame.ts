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

const areaOf = (spots: readonly Spot[]): number => {
  const { zoom } = frameOf(spots, 1000, 1000, Infinity, 12);
  return 1 / zoom ** 2;
};

/** The places without up to `most` far ones, where leaving one out makes the frame of the rest smaller by two fifths. */
export function withoutFar(spots: readonly Spot[], most = 2): readonly Spot[] {
  if (most === 0 || spots.length < 5) return spots;
  const rests = spots.map((spot) => spots.filter((other) => other !== spot));
  const best = rests.reduce((least, rest) => (areaOf(rest) < areaOf(least) ? rest : least));
  return areaOf(best) < areaOf(spots) * 0.6 ? withoutFar(best, most - 1) : spots;
}
