import type { FactsFile } from '../lib/explorer-facts.ts';
import { markAt, markShapes } from '../lib/mark-shapes.ts';
import { measures } from '../viz/timeline/explorer.ts';
import type { PlacedMark } from './timeline-marks.ts';
import { put, svg } from './svg.ts';

const { row, dot } = measures;
// The shapes are drawn in a square of 12 units.
const scale = dot / 12;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * Draws marks that cannot be pointed at: three shapes for each collection, however many marks there are. Hundreds of
 * elements that change in a frame cost ten times as much, so this is the picture while it moves.
 */
export function openMoving(layer: SVGElement, file: FactsFile): (marks: readonly PlacedMark[]) => void {
  const groups = (Object.keys(markShapes) as (keyof typeof markShapes)[]).map((collection) => {
    const doubt = svg('path', { class: 'doubt' });
    const certain = svg('path', { class: 'certain' });
    const moments = svg('path', { class: 'moment', 'fill-rule': 'evenodd', transform: `scale(${scale})` });
    layer.append(svg('g', { 'data-collection': collection }, doubt, certain, moments));
    return { collection, doubt, certain, moments };
  });

  return (marks) => {
    const paths = new Map(groups.map(({ collection }) => [collection, { doubt: '', certain: '', moments: '' }]));
    for (const { mark, top, place } of marks) {
      const fact = file.facts[place];
      const collection = fact && file.entries[fact.entry]?.collection;
      const path = collection && paths.get(collection);
      if (!path) continue;
      const y = top + mark.lane * row;
      if (mark.doubtWidth > (mark.isMoment ? dot : mark.width))
        path.doubt += `M${mark.doubtX} ${y}h${mark.doubtWidth}v${dot}h${-mark.doubtWidth}z`;
      if (mark.isMoment) {
        path.moments += markAt(markShapes[collection], tenth(mark.x / scale), tenth((y + dot / 2) / scale), 6);
        continue;
      }
      const width = Math.max(0, mark.width);
      path.certain += `M${mark.x} ${y + 1}h${width}v${dot - 2}h${-width}z`;
      if (fact.isOpen) path.certain += `M${mark.x + mark.width} ${y}l7 4.5l-7 4.5z`;
    }
    for (const { collection, doubt, certain, moments } of groups) {
      const path = paths.get(collection);
      put(doubt, 'd', path?.doubt ?? '');
      put(certain, 'd', path?.certain ?? '');
      put(moments, 'd', path?.moments ?? '');
    }
  };
}
