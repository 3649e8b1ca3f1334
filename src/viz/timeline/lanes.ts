/** A mark’s reach on the line, in pixels. */
export interface Reach {
  from: number;
  to: number;
}

/**
 * Gives each mark the topmost lane where it stands clear of all earlier ones by `gap` pixels.
 * Marks must come sorted by `from`; the result has a lane for each, counted from 0.
 */
export function lanesOf(marks: readonly Reach[], gap: number): number[] {
  const occupiedTo: number[] = [];
  return marks.map(({ from, to }) => {
    const clear = occupiedTo.findIndex((end) => end + gap <= from);
    const lane = clear < 0 ? occupiedTo.length : clear;
    occupiedTo[lane] = to;
    return lane;
  });
}
