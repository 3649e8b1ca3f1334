import type { AtlasEntry } from '../../entries.ts';
import type { PlacedFact } from '../../lib/all-facts.ts';
import { entryCollections } from '../../schemas/vocabulary.ts';
import { explorerOf } from '../../viz/timeline/explorer.ts';
import type { ExplorerLayout } from '../../viz/timeline/explorer.ts';
import type { TimeWindow } from '../../viz/timeline/window.ts';

/** Pixels for which pictures drawn at the build are laid out: a page beside its gutters. */
export const lanesWidth = 960;

/** Where everything stands in a picture of facts with a lane for each collection. */
export type LaneLayout = ExplorerLayout;

/** Lays facts out in a window of time, with a lane for each collection that has some. */
export function laneLayout(facts: readonly PlacedFact<AtlasEntry>[], window: TimeWindow): LaneLayout {
  const keys = entryCollections.filter((name) => facts.some(({ entry }) => entry.collection === name));
  const items = facts.map(({ span, entry }) => ({ span, lanes: [entry.collection] }));
  return explorerOf(items, keys, window, lanesWidth);
}

/** The place of a moment on the line of a window. */
export const laneX = (ms: number, [from, to]: TimeWindow): number => ((ms - from) / (to - from)) * lanesWidth;
