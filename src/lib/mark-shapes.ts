import type { EntryCollection } from '../schemas/vocabulary.ts';

/** The mark of each collection as an SVG path in a square of 12 units; all but its beginning is relative, so that it can be moved. */
export const markShapes: Readonly<Record<EntryCollection, string>> = {
  laws: 'M1.5 1.5h9v9h-9z',
  // A frame with three strokes: hatching, as on maps of disputed land.
  'map-disputes':
    'M1 1h10v10h-10zm1.2 1.2v7.6h7.6v-7.6zm-.2 4.4l4.6-4.6h1.9l-6.5 6.5zm1.5 3.4l6.5-6.5v1.9l-4.6 4.6zm3.1 0l3.4-3.4v1.9l-1.5 1.5z',
  censorship: 'M6 .2l5.8 5.8-5.8 5.8-5.8-5.8z',
  shutdowns: 'M6 .8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4z',
  diplomacy: 'M6 .8l5.8 10.2h-11.6z',
};

/** What lies under the gaps of the hatched mark, so that no land shows through them and a press meets the mark. */
export const hatchedGround = 'M1 1h10v10h-10z';

/** The mark of a collection as an SVG path whose square begins at a place, in units of the mark. */
export function markAt(collection: EntryCollection, x: number, y: number): string {
  const [, startX = '', startY = '', rest = ''] = /^M([\d.]+) ([\d.]+)(.*)$/.exec(markShapes[collection]) ?? [];
  return `M${x + Number(startX)} ${y + Number(startY)}${rest}`;
}

/** The mark of a place that holds entries of several collections: a hexagon, which none of them has. */
export const mixedShape = 'M3 0.6h6L12 6 9 11.4H3L0 6z';
