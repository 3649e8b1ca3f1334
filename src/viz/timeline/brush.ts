import { within } from './window.ts';
import type { TimeWindow } from './window.ts';

/** What a press on the strip takes hold of: an end of the window, the whole of it, or nothing yet. */
export type Grip = 'from' | 'to' | 'whole' | 'new';

/** What lies under a press at `px`; `ends` are the ends of the window in pixels, and `reach` is how near counts as on an end. */
export function gripAt(px: number, [from, to]: readonly [number, number], reach: number): Grip {
  const [toFrom, toTo] = [Math.abs(px - from), Math.abs(px - to)];
  if (Math.min(toFrom, toTo) <= reach) return toFrom < toTo ? 'from' : 'to';
  return px > from && px < to ? 'whole' : 'new';
}

/** The window after its grip was dragged from one moment to another; ends may cross, and nothing leaves the limits. */
export function brushed(
  grip: Grip,
  [from, to]: TimeWindow,
  pressedMs: number,
  nowMs: number,
  limits: TimeWindow,
): TimeWindow {
  const ordered = (a: number, b: number): TimeWindow => {
    const inside = (ms: number): number => Math.min(Math.max(ms, limits[0]), limits[1]);
    return within(limits, [inside(Math.min(a, b)), inside(Math.max(a, b))]);
  };
  const step = nowMs - pressedMs;
  switch (grip) {
    case 'from':
      return ordered(from + step, to);
    case 'to':
      return ordered(from, to + step);
    case 'whole':
      return within(limits, [from + step, to + step]);
    case 'new':
      return ordered(pressedMs, nowMs);
  }
}
