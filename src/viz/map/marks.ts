import type { Spot } from './spot.ts';
import { tenth } from './spot.ts';

/** A circle at a place whose area stands for a count. */
export interface SizedMark<T> {
  row: T;
  x: number;
  y: number;
  radius: number;
}

/** Radii in pixels of the smallest and the largest mark. */
export interface MarkSizes {
  least: number;
  most: number;
}

/** Radius of a count: areas are in proportion, but none is too small to be seen and pointed at. */
export function radiusOf(count: number, largest: number, { least, most }: MarkSizes): number {
  return tenth(Math.max(least, most * Math.sqrt(count / Math.max(1, largest))));
}

/** Counts for a legend of sizes: one, the largest, and a round one between them where there is room. */
export function legendCounts(largest: number): number[] {
  if (largest < 2) return [1];
  const power = 10 ** Math.floor(Math.log10(largest / 3));
  const round = [1, 2, 5, 10].map((factor) => factor * Math.max(1, power)).filter((value) => value <= largest / 2);
  return [...new Set([1, round.at(-1) ?? 1, largest])];
}

/** Moves circles apart until they overlap no more, or nearly so, largest first; the same marks always give the same picture. */
export function spread<T>(marks: readonly SizedMark<T>[], gap = 1, rounds = 60): SizedMark<T>[] {
  const moved = marks.map((mark) => ({ ...mark })).sort((a, b) => b.radius - a.radius);
  let isMoving = true;
  for (let round = 0; round < rounds && isMoving; round++) {
    isMoving = false;
    moved.forEach((a, index) => {
      for (let other = index + 1; other < moved.length; other++) {
        const b = moved[other] ?? a;
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const wanted = a.radius + b.radius + gap;
        // Nearly all pairs are far apart, and a map that moves in time asks for all of them in every frame.
        if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) continue;
        const distance = Math.hypot(dx, dy);
        if (distance >= wanted) continue;
        isMoving = true;
        // Marks on one spot part sideways. The smaller one yields more.
        const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
        const push = wanted - distance;
        const share = b.radius ** 2 / (a.radius ** 2 + b.radius ** 2);
        a.x -= ux * push * share;
        a.y -= uy * push * share;
        b.x += ux * push * (1 - share);
        b.y += uy * push * (1 - share);
      }
    });
  }
  return moved.map((mark) => ({ ...mark, x: tenth(mark.x), y: tenth(mark.y) }));
}

/** A row with its place and count, as it comes from outside. */
export interface Counted<T> {
  row: T;
  spot: Spot;
  count: number;
}

/** Moves what sticks out of a frame back into it; a mark larger than the frame keeps to its left and upper edges. */
export const inFrame = <T>(marks: readonly SizedMark<T>[], width: number, height: number): SizedMark<T>[] =>
  marks.map((mark) => ({
    ...mark,
    x: Math.max(mark.radius, Math.min(width - mark.radius, mark.x)),
    y: Math.max(mark.radius, Math.min(height - mark.radius, mark.y)),
  }));

/** One circle for each row, sized by its count and moved off its neighbours. */
export function sizedMarks<T>(rows: readonly Counted<T>[], sizes: MarkSizes): SizedMark<T>[] {
  const largest = Math.max(1, ...rows.map(({ count }) => count));
  return spread(rows.map(({ row, spot: [x, y], count }) => ({ row, x, y, radius: radiusOf(count, largest, sizes) })));
}

/** Sizes of the marks of a list on the world map, in its pixels, which are halved beside a histogram: an entry has the same area in short lists. */
export const listMarkSizes = (largest: number): MarkSizes => ({
  least: 11,
  most: Math.min(40, Math.round(13 * Math.sqrt(Math.max(1, largest)))),
});

/** Radius from which a mark of a list has room for its number. */
export const numberedFrom = 15;

/** Turns a shape drawn in a square of 12 units into one around the origin with a radius. */
export const shapeTransform = (radius: number): string =>
  `scale(${Math.round((radius / 6) * 100) / 100}) translate(-6 -6)`;
