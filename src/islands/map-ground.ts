import { fillAttributes } from '../lib/map-fill.ts';
import { svg } from './svg.ts';

/** How a country is filled: its term, the words of its tooltip, and whether a part of it has a law of its own. */
export interface CountryFill {
  term: string;
  title: string;
  hasPart: boolean;
}

/** The land of the map. */
export interface MapGround {
  /** Fills all countries anew; those without an entry here stay blank. */
  fill(fills: ReadonlyMap<string, CountryFill>): void;
  /** Fits lines, dots and patterns to how many times the map is enlarged; roughly while the hand moves, and well when it rests. */
  keepLines(zoom: number, isAtRest: boolean): void;
  /** Exchanges the land for a finer drawing of it, once, or at the next call where that failed; `scale` is how many of its units make one of the picture’s. */
  refine(address: string, scale: number): void;
}

const turns: Readonly<Record<string, number>> = { 'map-hatch': 45, 'map-part': -45 };

/**
 * Takes hold of the land that was drawn at the build; `hrefOf` gives the address of a country that it was too small to show, `widthPx`
 * how wide the picture is on the screen.
 */
export function openGround(picture: SVGSVGElement, hrefOf: (code: string) => string, widthPx: () => number): MapGround {
  const part = (selector: string): SVGElement | null => picture.querySelector<SVGElement>(selector);
  const ground = part('[data-ground]');
  const partly = part('[data-partly]');
  let scale = 1;
  let lined = 1;
  let last: ReadonlyMap<string, CountryFill> = new Map();
  let asked: Promise<unknown> | undefined;

  const fill: MapGround['fill'] = (fills) => {
    last = fills;
    for (const country of picture.querySelectorAll<SVGElement>('.country')) {
      const code = country.dataset['code'] ?? '';
      const { term = 'not-researched', title } = fills.get(code) ?? {};
      const words = country.querySelector('title');
      if (words && title !== undefined) words.textContent = title;
      const land = country.querySelector<SVGElement>('.land, .dot');
      const wanted = fillAttributes(term);
      for (const name of ['data-fill', 'fill'])
        if (wanted[name] === undefined) land?.removeAttribute(name);
        else land?.setAttribute(name, wanted[name]);
    }
    partly?.replaceChildren(
      ...[...fills].flatMap(([code, { hasPart }]) =>
        hasPart ? [svg('use', { class: 'part', href: `#land-${code.toLowerCase()}`, fill: 'url(#map-part)' })] : [],
      ),
    );
  };

  const keepLines = (zoom: number, isAtRest: boolean): void => {
    // Each new width is a new drawing of all land, so between two rests they follow in a few steps.
    if (!isAtRest && zoom < lined * 1.5 && zoom > lined / 1.5) return;
    lined = zoom;
    // The widths of hairlines are in the styles, in pixels of the picture as it is before it is enlarged.
    const unit = Math.max(1, (picture.viewBox.baseVal.width / Math.max(1, widthPx())) ** 0.7);
    ground?.style.setProperty('--hair', String((unit * scale) / zoom));
    part('[data-dots]')?.style.setProperty('--hair', String(unit / zoom));
    if (!isAtRest) return;
    for (const pattern of picture.querySelectorAll('pattern')) {
      const turn = turns[pattern.id];
      pattern.setAttribute('patternTransform', `${turn === undefined ? '' : `rotate(${turn}) `}scale(${scale / zoom})`);
    }
  };

  const exchange = async (address: string, fineScale: number): Promise<void> => {
    // Its code comes with it, when a reader first looks closer.
    const { drawFine } = await import('./map-fine.ts');
    if (!ground) return;
    await drawFine(ground, address, hrefOf);
    scale = fineScale;
    ground.setAttribute('transform', `scale(${1 / fineScale})`);
    fill(last);
    keepLines(lined, true);
  };

  return {
    fill,
    keepLines,
    refine: (address, fineScale) => {
      asked ??= exchange(address, fineScale).catch(() => (asked = undefined));
    },
  };
}
