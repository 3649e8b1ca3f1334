import type { Page } from 'playwright-core';

/** A movement of the mouse: an event at a place, as a share of the element that it meets. */
export interface Motion {
  selector: string;
  kind: 'pointerdown' | 'pointermove' | 'pointerup' | 'wheel';
  /** Places as shares of the width, one for each frame. */
  at: readonly number[];
  /** Of a wheel, in each frame. */
  deltaY?: readonly number[];
}

/** Milliseconds of frames: the middle one, and the one that 95 of 100 stay under. */
export interface FrameTimes {
  median: number;
  p95: number;
  frames: number;
}

/** Sums up the times of frames. */
export function frameTimes(times: readonly number[]): FrameTimes {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), frames: sorted.length };
}

/**
 * Plays motions in a page, one event a frame, and gives the time of each frame: from the event through script, style and
 * layout to the end of painting, as far as it keeps the page’s own thread busy.
 */
export function playMotions(page: Page, motions: readonly Motion[]): Promise<number[]> {
  return page.evaluate(async (played) => {
    const times: number[] = [];
    const painted = (): Promise<void> =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        // A message sent in the frame is read after the frame was painted.
        port1.onmessage = () => done();
        requestAnimationFrame(() => port2.postMessage(undefined));
      });
    for (const { selector, kind, at, deltaY } of played) {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      for (const [frame, share] of at.entries()) {
        await new Promise(requestAnimationFrame);
        const { left, top, width } = element.getBoundingClientRect();
        const place = { clientX: left + width * share, clientY: top + 12, bubbles: true, cancelable: true };
        const event =
          kind === 'wheel'
            ? new WheelEvent(kind, { ...place, ctrlKey: true, deltaY: deltaY?.[frame] ?? 0 })
            : new PointerEvent(kind, { ...place, pointerId: 1, button: 0, buttons: 1, isPrimary: true });
        // The event is sent right before the frame that draws it, so that waiting for the screen does not count.
        const start = performance.now();
        element.dispatchEvent(event);
        const handled = performance.now() - start;
        let begun = 0;
        requestAnimationFrame(() => (begun = performance.now()));
        await painted();
        if (kind !== 'pointerdown' && kind !== 'pointerup') times.push(handled + performance.now() - begun);
      }
    }
    return times;
  }, motions);
}
