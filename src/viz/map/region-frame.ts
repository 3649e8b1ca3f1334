import { geoPath } from 'd3';
import { regionsBase } from './base.ts';
import { frameOf, onOneSide, withoutFar } from './frame.ts';
import type { Extent, Frame } from './frame.ts';
import { worldWidth } from './locator.ts';
import { mainParts, worldView } from './projection.ts';
import { worldSpot } from './world-spots.ts';

// The land without which a country would not be known; islands far away are less than the rest.
const mainShare = 0.9;

// Units of the picture around the land: its marks may stand over its edge.
const air = 8;

const extents = new Map<string, Extent | undefined>();

function findExtent(code: string): Extent | undefined {
  const lands = [
    ...regionsBase.countries.filter(({ id }) => id === code),
    ...regionsBase.areas.filter(({ geometry, properties }) => geometry.type !== 'Point' && properties?.code === code),
  ];
  const spot = worldSpot(code);
  const [from, to] = geoPath(worldView(worldWidth).projection).bounds(mainParts(lands, mainShare));
  // Land without room has no bounds.
  return Number.isFinite(from[0]) ? [from, to] : spot && [spot];
}

/** Where the main land of a country lies on the picture of the world; asked for each region and each of its parts. */
function extentOf(code: string): Extent | undefined {
  if (!extents.has(code)) extents.set(code, findExtent(code));
  return extents.get(code);
}

/** The frame on the picture of the world that shows the main land of countries; what lies far from all others is left out. */
export function regionFrame(codes: readonly string[], width: number, height: number): Frame {
  const own = codes.flatMap((code) => {
    const extent = extentOf(code);
    const [left, right] = [extent?.[0]?.[0] ?? 0, extent?.at(-1)?.[0] ?? 0];
    // Land around the pole is as wide as the world.
    return extent && right - left < width / 2 ? [extent] : [];
  });
  return frameOf(withoutFar(onOneSide(own, width)).flat(), width, height, undefined, air);
}
