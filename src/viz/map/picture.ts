import { geoGraticule10 } from 'd3';
import type { Feature } from 'geojson';
import { layersIn, outlineOf, pathOf } from './layers.ts';
import type { Layers } from './layers.ts';
import type { Picture } from './locator.ts';
import type { Palette } from './palette.ts';
import { darkPalette, lightPalette } from './palette.ts';

/** Side of the square that hatching repeats, in pixels. */
const hatchStep = 5;

/** Dashes of undetermined lines and dots of lines of control, in pixels: the habit of UN maps. */
export const strokes = {
  undetermined: '5 2.5',
  'line-of-control': '0.1 2.8',
} as const;

// Attributes carry the light colours, so that the picture holds where a policy refuses its style.
const classes: readonly (readonly [name: string, property: 'fill' | 'stroke', colour: keyof Palette])[] = [
  ['sea', 'fill', 'sea'],
  ['land', 'fill', 'land'],
  ['land', 'stroke', 'land'],
  ['focus', 'fill', 'land-focus'],
  ['focus', 'stroke', 'land-focus'],
  ['border', 'stroke', 'border'],
  ['hatch', 'stroke', 'hatch'],
  ['line', 'stroke', 'ink'],
  ['dot', 'stroke', 'ink'],
];

const graticule: Feature = { type: 'Feature', properties: null, geometry: geoGraticule10() };

const styleOf = (palette: Palette): string =>
  classes.map(([name, property, colour]) => `.${name}{${property}:${palette[colour]}}`).join('');

const attributes = (name: string): string =>
  classes
    .filter(([other]) => other === name)
    .map(([, property, colour]) => ` ${property}="${lightPalette[colour]}"`)
    .join('');

const hairline = 'vector-effect="non-scaling-stroke" stroke-linejoin="round"';

function groundOf({ land, focus, hatched, borders }: Layers): string[] {
  return [
    // Land has a rim of its own colour: without it the sea shines through where two countries meet.
    land && `<path class="land"${attributes('land')} stroke-width=".6" ${hairline} d="${land}"/>`,
    focus && `<path class="focus"${attributes('focus')} stroke-width=".6" ${hairline} d="${focus}"/>`,
    hatched && `<path fill="url(#hatch)" d="${hatched}"/>`,
    borders && `<path class="border"${attributes('border')} fill="none" stroke-width=".5" ${hairline} d="${borders}"/>`,
  ];
}

function linesOf({ undetermined, lineOfControl, dots }: Layers): string[] {
  const line = (kind: keyof typeof strokes, d: string): string =>
    d &&
    `<path class="line"${attributes('line')} fill="none" stroke-width="${kind === 'undetermined' ? 0.7 : 1.1}" stroke-linecap="${kind === 'undetermined' ? 'butt' : 'round'}" stroke-dasharray="${strokes[kind]}" ${hairline} d="${d}"/>`;
  return [
    line('undetermined', undetermined),
    line('line-of-control', lineOfControl),
    ...dots.map(
      ([x, y]) => `<circle class="dot"${attributes('dot')} fill="none" stroke-width="1.2" cx="${x}" cy="${y}" r="6"/>`,
    ),
  ];
}

/** A map as an SVG document of its own, without words: light, and dark where the reader prefers it. */
export function svgOf({ view, base, focus }: Picture): string {
  const { width, height } = view;
  const layers = layersIn(base, view, focus);
  const isWorld = focus.length === 0;
  const sphere = isWorld ? outlineOf(view) : `M0 0H${width}V${height}H0z`;
  const grid = isWorld ? '' : pathOf(view, [graticule]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>@media (prefers-color-scheme:dark){${styleOf(darkPalette)}}</style>`,
    `<pattern id="hatch" width="${hatchStep}" height="${hatchStep}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch"${attributes('hatch')} d="M0,0V${hatchStep}" stroke-width="1.4"/></pattern>`,
    `<path class="sea"${attributes('sea')} d="${sphere}"/>`,
    grid && `<path class="border"${attributes('border')} fill="none" stroke-width=".25" ${hairline} d="${grid}"/>`,
    ...groundOf(layers),
    ...linesOf(layers),
    '</svg>\n',
  ]
    .filter((part) => part !== '')
    .join('');
}
