/**
 * How many rows of each list stand on paper, given the height of each row and the room for all of them in one unit.
 * The lists take turns, one row each, so that a long one never pushes out a short one; each keeps to its own order.
 */
export function rowsOnPaper(lists: readonly (readonly number[])[], room: number): number[] {
  const kept = lists.map(() => 0);
  const isFull = lists.map(() => false);
  let left = room;
  while (!isFull.every(Boolean)) {
    for (const [place, heights] of lists.entries()) {
      const height = heights[kept[place] ?? 0];
      if (height === undefined || height > left) isFull[place] = true;
      if (isFull[place] || height === undefined) continue;
      kept[place] = (kept[place] ?? 0) + 1;
      left -= height;
    }
  }
  return kept;
}
