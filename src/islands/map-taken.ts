import { daysOf } from '../lib/look-address.ts';
import { stateDayOf } from '../lib/map-look.ts';
import type { CountryRow, Stretch } from '../lib/map-look.ts';
import { csvOf, offer, pngOf, svgDocument } from './map-export.ts';
import { partOf } from './part-of.ts';

/** What there is to take along of a view. */
export interface Taken {
  rows: readonly CountryRow[];
  stretch: Stretch;
  today: string;
}

// The licence of the entries (LICENSE-CONTENT.md), whose name is the same in all languages.
const licence = 'CC BY 4.0';

const canonical = (): string => {
  const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return `${home.replace(/[?#].*$/, '')}${location.search}`;
};

const wordsIn = ({ childNodes }: Element): string =>
  [...childNodes]
    .filter((node) => !(node instanceof SVGElement))
    .map((node) => node.textContent?.trim() ?? '')
    .filter((text) => text !== '')
    .join(' ');

function documentOf(root: HTMLElement): string {
  const textOf = (selector: string): string => root.querySelector(selector)?.textContent.trim() ?? '';
  const caption = root.querySelector('figcaption')?.firstChild?.textContent?.trim() ?? '';
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
  const items = [...root.querySelectorAll('[data-legend] ul:not([hidden]) li')];
  return svgDocument(partOf<SVGSVGElement>(root, '[data-world]'), {
    title: document.querySelector('h1')?.textContent.trim() ?? '',
    sentence: textOf('[data-sentence]'),
    notes: [caption, `${site}, ${licence}.`],
    address: canonical(),
    legend: items.map((item) => ({ label: wordsIn(item), swatch: item.querySelector('svg') })),
  });
}

const makers: Readonly<Record<string, (root: HTMLElement, taken: Taken) => Blob | Promise<Blob>>> = {
  svg: (root) => new Blob([documentOf(root)], { type: 'image/svg+xml' }),
  png: (root) => pngOf(documentOf(root)),
  csv: (_, { rows, stretch, today }) => {
    const { from, to } = daysOf(stretch);
    return new Blob([csvOf(rows, from, to, stateDayOf(stretch, today))], { type: 'text/csv;charset=utf-8' });
  },
};

/** Gives the reader the view of an explorer as a file of a kind: `svg`, `png` or `csv`. */
export async function takeAlong(root: HTMLElement, kind: string, taken: Taken): Promise<void> {
  const { from, to } = daysOf(taken.stretch);
  const blob = await makers[kind]?.(root, taken);
  if (blob) offer(`map-${from}-${to}.${kind}`, blob);
}
