import { geoPath } from 'd3';
import { mappedCodes, regionsBase, worldBase } from './base.ts';
import type { Base, LineKind } from './base.ts';
import { pathOf, visibleArea } from './layers.ts';
import { worldWidth } from './locator.ts';
import { worldView } from './projection.ts';
import type { View } from './projection.ts';
import type { Spot } from './spot.ts';
import { worldSpot } from './world-spots.ts';

/** The ground of the world map as path strings, each country apart so that it can be filled. */
export interface Ground {
  /** Land by ISO 3166-1 code; disputed land with a code of its own is under that code and no other. */
  countries: Readonly<Record<string, string>>;
  /** Disputed land that has no code. */
  uncoded: string;
  /** All disputed land, for the hatching. */
  hatched: string;
  borders: string;
  undetermined: string;
  lineOfControl: string;
}

/** How many units of the finer ground make one of the world’s picture. */
export const fineScale = 4;

function groundIn(base: Base, view: View): Ground {
  const areas = base.areas.filter(({ geometry }) => geometry.type !== 'Point');
  const shapes = [
    ...base.countries.map((land) => ({ code: land.id, shape: land })),
    ...areas.flatMap((area) => (area.properties?.code ? [{ code: area.properties.code, shape: area }] : [])),
  ];
  const byCode = [...Map.groupBy(shapes, ({ code }) => code)].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = (kind: LineKind): string =>
    pathOf(
      view,
      base.lines.filter(({ properties }) => properties.kind === kind && !properties.inner),
    );
  const paths = byCode.map(
    ([code, held]) =>
      [
        code,
        pathOf(
          view,
          held.map(({ shape }) => shape),
        ),
      ] as const,
  );
  return {
    countries: Object.fromEntries(paths.filter(([, d]) => d !== '')),
    uncoded: pathOf(
      view,
      areas.filter(({ properties }) => !properties?.code),
    ),
    hatched: pathOf(view, areas),
    borders: pathOf(view, base.borders),
    undetermined: lines('undetermined'),
    lineOfControl: lines('line-of-control'),
  };
}

// Drawing the world takes a quarter of a second, and every page with it draws the same.
let world: Ground | undefined;

/** The ground at the detail of the whole world, in a frame as wide as its picture. */
export const worldGround = (): Ground => (world ??= groundIn(worldBase, worldView(worldWidth)));

/** The ground at the detail of regions, `fineScale` times as large. */
export const fineGround = (): Ground => groundIn(regionsBase, worldView(worldWidth * fineScale));

/** Codes of countries that the picture of the world cannot show as land, with the place of a dot for each. */
export function dotsOfWorld(): { code: string; spot: Spot }[] {
  const view = worldView(worldWidth);
  const measure = geoPath(view.projection);
  const seen = new Map<string, number>();
  for (const land of worldBase.countries) seen.set(land.id, (seen.get(land.id) ?? 0) + measure.area(land));
  for (const area of worldBase.areas) {
    const code = area.properties?.code;
    if (code) seen.set(code, (seen.get(code) ?? 0) + measure.area(area));
  }
  return mappedCodes
    .filter((code) => (seen.get(code) ?? 0) < visibleArea)
    .flatMap((code) => {
      const spot = worldSpot(code);
      return spot ? [{ code, spot }] : [];
    });
}
