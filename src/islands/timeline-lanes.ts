import type { Formats } from '../i18n/index.ts';
import type { timelineViewWords } from '../i18n/ui/timeline-view.ts';
import { tickLabel } from '../lib/tick-label.ts';
import type { CountUnit } from '../viz/timeline/counts.ts';
import { columnAt, columnsPath, measures } from '../viz/timeline/explorer.ts';
import type { ExplorerLane } from '../viz/timeline/explorer.ts';
import { put, svg, tooltip } from './svg.ts';

/** What the lanes of a picture say. */
export interface LaneWords {
  formats: Formats;
  /** The name of a lane. */
  laneName: (key: string) => string;
  /** The collection of a lane whose facts are all of one. */
  collectionOf: (key: string) => string | undefined;
  words: Pick<(typeof timelineViewWords)['en'], 'column' | 'decade'>;
  width: number;
}

interface DrawnLane {
  group: SVGElement;
  foot: SVGElement;
  columns: SVGElement;
  mark: SVGElement | undefined;
  name: SVGElement;
  label: Text;
}

const { label } = measures;

// Half of the height of bold 13 px type and a little more is the mean width of its letters; SVG cuts no text by itself.
const letterPx = 7.2;
const fitted = (name: string, widthPx: number): string =>
  name.length * letterPx > widthPx ? `${name.slice(0, Math.floor(widthPx / letterPx) - 1).trimEnd()}…` : name;

function create(key: string, { laneName, collectionOf }: LaneWords): DrawnLane {
  const collection = collectionOf(key);
  const text = document.createTextNode('');
  const parts = {
    foot: svg('line', { x1: 0 }),
    // All columns of a lane are one shape: hundreds of them would cost more than the frame has.
    columns: svg('path', { class: 'column', 'data-lane': key }),
    mark: collection
      ? svg('use', { href: `#shape-${collection}`, class: 'moment', x: 6, width: 11, height: 11 })
      : undefined,
    name: svg('text', { class: 'name', x: collection ? 18 : 0 }, tooltip(laneName(key))),
  };
  parts.name.append(text);
  const group = svg('g', { 'data-collection': collection }, parts.foot, parts.columns, parts.mark, parts.name);
  return { group, ...parts, label: text };
}

/** Draws lanes with their names and columns into a layer; what stays from one frame to the next is changed and not made anew. */
export function openLanes(
  layer: SVGElement,
): (lanes: readonly ExplorerLane[], unit: CountUnit | undefined, words: LaneWords) => void {
  let drawn = new Map<string, DrawnLane>();
  let shown: { lanes: readonly ExplorerLane[]; unit: CountUnit | undefined; words: LaneWords } | undefined;

  // The tooltip of a column is made when one points at it.
  layer.addEventListener('pointermove', (event) => {
    const path = event.target instanceof SVGElement ? event.target.closest<SVGElement>('path.column') : null;
    const lane = shown?.lanes.find(({ key }) => key === path?.dataset['lane']);
    if (!path || !lane || !shown) return;
    const { formats, words } = shown.words;
    const column = columnAt(lane.columns, event.clientX - layer.getBoundingClientRect().left);
    if (!column) return;
    const unit = shown.unit ?? 'year';
    const year = tickLabel(formats, column.fromMs, unit === 'decade' ? 'year' : unit);
    path.replaceChildren(tooltip(words.column(unit === 'decade' ? words.decade(year) : year, column.count)));
  });

  return (lanes, unit, words) => {
    shown = { lanes, unit, words };
    const kept = new Map<string, DrawnLane>();
    for (const lane of lanes) {
      const { key, y, height, count, columns } = lane;
      const parts = drawn.get(key) ?? create(key, words);
      drawn.delete(key);
      kept.set(key, parts);
      put(parts.foot, 'x2', words.width);
      put(parts.foot, 'y1', y + height);
      put(parts.foot, 'y2', y + height);
      put(parts.columns, 'd', columnsPath(columns, y + label + measures.columns));
      if (parts.mark) put(parts.mark, 'y', y + 12);
      put(parts.name, 'y', y + 16);
      const name = `${fitted(words.laneName(key), words.width - 72)} (${words.formats.number(count)})`;
      if (parts.label.data !== name) parts.label.data = name;
    }
    const isSame = drawn.size === 0 && layer.childElementCount === kept.size;
    drawn = kept;
    if (!isSame) layer.replaceChildren(...[...kept.values()].map(({ group }) => group));
  };
}
