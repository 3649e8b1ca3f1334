import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryPicture, worldPicture } from './locator.ts';
import { darkPalette, lightPalette } from './palette.ts';
import type { Palette } from './palette.ts';
import { pathText } from './path-text.ts';
import { svgOf } from './picture.ts';

test('the world', async () => {
  await expect(svgOf(worldPicture())).toMatchFileSnapshot('snapshots/world.svg');
});

// A large country over the date line, disputed land within, one that is disputed itself, islands, and one that is a dot.
test.each(['RU', 'IL', 'XK', 'ID', 'VA'])('the picture of %s', async (code) => {
  await expect(svgOf(countryPicture([code]))).toMatchFileSnapshot(`snapshots/${code.toLowerCase()}.svg`);
});

test('pictures hold no script, no request and no words, and stay small', () => {
  for (const picture of [worldPicture(), countryPicture(['RU']), countryPicture(['CN'])]) {
    const svg = svgOf(picture);
    expect(svg).not.toMatch(/<script|<text|href|style="|NaN|Infinity/);
    expect(gzipSync(svg).length).toBeLessThan(50_000);
  }
});

test('a path is written short, without what nobody can see', () => {
  const path = pathText();
  path.moveTo(0, 0);
  path.lineTo(0.2, 0.1);
  path.lineTo(10, 0.5);
  path.lineTo(10, 10);
  path.closePath();
  path.moveTo(50, 50);
  path.lineTo(50.1, 50);
  path.lineTo(50.1, 50.1);
  path.closePath();
  path.moveTo(1, 1);
  path.lineTo(1.2, 1.2);
  expect(path.text()).toBe('M0 0l10 .5 0 9.5zM1 1l.2 .2');
});

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

// Matrices of OKLab: bottosson.github.io/posts/oklab.
function hexOf(text: string): string {
  const [lightness = 0, chroma = 0, hue = 0] = text.split(' ').map(Number);
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const [l = 0, m = 0, s = 0] = [
    lightness + 0.3963377774 * a + 0.2158037573 * b,
    lightness - 0.1055613458 * a - 0.0638541728 * b,
    lightness - 0.0894841775 * a - 1.291485548 * b,
  ].map((cone) => cone ** 3);
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const channel = (value: number) =>
    Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
  return `#${linear.map((value) => channel(value).toString(16).padStart(2, '0')).join('')}`;
}

test('pictures have the colours of the tokens', () => {
  for (const name of Object.keys(lightPalette) as (keyof Palette)[]) {
    const [, light = '', dark = ''] =
      new RegExp(`--color-${name}: light-dark\\(oklch\\(([\\d. ]+)\\), oklch\\(([\\d. ]+)\\)\\)`).exec(css) ?? [];
    expect([hexOf(light), hexOf(dark)], name).toEqual([lightPalette[name], darkPalette[name]]);
  }
});
