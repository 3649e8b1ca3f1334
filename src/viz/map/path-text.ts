import type { GeoContext } from 'd3';

/** A path that is being written; `text` gives it as short relative commands. */
export interface PathText extends GeoContext {
  text(): string;
}

/** Corners nearer to the last one than this many pixels cannot be seen and are left out. */
const leastStep = 0.7;

const number = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');

const pair = (x: number, y: number): string => `${number(x)}${y < 0 ? '' : ' '}${number(y)}`.replace(/ $/, '');

/** Takes what d3 draws and writes it as a path in tenths of a pixel, without corners and islands that nobody could see. */
export function pathText(): PathText {
  let text = '';
  let points: [number, number][] = [];
  let [lastX, lastY] = [NaN, NaN];

  const flush = (isClosed: boolean): void => {
    const [first, ...rest] = points;
    points = [];
    if (!first || rest.length < (isClosed ? 2 : 1)) return;
    let [x, y] = first;
    text += `M${pair(x, y)}`;
    rest.forEach(([nextX, nextY], index) => {
      text += `${index === 0 ? 'l' : nextX < x ? '' : ' '}${pair(nextX - x, nextY - y)}`;
      [x, y] = [nextX, nextY];
    });
    if (isClosed) text += 'z';
  };
  const add = (x: number, y: number): void => {
    [lastX, lastY] = [x, y];
    const corner: [number, number] = [Math.round(x * 10), Math.round(y * 10)];
    const before = points.at(-1);
    if (before?.[0] !== corner[0] || before[1] !== corner[1]) points.push(corner);
  };

  let pending: [number, number] | undefined;
  return {
    beginPath: () => undefined,
    moveTo(x, y) {
      if (pending) add(...pending);
      flush(false);
      pending = undefined;
      add(x, y);
    },
    lineTo(x, y) {
      // The last corner of a line always counts; it waits here until the next one or the end.
      if (Math.hypot(x - lastX, y - lastY) < leastStep) pending = [x, y];
      else {
        pending = undefined;
        add(x, y);
      }
    },
    closePath() {
      pending = undefined;
      flush(true);
    },
    // Points are drawn by those who know their size.
    arc: () => undefined,
    text() {
      if (pending) add(...pending);
      pending = undefined;
      flush(false);
      return text;
    },
  };
}
