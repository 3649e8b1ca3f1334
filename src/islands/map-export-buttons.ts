import { daysOf } from '../lib/look-address.ts';
import { stateDayOf } from '../lib/map-look.ts';
import type { CountryRow, Stretch } from '../lib/map-look.ts';

// The licence of the entries (LICENSE-CONTENT.md), whose name is the same in all languages.
const licence = 'CC BY 4.0';

/** What there is to take along of a view. */
export interface Taken {
  rows: readonly CountryRow[];
  stretch: Stretch;
  today: string;
}

const canonical = (): string => {
  const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return `${home.replace(/[?#].*$/, '')}${location.search}`;
};

/** Lets the buttons give out picture and rows of the view that is looked at. */
export function openMapExport(root: HTMLElement, taken: () => Taken): void {
  const textOf = (selector: string): string => root.querySelector(selector)?.textContent.trim() ?? '';
  const picture = root.querySelector<SVGSVGElement>('[data-world]');
  // Few readers take a view along, so its code comes when one does.
  const exporter = () => import('./map-export.ts');
  const documentOf = async (): Promise<string> => {
    if (!picture) return '';
    const { svgDocument } = await exporter();
    const caption = root.querySelector('figcaption')?.firstChild?.textContent?.trim() ?? '';
    const items = [...root.querySelectorAll('[data-legend] ul:not([hidden]) li')];
    return svgDocument(picture, {
      title: document.querySelector('h1')?.textContent.trim() ?? '',
      sentence: textOf('[data-sentence]'),
      notes: [
        caption,
        `${document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? ''}, ${licence}.`,
      ],
      address: canonical(),
      legend: items.map((item) => ({
        label: [...item.childNodes]
          .filter((node) => !(node instanceof SVGElement))
          .map((node) => node.textContent?.trim() ?? '')
          .filter((text) => text !== '')
          .join(' '),
        swatch: item.querySelector('svg'),
      })),
    });
  };
  const makers: Readonly<Record<string, () => Promise<Blob>>> = {
    svg: async () => new Blob([await documentOf()], { type: 'image/svg+xml' }),
    png: async () => (await exporter()).pngOf(await documentOf()),
    csv: async () => {
      const { rows, stretch, today } = taken();
      const { from, to } = daysOf(stretch);
      const { csvOf } = await exporter();
      return new Blob([csvOf(rows, from, to, stateDayOf(stretch, today))], { type: 'text/csv;charset=utf-8' });
    },
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-take]'))
    button.addEventListener('click', () => {
      const kind = button.dataset['take'] ?? '';
      const { from, to } = daysOf(taken().stretch);
      void Promise.all([exporter(), makers[kind]?.()]).then(([{ offer }, blob]) => {
        if (blob) offer(`map-${from}-${to}.${kind}`, blob);
      });
    });
}
