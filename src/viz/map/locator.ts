import { countryPoint, regionsBase, worldBase } from './base.ts';
import type { Base, Place } from './base.ts';
import type { View } from './projection.ts';
import { regionView, worldView } from './projection.ts';

/** Frame of every country’s picture, in pixels. */
export const locatorFrame = { width: 400, height: 300 };

/** Width of the picture of the world, in pixels. */
export const worldWidth = 960;

/** Degrees around a country’s point that its picture shows at least, so that small ones have neighbours. */
const leastRadius = 2.5;

/** What one picture shows: the view, the base that suits it, and the countries that stand out. */
export interface Picture {
  view: View;
  base: Base;
  focus: readonly string[];
}

/** The picture of the whole world. */
export const worldPicture = (): Picture => ({ view: worldView(worldWidth), base: worldBase, focus: [] });

/** The picture of one country or of several, with what lies around them; the world where none of them lies anywhere. */
export function countryPicture(codes: readonly string[]): Picture {
  const lands = [
    ...regionsBase.countries.filter(({ id }) => codes.includes(id)),
    ...regionsBase.areas.filter(({ properties }) => codes.includes(properties?.code ?? '')),
  ];
  const points = codes.map(countryPoint).filter((point): point is Place => point !== undefined);
  if (points.length === 0) return worldPicture();
  const { width, height } = locatorFrame;
  return {
    view: regionView({ lands, points, radius: leastRadius }, width, height, 0.18),
    base: regionsBase,
    focus: codes,
  };
}
