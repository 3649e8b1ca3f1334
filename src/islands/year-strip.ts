import { brushed, gripAt } from '../viz/timeline/brush.ts';
import type { TimeWindow } from '../viz/timeline/window.ts';
import { yearColumns } from '../viz/timeline/year-columns.ts';
import { put, svg } from './svg.ts';

/** A strip of all years with a column for each, over which a stretch of time is dragged. */
export interface YearStrip {
  /** Draws columns anew where `begins`, moments in milliseconds, are other ones; else moves the stretch. */
  draw(begins: readonly number[], stretch: TimeWindow): void;
}

const columnsPx = 30;
const gripPx = 4;
// Half of the 24 pixels that a target for a finger or a shaky hand needs at least (WCAG 2.2, 2.5.8).
const reachPx = 12;

/** Makes a strip of an empty SVG; `look` is told each stretch that the reader drags. */
export function openYearStrip(
  strip: SVGSVGElement,
  limits: TimeWindow,
  look: (stretch: TimeWindow) => void,
): YearStrip {
  let shown = limits;
  let drawn: { begins: readonly number[]; width: number } | undefined;
  const widthPx = (): number => Math.max(1, strip.clientWidth);
  const xOf = (ms: number): number => ((ms - limits[0]) / (limits[1] - limits[0])) * widthPx();
  const pxOf = (event: PointerEvent): number => event.clientX - strip.getBoundingClientRect().left;
  const msOf = (px: number): number => limits[0] + (px / widthPx()) * (limits[1] - limits[0]);

  strip.addEventListener('pointerdown', (press) => {
    if (press.button !== 0) return;
    const px = pxOf(press);
    const start = shown;
    const isAll = start[0] <= limits[0] && start[1] >= limits[1];
    const found = gripAt(px, [xOf(start[0]), xOf(start[1])], reachPx);
    // With all years in the stretch there is nothing to move, so a press on it begins a new one.
    const grip = isAll && found === 'whole' ? 'new' : found;
    strip.setPointerCapture(press.pointerId);
    const drag = (event: PointerEvent): void => {
      // A click is no stretch of time.
      if (grip === 'new' && Math.abs(pxOf(event) - px) < 3) return;
      look(brushed(grip, start, msOf(px), msOf(pxOf(event)), limits));
    };
    const release = (): void => strip.removeEventListener('pointermove', drag);
    strip.addEventListener('pointermove', drag);
    strip.addEventListener('pointerup', release, { once: true });
    strip.addEventListener('pointercancel', release, { once: true });
  });

  const band = svg('rect', { class: 'window', y: 0, height: columnsPx });
  const years = svg('g', {});
  const grips = ['from', 'to'].map(() => svg('rect', { class: 'grip', y: 0, width: gripPx, height: columnsPx, rx: 2 }));
  strip.replaceChildren(band, years, ...grips);

  const drawYears = (begins: readonly number[], width: number): void => {
    const { columns, labels } = yearColumns(begins, limits, width, columnsPx - 3);
    years.replaceChildren(
      ...columns.map(({ x, width: wide, height }) =>
        svg('rect', { class: 'column', x, width: wide, y: columnsPx - height, height }),
      ),
      svg('line', { x1: 0, x2: width, y1: columnsPx, y2: columnsPx }),
      ...labels.map(({ year, x, edge }) => svg('text', { class: edge, x, y: columnsPx + 14 }, String(year))),
    );
  };

  return {
    draw(begins, stretch) {
      shown = stretch;
      const width = widthPx();
      // While a reader drags, only the stretch changes.
      if (drawn?.begins !== begins || drawn.width !== width) drawYears(begins, width);
      drawn = { begins, width };
      const [from, to] = [xOf(stretch[0]), xOf(stretch[1])];
      put(band, 'x', from);
      put(band, 'width', Math.max(2, to - from));
      grips.forEach((grip, place) => {
        const x = (place === 0 ? from : to) - gripPx / 2;
        put(grip, 'x', Math.min(Math.max(0, x), width - gripPx));
      });
    },
  };
}
