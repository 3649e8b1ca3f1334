import type { Formats } from '../i18n/index.ts';
import type { mapViewWords } from '../i18n/ui/map-view.ts';
import type { MapLayer } from '../lib/map-address.ts';
import type { MapSpot } from '../lib/explorer-entry.ts';
import type { MapFile } from '../lib/map-file.ts';
import type { CountryRow } from '../lib/map-look.ts';
import { onlyCollection, openTargets } from '../lib/map-places.ts';
import type { PlaceCount } from '../lib/map-places.ts';
import { termOfRow } from '../lib/map-sentence.ts';
import { isInFrame } from '../viz/map/frame.ts';
import type { Frame } from '../viz/map/frame.ts';
import { crampedScale, markSizes } from '../viz/map/place-marks.ts';
import { stepOfKey } from './key-steps.ts';
import { openGround } from './map-ground.ts';
import { openMapMarks } from './map-marks.ts';
import { partOf } from './part-of.ts';
import { keySteps, openZoom } from './map-zoom.ts';

// How many units of the finer land make one of the picture’s (src/viz/map/ground.ts, which no island should carry).
const fineScale = 4;

// How many times too large or too small marks may become before they are fitted in the middle of a movement.
const mostUnfit = 3;

// Marks are drawn this many frames wide and high, so that a movement of the hand costs what is seen and not the whole world.
const nearFrames = 3;

/** The picture of the map: its land, its marks, the part that is looked at, and its legend. */
export interface MapPicture {
  frame(): Frame;
  /** Width of the smallest mark, in units of the picture. */
  markWidth(): number;
  /** Whether a place lies in the part that is looked at. */
  holds(spot: MapSpot): boolean;
  /** Shows a part, or the whole. */
  show(frame: Frame | undefined): void;
  fill(rows: ReadonlyMap<string, CountryRow>, layer: MapLayer): void;
  /** Draws marks; `largest` is the count that has the largest of all. */
  mark(places: readonly PlaceCount[], largest: number): void;
  /** Parts marks anew for how far the map is enlarged, when the hand rests. */
  settle(places: readonly PlaceCount[], largest: number): void;
  /** Writes into the legend how many countries have each term. */
  count(terms: readonly string[], layer: MapLayer): void;
  /** Labels of the terms of a layer, in the order of the legend. */
  labels(layer: MapLayer): ReadonlyMap<string, string>;
  labelOf(layer: MapLayer, term: string): string;
  nameOf(key: string): string;
}

/** Takes hold of the picture inside an element; `moved` is told when another part is looked at, and whether the reader’s hand did it. */
export function openMapPicture(
  root: HTMLElement,
  file: MapFile,
  words: (typeof mapViewWords)['en'],
  { number }: Formats,
  moved: (isOwn: boolean) => void,
): MapPicture {
  const box = partOf<HTMLElement>(root, '[data-picture]');
  const svg = partOf<SVGSVGElement>(root, '[data-world]');
  const layer = partOf<SVGElement>(root, '[data-zoom]');
  const { width, height } = svg.viewBox.baseVal;
  const targetOf = openTargets(file);
  // Asked in the middle of a frame that draws, a browser would lay out what is not yet finished.
  let widthPx = svg.clientWidth || width;
  new ResizeObserver(() => (widthPx = svg.clientWidth || width)).observe(box);
  const ground = openGround(
    svg,
    (code) => targetOf(code)?.href ?? '',
    () => widthPx,
  );
  const marks = openMapMarks(partOf(root, '[data-marks]'), partOf(root, '[data-sizes]'), number, height);
  const labels = new Map<MapLayer, Map<string, string>>();
  for (const list of root.querySelectorAll<HTMLElement>('[data-legend] [data-layer]')) {
    const terms = [...list.querySelectorAll<HTMLElement>('[data-term]')].map(
      (item) => [item.dataset['term'] ?? '', item.querySelector('span')?.textContent ?? ''] as const,
    );
    labels.set(list.dataset['layer'] as MapLayer, new Map(terms.filter(([term]) => term !== 'not-researched')));
  }
  let zoomed = 1;
  let last = '';
  // What was marked last and for which frame; its places were parted for a zoom, which is another where the hand still moves.
  let marked: { places: readonly PlaceCount[]; largest: number; frame: Frame } | undefined;
  let partedFor = 1;

  // The whole is drawn for a place when the hand rests there, and in between where marks would be far too large or small;
  // until then the browser moves the picture that it has, which costs no drawing.
  let drawn = { x: 0, y: 0, k: 1 };
  let wanted = drawn;
  const fit = (isAtRest: boolean): void => {
    svg.style.transform = '';
    layer.setAttribute('transform', `translate(${wanted.x} ${wanted.y}) scale(${wanted.k})`);
    marks.keepSize(wanted.k);
    ground.keepLines(wanted.k, isAtRest);
    drawn = wanted;
  };
  const slide = (): void => {
    const k = wanted.k / drawn.k;
    const pixels = widthPx / width;
    const [x, y] = [(wanted.x - drawn.x * k) * pixels, (wanted.y - drawn.y * k) * pixels];
    svg.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
  };

  const zoom = openZoom(box, width, height, (transform, isOwn) => {
    wanted = transform;
    svg.dataset['moving'] = '';
    if (transform.k > 1 !== zoomed > 1) box.toggleAttribute('data-enlarged', transform.k > 1);
    zoomed = transform.k;
    if (Math.max(zoomed / drawn.k, drawn.k / zoomed) > mostUnfit) fit(false);
    else slide();
    if (marked && !isInFrame([zoom.current().x, zoom.current().y], marked.frame, roam(width), roam(height)))
      redraw(marked.places, marked.largest);
    moved(isOwn);
  });
  svg.dataset['held'] = '';
  box.tabIndex = 0;
  box.addEventListener('keydown', (event) => {
    const step = stepOfKey(event, keySteps);
    if (!step || !zoom.step(step)) return;
    event.preventDefault();
    moved(true);
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-zoom-move]'))
    button.addEventListener('click', () => {
      zoom.step(button.dataset['zoomMove'] ?? '');
      moved(true);
    });
  const labelOf: MapPicture['labelOf'] = (of, term) => labels.get(of)?.get(term) ?? '';
  const nameOf = (key: string): string => targetOf(key)?.name ?? key;

  const markScale = (): number => crampedScale(widthPx, width) ** 0.8;
  // How far the middle may go until marks beyond those that are drawn come into view.
  const roam = (side: number): number => (nearFrames - 1) * side;
  const redraw: MapPicture['mark'] = (places, largest) => {
    const frame = zoom.current();
    marked = { places, largest, frame };
    marks.draw(
      places.map((place) => ({
        ...place,
        collection: onlyCollection(place),
        href: targetOf(place.key)?.href ?? '',
        title: words.mark(nameOf(place.key), place.count),
      })),
      { largest, zoom: zoomed, scale: markScale() },
      (spot) => isInFrame(spot, frame, nearFrames * width, nearFrames * height),
    );
  };
  const mark: MapPicture['mark'] = (places, largest) => {
    partedFor = zoomed;
    redraw(places, largest);
  };
  const isElsewhere = ({ x, y }: Frame): boolean => x !== marked?.frame.x || y !== marked.frame.y;

  return {
    frame: zoom.current,
    markWidth: () => (2 * markSizes.least * markScale()) / zoomed,
    holds: (spot) => isInFrame(spot, zoom.current(), width, height),
    show: (frame) => zoom.show(frame ?? { x: width / 2, y: height / 2, zoom: 1 }),
    mark,
    settle(places, largest) {
      delete svg.dataset['moving'];
      if (partedFor !== zoomed || isElsewhere(zoom.current())) mark(places, largest);
      fit(true);
      if (zoomed > 1) ground.refine(root.dataset['fine'] ?? '', fineScale);
    },
    fill(rows, of) {
      const terms = [...rows].map(([code, row]) => [code, termOfRow(row, of), row.hasSubnational] as const);
      // Marks follow every frame of a brush; fills only change with the days of laws.
      const now = `${of} ${terms.join(' ')}`;
      if (now === last) return;
      last = now;
      const all = new Map(terms.map(([code, term, hasPart]) => [code, { term, hasPart }]));
      ground.fill(
        new Map(
          file.countries.map(({ code, name }) => {
            const { term = 'not-researched', hasPart = false } = all.get(code) ?? {};
            const label = labelOf(of, term);
            return [code, { term, hasPart, title: label ? `${name}: ${label}` : name }];
          }),
        ),
      );
    },
    count(terms, of) {
      for (const list of root.querySelectorAll<HTMLElement>('[data-legend] [data-layer]')) {
        list.hidden = list.dataset['layer'] !== of;
        if (list.hidden) continue;
        for (const item of list.querySelectorAll<HTMLElement>('[data-term]')) {
          const count = item.querySelector('[data-count]');
          const found = terms.filter((term) => term === item.dataset['term']).length;
          if (count) count.textContent = number(found);
          count?.toggleAttribute('data-zero', found === 0);
        }
      }
    },
    labels: (of) => labels.get(of) ?? new Map<string, string>(),
    labelOf,
    nameOf,
  };
}
