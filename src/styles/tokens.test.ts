import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryCollections } from '../schemas/vocabulary.ts';

type Triple = [number, number, number];
type Scheme = 'light' | 'dark';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pair = /--color-([a-z-]+\d?): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\);/g;
const triple = (text = '') => text.split(' ').map(Number) as Triple;
const tokens = new Map(
  [...css.matchAll(pair)].map(([, name, light, dark]) => [name, { light: triple(light), dark: triple(dark) }]),
);

const times = (matrix: readonly Triple[], [x, y, z]: Triple) =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;

// Matrices of OKLab: bottosson.github.io/posts/oklab.
function linearOf([lightness, chroma, hue]: Triple): Triple {
  const angle = (hue * Math.PI) / 180;
  const cones = times(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)],
  );
  return times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    cones.map((cone) => cone ** 3) as Triple,
  );
}

function labOf(linear: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear.map((value) => Math.max(0, value)) as Triple,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map(Math.cbrt) as Triple,
  );
}

// Full loss of one kind of cone: Machado, Oliveira and Fernandes 2009, doi:10.1109/TVCG.2009.113.
const sights: Record<string, readonly Triple[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(name: string, scheme: Scheme): Triple {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token --color-${name} with a light and a dark value`);
  return linearOf(token[scheme]);
}

const luminance = ([red, green, blue]: Triple) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function contrast(a: Triple, b: Triple): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const schemes: Scheme[] = ['light', 'dark'];
const texts = ['ink', 'soft', 'link', 'visited', ...entryCollections];

// 4.5:1 for text, 3:1 for the outline of controls and of focus: WCAG 2.2, 1.4.3 and 1.4.11.
test.each(schemes)('every text colour can be read on paper and on raised ground (%s)', (scheme) => {
  for (const ground of ['paper', 'raised', 'highlight']) {
    const weak = texts.filter((name) => contrast(linear(name, scheme), linear(ground, scheme)) < 4.5);
    expect(ground === 'highlight' ? weak.filter((name) => ['ink', 'link', 'soft'].includes(name)) : weak).toEqual([]);
  }
});

test.each(schemes)('controls and focus stand out from the paper (%s)', (scheme) => {
  for (const name of ['strong-rule', 'focus'])
    expect(contrast(linear(name, scheme), linear('paper', scheme))).toBeGreaterThanOrEqual(3);
});

test.each(schemes)('every colour can be shown on an ordinary screen (%s)', (scheme) => {
  const outside = [...tokens.keys()].filter((name) =>
    linear(name as string, scheme).some((value) => value < -0.001 || value > 1.001),
  );
  expect(outside).toEqual([]);
});

// 0.08 in OKLab is four times what the eye just notices; marks differ in shape besides.
test.each(schemes.flatMap((scheme) => Object.keys(sights).map((sight) => [scheme, sight] as const)))(
  'collections keep apart (%s, %s)',
  (scheme, sight) => {
    const seen = entryCollections.map((name) => labOf(times(sights[sight] ?? [], linear(name, scheme))));
    const distances = seen.flatMap((a, index) =>
      seen.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
    expect(Math.min(...distances)).toBeGreaterThan(0.08);
  },
);

const fills = ['land', 'fill-1', 'fill-2', 'fill-3', 'fill-4', 'fill-5', 'fill-6'];

// Neighbours on a map have no shape of their own to tell them apart, so fills keep half as far again as marks.
test.each(schemes.flatMap((scheme) => ['all cones', ...Object.keys(sights)].map((sight) => [scheme, sight] as const)))(
  'fills of the map keep apart from each other and from land without one (%s, %s)',
  (scheme, sight) => {
    const seen = fills.map((name) =>
      labOf(
        times(
          sights[sight] ?? [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ],
          linear(name, scheme),
        ),
      ),
    );
    const distances = seen.flatMap((a, index) =>
      seen.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
    expect(Math.min(...distances)).toBeGreaterThan(0.12);
  },
);
