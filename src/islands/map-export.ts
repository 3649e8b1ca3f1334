import { countedCollections } from '../lib/map-look.ts';
import type { CountryRow } from '../lib/map-look.ts';
import { svg } from './svg.ts';

/** What a picture of a view says besides its drawing. */
export interface ExportWords {
  title: string;
  sentence: string;
  /** Disclaimer, source of the base map, licence. */
  notes: readonly string[];
  address: string;
  /** Labels of the legend with the swatch of each. */
  legend: readonly { label: string; swatch: Element | null }[];
}

const properties = [
  'r',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'vector-effect',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;

// Styles stand in the page’s sheets; a file that leaves the page carries what came of them as attributes.
function styled(original: Element): SVGElement {
  const copy = original.cloneNode(true) as SVGElement;
  const [from, to] = [
    [original, ...original.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ];
  from.forEach((element, place) => {
    const target = to[place];
    if (!target || !(element instanceof SVGGraphicsElement || element.closest('pattern'))) return;
    if (element.localName === 'g' || element.localName === 'a' || element.localName === 'svg') return;
    const style = getComputedStyle(element);
    for (const name of properties) {
      const value = style.getPropertyValue(name);
      // A pattern of this very document comes back with the address of the page.
      if (value !== '' && value !== 'none' && value !== 'auto')
        target.setAttribute(name, value.replace(/url\("[^"]*#/, 'url("#'));
      else if (value === 'none' && (name === 'fill' || name === 'stroke')) target.setAttribute(name, 'none');
    }
  });
  for (const link of copy.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    if (href) link.setAttribute('href', new URL(href, location.href).href);
    link.removeAttribute('tabindex');
  }
  return copy;
}

const letterPx = 6.4;

function linesOf(text: string, widthPx: number): string[] {
  const most = Math.floor(widthPx / letterPx);
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
    return lines;
  }, []);
}

/** The picture as an SVG document of its own, with title, sentence, legend, notes and address. */
export function svgDocument(picture: SVGSVGElement, words: ExportWords): string {
  const { width, height } = picture.viewBox.baseVal;
  const [ink, paper] = ['color', 'background-color'].map((name) => getComputedStyle(picture).getPropertyValue(name));
  const map = styled(picture);
  const margin = 16;
  const inner = width - 2 * margin;
  let y = 30;
  const text = (line: string, size = 13, weight = 400): SVGElement => {
    const element = svg('text', { x: margin, y, 'font-size': size, 'font-weight': weight, fill: ink }, line);
    y += size * 1.45;
    return element;
  };
  const head = [text(words.title, 20, 650), ...linesOf(words.sentence, inner).map((line) => text(line))];
  map.setAttribute('y', String(y));
  map.setAttribute('width', String(width));
  map.setAttribute('height', String(height));
  y += height + 24;
  let x = margin;
  const legend = words.legend.map(({ label, swatch }) => {
    const long = 34 + label.length * letterPx;
    if (x + long > width) [x, y] = [margin, y + 20];
    const key = swatch ? styled(swatch) : undefined;
    for (const [name, value] of Object.entries({ x, y: y - 10, width: 20, height: 12 }))
      key?.setAttribute(name, String(value));
    const group = svg('g', {}, key, svg('text', { x: x + 26, y, 'font-size': 12, fill: ink }, label));
    x += long;
    return group;
  });
  y += 24;
  const foot = [...words.notes, words.address].flatMap((note) => linesOf(note, inner)).map((line) => text(line, 11));
  const patterns = document.querySelector('[data-patterns="key"]');
  const whole = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(y)}`,
      width,
      height: Math.ceil(y),
      'font-family': 'system-ui, sans-serif',
    },
    svg('title', {}, words.title),
    svg('rect', { width: '100%', height: '100%', fill: paper }),
    patterns ? styled(patterns) : undefined,
    ...head,
    map,
    ...legend,
    ...foot,
  );
  return new XMLSerializer().serializeToString(whole);
}

/** Paints an SVG document twice as large as it says, as PNG. */
export async function pngOf(text: string): Promise<Blob> {
  const image = new Image();
  // The policy lets pictures come from the site and from addresses that hold them.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came of it')))),
  );
}

/** The rows of a view as CSV (RFC 4180), names of columns as the fields are named. */
export function csvOf(rows: readonly CountryRow[], from: string, to: string, stateDay: string): string {
  const quoted = (value: string | number): string =>
    /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  const head = [
    'code',
    'country',
    'state_on',
    'net_neutrality',
    'zero_rating',
    'from',
    'to',
    ...countedCollections,
    'entries',
  ];
  const lines = rows.map(({ country, neutrality, zeroRating, counts, total }) => [
    ...[country.code, country.name, stateDay, neutrality, zeroRating, from, to],
    ...countedCollections.map((name) => counts[name]),
    total,
  ]);
  return [head, ...lines].map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

/** Gives a file to the reader. */
export function offer(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of it once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
