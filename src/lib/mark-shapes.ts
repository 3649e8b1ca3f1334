import type { EntryCollection } from '../schemas/vocabulary.ts';

/** The mark of each collection as an SVG path in a square of 12 units. */
export const markShapes: Readonly<Record<EntryCollection, string>> = {
  laws: 'M1.5 1.5h9v9h-9z',
  // A frame with three strokes: hatching, as on maps of disputed land.
  'map-disputes':
    'M1 1h10v10H1zM2.2 2.2v7.6h7.6V2.2zM2 6.6 6.6 2h1.9L2 8.5zM3.5 10 10 3.5v1.9L5.4 10zM6.6 10 10 6.6v1.9L8.5 10z',
  censorship: 'M6 0.2 11.8 6 6 11.8 0.2 6z',
  shutdowns: 'M6 0.8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4z',
  diplomacy: 'M6 0.8 11.8 11H0.2z',
};

/** The mark of a place that holds entries of several collections: a hexagon, which none of them has. */
export const mixedShape = 'M3 0.6h6L12 6 9 11.4H3L0 6z';
