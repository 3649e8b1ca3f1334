import type { Formats } from '../i18n/index.ts';
import type { FactsFile } from '../lib/explorer-facts.ts';
import { tickLabel } from '../lib/tick-label.ts';
import { edgeOf } from '../viz/timeline/axis.ts';
import { measures } from '../viz/timeline/explorer.ts';
import type { ExplorerLane, ExplorerLayout, ItemMark } from '../viz/timeline/explorer.ts';
import { svg, tooltip } from './timeline-svg.ts';

/** What a drawing needs besides its geometry. */
export interface PictureWords {
  formats: Formats;
  /** The name of a lane. */
  laneName: (key: string) => string;
  /** The collection of a lane whose facts are all of one. */
  collectionOf: (key: string) => string | undefined;
  /** Pixels from the left edge to the edition’s day. */
  todayX: number;
  width: number;
}

const { row, dot, label } = measures;

/** The address of a fact: its place on the page of its entry. */
export function addressOf({ entries, facts }: FactsFile, place: number): string {
  const fact = facts[place];
  const entry = fact && entries[fact.entry];
  return entry ? entry.href + (fact.anchor ? `#${fact.anchor}` : '') : '';
}

function markElement(mark: ItemMark, y: number, places: readonly number[], file: FactsFile): SVGElement {
  const place = places[mark.item] ?? 0;
  const fact = file.facts[place];
  const entry = fact && file.entries[fact.entry];
  const top = y + label + mark.lane * row;
  const end = mark.x + mark.width;
  const hasDoubt = mark.doubtWidth > (mark.isMoment ? dot : mark.width);
  const shape = mark.isMoment
    ? svg('use', {
        href: `#shape-${entry?.collection ?? ''}`,
        class: 'moment',
        x: mark.x,
        y: top + dot / 2,
        width: dot,
        height: dot,
      })
    : svg('rect', { class: 'certain', x: mark.x, width: mark.width, y: top + 1, height: dot - 2 });
  return svg(
    'a',
    {
      href: addressOf(file, place),
      tabindex: -1,
      'data-collection': entry?.collection,
      'data-fact': place,
      draggable: 'false',
    },
    fact && tooltip(`${fact.when}: ${fact.text}`),
    hasDoubt ? svg('rect', { class: 'doubt', x: mark.doubtX, width: mark.doubtWidth, y: top, height: dot }) : undefined,
    shape,
    fact?.isOpen ? svg('path', { class: 'certain', d: `M${end} ${top}l7 4.5l-7 4.5z` }) : undefined,
  );
}

function laneElement(
  lane: ExplorerLane,
  places: readonly number[],
  file: FactsFile,
  { formats, laneName, collectionOf, width }: PictureWords,
): SVGElement {
  const { key, y, height, count, marks, columns } = lane;
  const collection = collectionOf(key);
  const foot = y + label + measures.columns;
  return svg(
    'g',
    { 'data-collection': collection },
    svg('line', { x1: 0, x2: width, y1: y + height, y2: y + height }),
    ...columns.map((column) =>
      svg('rect', {
        class: 'column',
        x: column.x,
        width: column.width,
        y: foot - column.height,
        height: column.height,
      }),
    ),
    ...marks.map((mark) => markElement(mark, y, places, file)),
    collection
      ? svg('use', { href: `#shape-${collection}`, class: 'moment', x: 6, y: y + 12, width: 11, height: 11 })
      : undefined,
    svg(
      'text',
      { class: 'name', x: collection ? 18 : 0, y: y + 16, 'data-still': '' },
      `${laneName(key)} (${formats.number(count)})`,
    ),
  );
}

/** Draws a layout into the picture; `places` says which fact of the file each item is. */
export function drawPicture(
  picture: SVGElement,
  { lanes, ticks, tickUnit, height }: ExplorerLayout,
  places: readonly number[],
  file: FactsFile,
  words: PictureWords,
): void {
  const { todayX, width, formats } = words;
  picture.setAttribute('height', String(height));
  picture.replaceChildren(
    ...ticks.map(({ ms, x }) =>
      svg(
        'g',
        { class: edgeOf(x, width) },
        svg('line', { x1: x, x2: x, y1: measures.axis - 4, y2: height }),
        svg('text', { x, y: measures.axis - 9 }, tickLabel(formats, ms, tickUnit)),
      ),
    ),
    svg('line', { class: 'today', x1: todayX, x2: todayX, y1: measures.axis, y2: height }),
    ...lanes.map((lane) => laneElement(lane, places, file, words)),
  );
}
