/** A list whose rows compete for paper. */
export interface PaperList {
  /** Height of each row, in the unit of the room. */
  heights: readonly number[];
  /** How many rows it is given before the lists take turns. */
  ahead?: number;
}

/**
 * How many rows of each list stand on paper, given the room for all of them. Lists first get the rows that are due to
 * them ahead of the others, then they take turns, one row each, so that a long one never pushes out a short one; each
 * keeps to its own order.
 */
export function rowsOnPaper(lists: readonly PaperList[], room: number): number[] {
  const kept = lists.map(() => 0);
  const isFull = lists.map(() => false);
  let left = room;
  const takeRow = (place: number): void => {
    const height = lists[place]?.heights[kept[place] ?? 0];
    if (height === undefined || height > left) isFull[place] = true;
    if (isFull[place] || height === undefined) return;
    kept[place] = (kept[place] ?? 0) + 1;
    left -= height;
  };
  for (const [place, { ahead = 0 }] of lists.entries()) for (let row = 0; row < ahead; row += 1) takeRow(place);
  while (!isFull.every(Boolean)) for (const place of lists.keys()) takeRow(place);
  return kept;
}
