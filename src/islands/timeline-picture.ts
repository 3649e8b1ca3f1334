import type { Formats } from '../i18n/index.ts';
import type { explorer } from '../i18n/ui/explorer.ts';
import type { FactsFile } from '../lib/explorer-facts.ts';
import { tickLabel } from '../lib/tick-label.ts';
import { edgeOf } from '../viz/timeline/axis.ts';
import type { CountUnit } from '../viz/timeline/counts.ts';
import { measures } from '../viz/timeline/explorer.ts';
import type { ExplorerLane, ExplorerLayout } from '../viz/timeline/explorer.ts';
import { openMarks } from './timeline-marks.ts';
import { svg, tooltip } from './timeline-svg.ts';

/** What a drawing needs besides its geometry. */
export interface PictureWords {
  formats: Formats;
  /** The name of a lane. */
  laneName: (key: string) => string;
  /** The collection of a lane whose facts are all of one. */
  collectionOf: (key: string) => string | undefined;
  words: Pick<(typeof explorer)['en'], 'column' | 'decade'>;
  /** Pixels from the left edge to the edition’s day. */
  todayX: number;
  width: number;
}

/** Draws a layout; `places` says which fact of the file each item is. */
export type DrawPicture = (layout: ExplorerLayout, places: readonly number[], words: PictureWords) => void;

const { label } = measures;

// Half of the height of bold 13 px type and a little more is the mean width of its letters; SVG cuts no text by itself.
const letterPx = 7.2;
const fitted = (name: string, widthPx: number): string =>
  name.length * letterPx > widthPx ? `${name.slice(0, Math.floor(widthPx / letterPx) - 1).trimEnd()}…` : name;

function laneElement(
  { key, y, height, count, columns }: ExplorerLane,
  unit: CountUnit | undefined,
  { formats, laneName, collectionOf, words, width }: PictureWords,
): SVGElement {
  const collection = collectionOf(key);
  const foot = y + label + measures.columns;
  const nameOf = (ms: number): string =>
    unit === 'decade' ? words.decade(tickLabel(formats, ms, 'year')) : tickLabel(formats, ms, unit ?? 'year');
  return svg(
    'g',
    { 'data-collection': collection },
    svg('line', { x1: 0, x2: width, y1: y + height, y2: y + height }),
    ...columns.map(({ x, width: columnWidth, height: columnHeight, fromMs, count: counted }) =>
      svg(
        'rect',
        { class: 'column', x, width: columnWidth, y: foot - columnHeight, height: columnHeight },
        tooltip(words.column(nameOf(fromMs), counted)),
      ),
    ),
    collection
      ? svg('use', { href: `#shape-${collection}`, class: 'moment', x: 6, y: y + 12, width: 11, height: 11 })
      : undefined,
    svg(
      'text',
      { class: 'name', x: collection ? 18 : 0, y: y + 16 },
      tooltip(laneName(key)),
      `${fitted(laneName(key), width - 72)} (${formats.number(count)})`,
    ),
  );
}

/** Takes over a picture that was drawn at the build. */
export function openPicture(picture: SVGElement, file: FactsFile): DrawPicture {
  const frame = svg('g', {});
  const layer = svg('g', {});
  const drawMarks = openMarks(layer, file);
  let isOurs = false;

  return ({ lanes, ticks, tickUnit, counted, height }, places, words) => {
    const { todayX, width, formats } = words;
    picture.setAttribute('height', String(height));
    picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
    frame.replaceChildren(
      ...ticks.map(({ ms, x }) =>
        svg(
          'g',
          { class: edgeOf(x, width) },
          svg('line', { x1: x, x2: x, y1: measures.axis - 4, y2: height }),
          svg('text', { x, y: measures.axis - 9 }, tickLabel(formats, ms, tickUnit)),
        ),
      ),
      svg('line', { class: 'today', x1: todayX, x2: todayX, y1: measures.axis, y2: height }),
      ...lanes.map((lane) => laneElement(lane, counted, words)),
    );
    drawMarks(
      lanes.flatMap(({ key, y, marks }) =>
        marks.map((mark) => {
          const place = places[mark.item] ?? 0;
          return { key: `${key} ${place}`, mark, top: y + label, place };
        }),
      ),
    );
    if (!isOurs) picture.replaceChildren(frame, layer);
    isOurs = true;
  };
}
