import type { Stretch } from '../lib/map-look.ts';
import { brushed, gripAt } from '../viz/timeline/brush.ts';
import { svg } from './timeline-svg.ts';

/** A strip of all years with a column for each, over which a stretch of time is dragged. */
export interface YearStrip {
  /** Draws columns anew where `begins`, moments in milliseconds, are other ones; else moves the stretch. */
  draw(begins: readonly number[], stretch: Stretch): void;
}

const columnsPx = 28;
const gripPx = 4;
// Half of the 24 pixels that a target for a finger or a shaky hand needs at least (WCAG 2.2, 2.5.8).
const reachPx = 12;
const yearPx = 44;

const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();
const startOfYear = (year: number): number => Date.parse(`${String(year).padStart(4, '0')}-01-01`);

/** Makes a strip of an empty SVG; `look` is told each stretch that the reader drags. */
export function openYearStrip(strip: SVGSVGElement, limits: Stretch, look: (stretch: Stretch) => void): YearStrip {
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
    const counts = new Map<number, number>();
    for (const ms of begins) counts.set(yearOf(ms), (counts.get(yearOf(ms)) ?? 0) + 1);
    const most = Math.max(1, ...counts.values());
    const [first, last] = [yearOf(limits[0]), yearOf(limits[1] - 1)];
    const every = [1, 2, 5, 10, 20, 50, 100].find((step) => (step * width) / (last - first + 1) >= yearPx) ?? 100;
    const labelled = Array.from({ length: last - first + 1 }, (_, place) => first + place).filter(
      (y) => y % every === 0,
    );
    const edge = (x: number): string | undefined => (x < 16 ? 'start' : x > width - 16 ? 'end' : undefined);
    years.replaceChildren(
      ...[...counts].map(([year, count]) => {
        const height = Math.max(1, (count / most) * (columnsPx - 3));
        const x = xOf(startOfYear(year));
        const column = Math.max(1, xOf(startOfYear(year + 1)) - x - 1);
        return svg('rect', { class: 'column', x, width: column, y: columnsPx - height, height });
      }),
      svg('line', { x1: 0, x2: width, y1: columnsPx, y2: columnsPx }),
      ...labelled.map((year) => {
        const x = xOf(startOfYear(year));
        return svg('g', { class: edge(x) }, svg('text', { x, y: columnsPx + 14 }, String(year)));
      }),
    );
  };

  return {
    draw(begins, stretch) {
      shown = stretch;
      const width = widthPx();
      if (drawn?.begins !== begins || drawn.width !== width) drawYears(begins, width);
      drawn = { begins, width };
      const ends = stretch.map((ms) => xOf(ms));
      const [from = 0, to = 0] = ends;
      band.setAttribute('x', String(from));
      band.setAttribute('width', String(Math.max(2, to - from)));
      grips.forEach((grip, place) => {
        const x = Math.min(Math.max(0, (ends[place] ?? 0) - gripPx / 2), width - gripPx);
        grip.setAttribute('x', String(x));
      });
    },
  };
}
