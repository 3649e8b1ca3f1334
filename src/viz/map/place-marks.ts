import type { Spot } from './spot.ts';
import { legendCounts, radiusOf, spread } from './marks.ts';
import type { MarkSizes } from './marks.ts';

/** What is counted at one place. */
export interface Place {
  key: string;
  spot: Spot;
  /** All that may be there in the stretch of time that is shown. */
  count: number;
  /** What certainly is. */
  certain: number;
}

/** The mark of a place, in units of the picture: a pale disc for all, and a full one inside it for what is certain. */
export interface PlaceMark<P extends Place> {
  place: P;
  x: number;
  y: number;
  radius: number;
  /** Zero where nothing is certain. */
  certainRadius: number;
}

/** Radii of marks in pixels of the screen, at the full width of the picture. */
export const markSizes: MarkSizes = { least: 5.5, most: 22 };

/** How many times the picture is enlarged when the first-level units of countries get marks of their own. */
export const unitsFrom = 4;

/** How many pixels of the picture’s full width one of the screen is worth on a narrow screen; marks grow a little against the land there. */
export const crampedScale = (widthPx: number, fullPx: number): number => Math.min(2.2, Math.max(1, fullPx / widthPx));

// With fewer at the fullest place, one entry would have a mark as large as a country.
const leastLargest = 12;

/** The count that has the largest mark, of places at any time: marks of different times are compared by eye. */
export const largestOf = (places: readonly Pick<Place, 'count'>[]): number =>
  places.reduce((most, { count }) => Math.max(most, count), leastLargest);

/** How marks are drawn. */
export interface MarkScale {
  /** The count that has the largest mark. */
  largest: number;
  /** How many times the picture is enlarged. */
  zoom?: number;
  /** How much larger marks are than on a wide screen. */
  scale?: number;
}

/**
 * One mark for each place, sized by its count and moved off its neighbours; in units of the picture as it is before
 * it is enlarged, so that marks keep their size on the screen. Largest first, so that small ones lie on top.
 */
export function placeMarks<P extends Place>(
  places: readonly P[],
  { largest, zoom = 1, scale = 1 }: MarkScale,
): PlaceMark<P>[] {
  const marks = places.map((place) => ({
    row: place,
    x: place.spot[0] * zoom,
    y: place.spot[1] * zoom,
    radius: radiusOf(place.count, largest, markSizes) * scale,
  }));
  return spread(marks).map(({ row, x, y, radius }) => ({
    place: row,
    x: Math.round((x / zoom) * 100) / 100,
    y: Math.round((y / zoom) * 100) / 100,
    radius,
    // Areas stand for counts here too: the share that is certain.
    certainRadius: row.certain > 0 ? radius * Math.sqrt(row.certain / row.count) : 0,
  }));
}

/** Counts with their radii for a legend of sizes. */
export function sizesOf(
  places: readonly Pick<Place, 'count'>[],
  { largest, scale = 1 }: MarkScale,
): { count: number; radius: number }[] {
  const most = places.reduce((highest, { count }) => Math.max(highest, count), 1);
  return legendCounts(most).map((count) => ({ count, radius: radiusOf(count, largest, markSizes) * scale }));
}
