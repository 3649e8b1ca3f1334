import type { Formats } from '../i18n/index.ts';
import { tickLabel } from '../lib/tick-label.ts';
import { axisOf, edgeOf } from '../viz/timeline/axis.ts';
import { brushed, gripAt } from '../viz/timeline/brush.ts';
import { binsOf, unitFor } from '../viz/timeline/counts.ts';
import type { Span } from '../viz/timeline/span.ts';
import type { TimeWindow } from '../viz/timeline/window.ts';
import { svg } from './timeline-svg.ts';

/** The strip of all years above the picture, on which a span is chosen. */
export interface Strip {
  draw(items: readonly { span: Span }[], window: TimeWindow): void;
}

const columnsPx = 32;
const gripPx = 4;
// Half of the 24 pixels that a target for a finger or a shaky hand needs at least (WCAG 2.2, 2.5.8).
const reachPx = 12;

/** Makes a strip of an empty SVG; `look` is told each window that the reader drags. */
export function openStrip(
  strip: SVGSVGElement,
  limits: TimeWindow,
  formats: Formats,
  look: (window: TimeWindow) => void,
): Strip {
  let shown: TimeWindow = limits;
  const length = limits[1] - limits[0];
  const widthPx = (): number => Math.max(1, strip.clientWidth);
  const xOf = (ms: number): number => ((ms - limits[0]) / length) * widthPx();
  const pxOf = (event: PointerEvent): number => event.clientX - strip.getBoundingClientRect().left;
  const msOf = (px: number): number => limits[0] + (px / widthPx()) * length;

  strip.addEventListener('pointerdown', (press) => {
    if (press.button !== 0) return;
    const px = pxOf(press);
    const start = shown;
    const isAll = start[0] <= limits[0] && start[1] >= limits[1];
    // With all years in the window there is nothing to move, so a press on it begins a new one.
    const found = gripAt(px, [xOf(start[0]), xOf(start[1])], reachPx);
    const grip = isAll && found === 'whole' ? 'new' : found;
    strip.setPointerCapture(press.pointerId);
    const drag = (event: PointerEvent): void => {
      // A click is no stretch of time.
      if (grip === 'new' && Math.abs(pxOf(event) - px) < 3) return;
      look(brushed(grip, start, msOf(px), msOf(pxOf(event)), limits));
    };
    strip.addEventListener('pointermove', drag);
    const release = (): void => {
      strip.removeEventListener('pointermove', drag);
      strip.removeEventListener('pointerup', release);
      strip.removeEventListener('pointercancel', release);
    };
    strip.addEventListener('pointerup', release);
    strip.addEventListener('pointercancel', release);
  });

  const band = svg('rect', { class: 'window', y: 0, height: columnsPx });
  const years = svg('g', {});
  const [first, last] = ['from', 'to'].map(() =>
    svg('rect', { class: 'grip', y: 0, width: gripPx, height: columnsPx, rx: 2 }),
  );
  strip.replaceChildren(...[band, years, first, last].filter((element) => element !== undefined));
  let drawn: { items: readonly unknown[]; width: number } | undefined;

  const drawYears = (items: readonly { span: Span }[], width: number): void => {
    const begins = items.map(({ span }) => span.start[0]);
    const bins = binsOf(begins, limits, unitFor(limits, width, 3));
    const most = Math.max(1, ...bins.map(({ count }) => count));
    const { ticks, unit } = axisOf([limits[0], limits[1]], width);
    years.replaceChildren(
      ...bins.map(({ fromMs, toMs, count }) => {
        const height = Math.max(1, (count / most) * (columnsPx - 4));
        const x = Math.max(0, xOf(fromMs));
        return svg('rect', {
          class: 'column',
          x,
          width: Math.max(1, xOf(toMs) - x - 1),
          y: columnsPx - height,
          height,
        });
      }),
      svg('line', { x1: 0, x2: width, y1: columnsPx, y2: columnsPx }),
      ...ticks.map(({ ms, x }) =>
        svg('g', { class: edgeOf(x, width) }, svg('text', { x, y: columnsPx + 15 }, tickLabel(formats, ms, unit))),
      ),
    );
  };

  return {
    draw(items, window) {
      shown = window;
      const width = widthPx();
      // While a reader drags, only the window changes.
      if (drawn?.items !== items || drawn.width !== width) drawYears(items, width);
      drawn = { items, width };
      const [from, to] = [xOf(window[0]), xOf(window[1])];
      band.setAttribute('x', String(from));
      band.setAttribute('width', String(Math.max(2, to - from)));
      const place = (x: number): string => String(Math.min(Math.max(0, x - gripPx / 2), width - gripPx));
      first?.setAttribute('x', place(from));
      last?.setAttribute('x', place(to));
    },
  };
}
