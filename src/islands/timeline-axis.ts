import type { Formats } from '../i18n/index.ts';
import { tickLabel } from '../lib/tick-label.ts';
import { edgeOf } from '../viz/timeline/axis.ts';
import { measures } from '../viz/timeline/explorer.ts';
import type { ExplorerLayout } from '../viz/timeline/explorer.ts';
import { put, svg } from './svg.ts';

interface Tick {
  group: SVGElement;
  line: SVGElement;
  text: SVGElement;
}

/** What the axis needs besides its geometry. */
export interface AxisWords {
  formats: Formats;
  /** Pixels from the left edge to the edition’s day. */
  todayX: number;
  width: number;
}

/** Draws the axis and the line of today into a layer; its ticks are moved and not made anew. */
export function openAxis(layer: SVGElement): (layout: ExplorerLayout, words: AxisWords) => void {
  const today = svg('line', { class: 'today', y1: measures.axis });
  const ticks: Tick[] = [];
  layer.append(today);

  const tickAt = (place: number): Tick => {
    const known = ticks[place];
    if (known) return known;
    const [line, text] = [svg('line', { y1: measures.axis - 4 }), svg('text', { y: measures.axis - 9 })];
    const group = svg('g', {}, line, text);
    const tick = { group, line, text };
    layer.append(group);
    ticks.push(tick);
    return tick;
  };

  return ({ ticks: wanted, tickUnit, height }, { formats, todayX, width }) => {
    wanted.forEach(({ ms, x }, place) => {
      const { group, line, text } = tickAt(place);
      put(group, 'class', edgeOf(x, width) ?? '');
      for (const name of ['x1', 'x2']) put(line, name, x);
      put(line, 'y2', height);
      put(text, 'x', x);
      const label = tickLabel(formats, ms, tickUnit);
      if (text.textContent !== label) text.textContent = label;
    });
    for (const { group } of ticks.splice(wanted.length)) group.remove();
    for (const name of ['x1', 'x2']) put(today, name, todayX);
    put(today, 'y2', height);
  };
}
