import type { FactsFile } from '../lib/explorer-facts.ts';
import { markShapes } from '../lib/mark-shapes.ts';
import { measures } from '../viz/timeline/explorer.ts';
import type { ItemMark } from '../viz/timeline/explorer.ts';
import { put, svg, tooltip } from './svg.ts';

/** A mark and the top edge of its lane’s rows. */
export interface PlacedMark {
  /** Tells the marks of one fact in several lanes apart. */
  key: string;
  mark: ItemMark;
  top: number;
  /** Place of its fact in the file. */
  place: number;
}

interface Drawn {
  link: SVGElement;
  doubt: SVGElement;
  shape: SVGElement;
  arrow: SVGElement | undefined;
}

const { row, dot } = measures;
// The shapes are drawn in a square of 12 units.
const scale = dot / 12;

/** The address of a fact: its place on the page of its entry. */
export function addressOf({ entries, facts }: FactsFile, place: number): string {
  const fact = facts[place];
  const entry = fact && entries[fact.entry];
  return entry ? entry.href + (fact.anchor ? `#${fact.anchor}` : '') : '';
}

/** Draws marks into a layer; what stays from one frame to the next is moved and not made anew, which takes ten times as long. */
export function openMarks(layer: SVGElement, file: FactsFile): (marks: readonly PlacedMark[]) => void {
  let drawn = new Map<string, Drawn>();

  const create = (place: number): Drawn => {
    const fact = file.facts[place];
    const collection = fact && file.entries[fact.entry]?.collection;
    const doubt = svg('path', { class: 'doubt' });
    const shape = svg('path', { 'fill-rule': 'evenodd' });
    const arrow = fact?.isOpen ? svg('path', { class: 'certain' }) : undefined;
    const link = svg(
      'a',
      { href: addressOf(file, place), tabindex: -1, 'data-collection': collection, 'data-fact': place },
      doubt,
      shape,
      arrow,
    );
    layer.append(link);
    return { link, doubt, shape, arrow };
  };

  // Hundreds of tooltips are not made before one is asked for.
  layer.addEventListener('pointerover', ({ target }) => {
    const link = target instanceof Element ? target.closest<SVGElement>('a[data-fact]') : null;
    const fact = file.facts[Number(link?.dataset['fact'])];
    if (link && fact && !link.querySelector('title')) link.prepend(tooltip(`${fact.when}: ${fact.text}`));
  });

  return (marks) => {
    const kept = new Map<string, Drawn>();
    for (const { key, mark, top, place } of marks) {
      const parts = drawn.get(key) ?? create(place);
      drawn.delete(key);
      kept.set(key, parts);
      const y = top + mark.lane * row;
      const end = mark.x + mark.width;
      const hasDoubt = mark.doubtWidth > (mark.isMoment ? dot : mark.width);
      put(parts.doubt, 'd', hasDoubt ? `M${mark.doubtX} ${y}h${mark.doubtWidth}v${dot}h${-mark.doubtWidth}z` : '');
      if (parts.arrow) put(parts.arrow, 'd', `M${end} ${y}l7 4.5l-7 4.5z`);
      const fact = file.facts[place];
      const collection = fact && file.entries[fact.entry]?.collection;
      const isShape = mark.isMoment && collection !== undefined;
      const width = Math.max(0, mark.width);
      put(parts.shape, 'class', isShape ? 'moment' : 'certain');
      put(parts.shape, 'd', isShape ? markShapes[collection] : `M0 0h${width}v${dot - 2}h${-width}z`);
      put(
        parts.shape,
        'transform',
        isShape ? `translate(${mark.x - dot / 2} ${y}) scale(${scale})` : `translate(${mark.x} ${y + 1})`,
      );
    }
    for (const { link } of drawn.values()) link.remove();
    drawn = kept;
  };
}
