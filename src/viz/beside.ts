/** A size or a place in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where a note stands beside what it explains, in pixels of the window: below it, or above where there is no room, and
 * never over an edge; a note that fits on neither side stands below.
 */
export function placeBeside(
  anchor: Box,
  note: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
  gapPx = 6,
): Pick<Box, 'x' | 'y'> {
  const x = Math.max(gapPx, Math.min(anchor.x, view.width - note.width - gapPx));
  const below = anchor.y + anchor.height + gapPx;
  const above = anchor.y - note.height - gapPx;
  return { x, y: below + note.height > view.height && above >= 0 ? above : below };
}
