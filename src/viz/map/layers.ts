import { geoPath } from 'd3';
import type { Feature } from 'geojson';
import { countryPoint } from './base.ts';
import type { Base, LineKind } from './base.ts';
import { mayShow } from './in-view.ts';
import { pathText } from './path-text.ts';
import type { View } from './projection.ts';
import { tenth } from './spot.ts';
import type { Spot } from './spot.ts';

/** The layers of a map as path strings, from the ground up; an empty one is an empty string. */
export interface Layers {
  land: string;
  focus: string;
  hatched: string;
  borders: string;
  undetermined: string;
  lineOfControl: string;
  /** Countries in focus that are too small to be seen. */
  dots: readonly Spot[];
}

/** Square pixels below which a country needs a dot. */
export const visibleArea = 16;

/** Path string of shapes in a view, in tenths of a pixel; what the view cannot show costs nothing. */
export function pathOf(view: View, shapes: readonly Feature[]): string {
  const context = pathText();
  const draw = geoPath(view.projection, context);
  for (const shape of shapes) if (mayShow(view, shape)) draw(shape);
  return context.text();
}

/** Outline of the whole world in a view. */
export function outlineOf({ projection }: View): string {
  const context = pathText();
  geoPath(projection, context)({ type: 'Sphere' });
  return context.text();
}

/** Place of a point in a view, or nothing where it falls outside of the frame. */
export function spotIn({ projection, width, height }: View, place: readonly [number, number]): Spot | undefined {
  const [x = NaN, y = NaN] = projection([place[0], place[1]]) ?? [];
  return x >= 0 && x <= width && y >= 0 && y <= height ? [tenth(x), tenth(y)] : undefined;
}

/** Draws a base in a view; countries in focus have a layer of their own, disputed areas belong to no country. */
export function layersIn(base: Base, view: View, focus: readonly string[] = []): Layers {
  const draw = (features: readonly Feature[]): string => pathOf(view, features);
  const measure = geoPath(view.projection);
  const areas = base.areas.filter(({ geometry }) => geometry.type !== 'Point');
  const codeOf = ({ id, properties }: (typeof areas)[number]): string => properties?.code ?? id;
  const isFocus = (code: string): boolean => focus.includes(code);
  const lines = (kind: LineKind): string =>
    draw(base.lines.filter(({ properties }) => properties.kind === kind && !properties.inner));
  const shapes = [
    ...base.countries.map((land) => [land.id, land] as const),
    ...areas.map((area) => [codeOf(area), area] as const),
  ];
  const seen = (code: string): number =>
    shapes.filter(([other]) => other === code).reduce((sum, [, shape]) => sum + measure.area(shape), 0);
  return {
    land: draw(shapes.filter(([code]) => !isFocus(code)).map(([, shape]) => shape)),
    focus: draw(shapes.filter(([code]) => isFocus(code)).map(([, shape]) => shape)),
    hatched: draw(areas),
    borders: draw(base.borders),
    undetermined: lines('undetermined'),
    lineOfControl: lines('line-of-control'),
    dots: focus
      .filter((code) => seen(code) < visibleArea)
      .flatMap((code) => {
        const point = countryPoint(code);
        const spot = point && spotIn(view, point);
        return spot ? [spot] : [];
      }),
  };
}
