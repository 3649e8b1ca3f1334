import { lanesOf } from './lanes.ts';
import { extentOf } from './span.ts';
import type { Span } from './span.ts';

/** A mark on a timeline, in pixels: what is certain, and how far the doubt reaches on both sides. */
export interface Mark {
  lane: number;
  /** The stretch that certainly belongs to it; a moment has no width. */
  x: number;
  width: number;
  /** The stretch to which it may belong, at least the certain one. */
  doubtX: number;
  doubtWidth: number;
  isMoment: boolean;
  isOpen: boolean;
}

/** Measures of a timeline, in pixels. */
export interface TimelineSize {
  width: number;
  /** Free space that two marks of one lane keep between them. */
  gap: number;
  /** Diameter of a moment, which also is the least width of anything. */
  dot: number;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Lays out spans on a line; the result keeps their order. Doubt never makes a mark disappear. */
export function marksOf(
  spans: readonly Span[],
  domain: readonly [number, number],
  { width, gap, dot }: TimelineSize,
): Mark[] {
  // Plain arithmetic: a scale of d3 makes a date of every number, which takes most of a frame.
  const scale = (ms: number): number => ((ms - domain[0]) / (domain[1] - domain[0])) * width;
  const placed = spans.map((span) => {
    const { start, end, isOpen = false } = span;
    const [doubtFrom, doubtTo] = extentOf(span).map((ms) => scale(ms)) as [number, number];
    // What is shorter than a dot is drawn as one, or it would vanish.
    const isMoment = !isOpen && (end === undefined || doubtTo - doubtFrom < dot);
    const middle = end ? (doubtFrom + doubtTo) / 2 : scale((start[0] + start[1]) / 2);
    const certainFrom = isMoment ? middle : scale(start[1]);
    const certainTo = isOpen ? width : isMoment ? middle : Math.max(certainFrom, scale(end?.[0] ?? start[1]));
    const from = Math.min(doubtFrom, middle - (isMoment ? dot / 2 : 0));
    const to = Math.max(doubtTo, certainTo, from + dot);
    return { doubtFrom, doubtTo: isOpen ? width : doubtTo, certainFrom, certainTo, isMoment, isOpen, from, to };
  });
  const order = placed.map((_, place) => place).sort((a, b) => placed[a]!.from - placed[b]!.from || a - b);
  const lanes = lanesOf(
    order.map((place) => placed[place]!),
    gap,
  );
  const laneOf = new Map(order.map((place, rank) => [place, lanes[rank] ?? 0]));
  return placed.map(({ doubtFrom, doubtTo, certainFrom, certainTo, isMoment, isOpen }, place) => ({
    lane: laneOf.get(place) ?? 0,
    x: tenth(certainFrom),
    width: tenth(certainTo - certainFrom),
    doubtX: tenth(doubtFrom),
    doubtWidth: tenth(Math.max(0, doubtTo - doubtFrom)),
    isMoment,
    isOpen,
  }));
}
