import { axisOf } from './axis.ts';
import type { Tick, TickUnit } from './axis.ts';
import { binsOf, unitFor } from './counts.ts';
import type { Bin, CountUnit } from './counts.ts';
import { marksOf } from './marks.ts';
import type { Mark } from './marks.ts';
import { extentOf } from './span.ts';
import type { Span } from './span.ts';
import type { TimeWindow } from './window.ts';

/** Something dated, with the keys of the lanes in which it stands. */
export interface ExplorerItem {
  span: Span;
  lanes: readonly string[];
}

/** A mark with the place of its item among all items. */
export interface ItemMark extends Mark {
  item: number;
}

/** A column over a stretch of time: as high as it counts, in pixels from the foot of its lane. */
export interface Column extends Bin {
  x: number;
  width: number;
  height: number;
}

/** One lane: either its marks, with the row of each in `lane`, or columns that count them. */
export interface ExplorerLane {
  key: string;
  /** Items that reach into the window. */
  count: number;
  /** Top edge; the label stands on the first `labelPx` below it. */
  y: number;
  height: number;
  marks: readonly ItemMark[];
  columns: readonly Column[];
}

/** The whole picture. */
export interface ExplorerLayout {
  lanes: readonly ExplorerLane[];
  ticks: readonly Tick[];
  tickUnit: TickUnit;
  /** The unit of the columns; absent where every item has a mark of its own. */
  counted: CountUnit | undefined;
  height: number;
}

/** Measures of the picture, in pixels. */
export const measures = { axis: 24, label: 22, row: 12, dot: 9, gap: 3, columns: 56, pad: 8 } as const;

// Beyond these, marks hide each other or a lane no longer fits on a screen, and columns say more.
const mostMarks = 500;
const mostRows = 24;

const reachesInto = (span: Span, [from, to]: TimeWindow): boolean => {
  const [first, last] = extentOf(span);
  return first < to && last >= from;
};

/** The places of the items that reach into a window, in their order. */
export const visibleItems = (items: readonly ExplorerItem[], window: TimeWindow): number[] =>
  items.flatMap(({ span }, place) => (reachesInto(span, window) ? [place] : []));

/** The fullest lanes, at most `most`, the fullest first; equally full ones by key. */
export function fullestLanes(items: readonly ExplorerItem[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { lanes } of items) for (const key of lanes) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}

/** The items in those of their lanes that are among `keys`; the items of none of these share the lane `others`. */
export const inLanes = (items: readonly ExplorerItem[], keys: readonly string[], others: string): ExplorerItem[] =>
  items.map(({ span, lanes }) => {
    const own = lanes.filter((key) => keys.includes(key));
    return { span, lanes: own.length > 0 ? own : [others] };
  });

// What lies far outside need not be told exactly; engines draw badly at a million pixels.
const near = (px: number, width: number): number => Math.min(Math.max(px, -width), 2 * width);

function clipped(mark: Mark, width: number): Mark {
  const [x, end] = [near(mark.x, width), near(mark.x + mark.width, width)];
  const [doubtX, doubtEnd] = [near(mark.doubtX, width), near(mark.doubtX + mark.doubtWidth, width)];
  return { ...mark, x, width: end - x, doubtX, doubtWidth: doubtEnd - doubtX };
}

/** Lays out lanes of items over a window of time: marks where there is room for them, else counts of beginnings. */
export function explorerOf(
  items: readonly ExplorerItem[],
  laneKeys: readonly string[],
  window: TimeWindow,
  width: number,
): ExplorerLayout {
  const visible = visibleItems(items, window);
  const ofLane = new Map(laneKeys.map((key) => [key, [] as number[]]));
  for (const place of visible) for (const key of items[place]?.lanes ?? []) ofLane.get(key)?.push(place);
  const members = laneKeys.map((key) => ofLane.get(key) ?? []);
  const total = members.reduce((sum, { length }) => sum + length, 0);
  // Open spans end on the day to which they are known, not at the edge of a window that may show the future.
  const spansOf = (places: readonly number[]): Span[] =>
    places.flatMap((place) => {
      const span = items[place]?.span;
      return span ? [{ start: span.start, end: span.end }] : [];
    });
  const size = { width, gap: measures.gap, dot: measures.dot };
  const drawn =
    total > mostMarks
      ? undefined
      : members.map((places) =>
          marksOf(spansOf(places), window, size).map((mark, rank) => ({
            ...clipped(mark, width),
            item: places[rank] ?? 0,
          })),
        );
  const rowsOf = (marks: readonly Mark[]): number => Math.max(0, ...marks.map(({ lane }) => lane + 1));
  const isCounted = !drawn || drawn.some((marks) => rowsOf(marks) > mostRows);
  const counted = isCounted ? unitFor(window, width) : undefined;
  const bins = counted
    ? members.map((places) =>
        binsOf(
          spansOf(places).map(({ start }) => start[0]),
          window,
          counted,
        ),
      )
    : [];
  const most = Math.max(1, ...bins.flat().map(({ count }) => count));
  const tenth = (px: number): number => Math.round(px * 10) / 10;
  const xOf = (ms: number): number => tenth(((ms - window[0]) / (window[1] - window[0])) * width);
  const columnOf = (bin: Bin): Column => {
    const x = Math.max(0, xOf(bin.fromMs));
    // A gap of one pixel parts the columns; the narrowest still shows.
    const columnWidth = Math.max(1, tenth(Math.min(width, xOf(bin.toMs)) - x - 1));
    return { ...bin, x, width: columnWidth, height: Math.max(1, tenth((bin.count / most) * measures.columns)) };
  };
  let y: number = measures.axis;
  const lanes = laneKeys.map((key, rank): ExplorerLane => {
    const marks = isCounted ? [] : (drawn[rank] ?? []);
    const body = isCounted ? measures.columns : Math.max(1, rowsOf(marks)) * measures.row;
    const height = measures.label + body + measures.pad;
    const lane = {
      key,
      count: members[rank]?.length ?? 0,
      y,
      height,
      marks,
      columns: (bins[rank] ?? []).map(columnOf),
    };
    y += height;
    return lane;
  });
  const { ticks, unit } = axisOf([window[0], window[1]], width);
  return { lanes, ticks, tickUnit: unit, counted, height: y };
}

/** All columns of a lane as one path that stands on a foot. */
export const columnsPath = (columns: readonly Column[], foot: number): string =>
  columns.map(({ x, width, height }) => `M${x} ${foot}h${width}v${-height}h${-width}z`).join('');

/** The column under a pixel of the line; the gap behind a column belongs to it. */
export const columnAt = (columns: readonly Column[], px: number): Column | undefined =>
  columns.findLast(({ x, width }) => px >= x && px <= x + width + 1);
