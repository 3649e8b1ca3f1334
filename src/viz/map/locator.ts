import { geoPath } from 'd3';
import { countryPoint, regionsBase, worldBase } from './base.ts';
import type { Area, Base, Land, Place } from './base.ts';
import type { View } from './projection.ts';
import { mayShow } from './in-view.ts';
import { regionView, worldView } from './projection.ts';

/** Frame of every country’s picture, in pixels. */
export const locatorFrame = { width: 400, height: 300 };

/** Width of the picture of the world, in pixels. */
export const worldWidth = 960;

/** Degrees around a country’s point that its picture shows at least, so that small ones have neighbours. */
const leastRadius = 2.5;

/** Degrees beyond which a picture is not widened: half a hemisphere shows some land wherever its middle lies. */
const mostRadius = 40;

/** Share of a picture that is land at least: an eye finds it beside an empty sea. */
const leastLand = 0.006;

/** What one picture shows: the view, the base that suits it, and the countries that stand out. */
export interface Picture {
  view: View;
  base: Base;
  focus: readonly string[];
}

/** The picture of the whole world. */
export const worldPicture = (): Picture => ({ view: worldView(worldWidth), base: worldBase, focus: [] });

/** Whether a picture shows land enough to say where it is; `likely` land is measured first. */
export function showsLand({ view, base }: Picture, likely: readonly (Land | Area)[] = []): boolean {
  const { area } = geoPath(view.projection);
  const least = leastLand * view.width * view.height;
  let sum = 0;
  // Nearly always a country’s own land is enough, and the rest of the world need not be measured.
  return [...likely, ...base.countries, ...base.areas].some((shape, place) => {
    const isMeasured = place >= likely.length && likely.includes(shape);
    if (!isMeasured && mayShow(view, shape)) sum += area(shape);
    return sum >= least;
  });
}

/** The picture of one country or of several, with what lies around them; the world where none of them lies anywhere. */
export function countryPicture(codes: readonly string[]): Picture {
  const lands = [
    ...regionsBase.countries.filter(({ id }) => codes.includes(id)),
    ...regionsBase.areas.filter(({ properties }) => codes.includes(properties?.code ?? '')),
  ];
  const points = codes.map(countryPoint).filter((point): point is Place => point !== undefined);
  if (points.length === 0) return worldPicture();
  const { width, height } = locatorFrame;
  const around = (radius: number): Picture => ({
    view: regionView({ lands, points, radius }, width, height, 0.18),
    base: regionsBase,
    focus: codes,
  });
  // Around an island in the ocean nothing says where it lies, until the picture reaches other land.
  let radius = leastRadius;
  while (radius < mostRadius && !showsLand(around(radius), lands)) radius *= 1.5;
  return around(radius);
}
