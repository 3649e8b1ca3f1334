import type { EntryCollection } from '../schemas/vocabulary.ts';

/** The mark of each collection as an SVG path in a square of 12 units; all but its beginning is relative, for `markAt`. */
export const markShapes: Readonly<Record<EntryCollection, string>> = {
  laws: 'M1.5 1.5h9v9h-9z',
  // A frame with three strokes: hatching, as on maps of disputed land.
  'map-disputes':
    'M1 1h10v10h-10zm1.2 1.2v7.6h7.6v-7.6zm-.2 4.4l4.6-4.6h1.9l-6.5 6.5zm1.5 3.4l6.5-6.5v1.9l-4.6 4.6zm3.1 0l3.4-3.4v1.9l-1.5 1.5z',
  censorship: 'M6 .2l5.8 5.8-5.8 5.8-5.8-5.8z',
  shutdowns: 'M6 .8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 1 1 0-10.4z',
  diplomacy: 'M6 .8l5.8 10.2h-11.6z',
};

/** What lies under the gaps of the hatched mark, so that no land shows through them and a press meets the mark. */
export const hatchedGround = 'M1 1h10v10h-10z';

/** The mark of a place that holds entries of several collections: a hexagon, which none of them has. */
export const mixedShape = 'M3 .6h6l3 5.4l-3 5.4h-6l-3-5.4z';

// Of digits, a little more than a third of the font’s size is above their middle; that of a triangle lies below that of its square.
/** How far below the middle of a mark the line of its number is, for `dy`. */
export const middleOf = (collection: EntryCollection | undefined): string =>
  collection === 'diplomacy' ? '.58em' : '.36em';

type Command = readonly [name: string, numbers: readonly number[]];
const parsed = new Map<string, readonly Command[]>();

function commandsOf(shape: string): readonly Command[] {
  const known = parsed.get(shape);
  if (known) return known;
  const commands = [...shape.matchAll(/([a-z])([^a-z]*)/gi)].map(([, name = '', numbers = '']): Command => [
    name,
    (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number),
  ]);
  parsed.set(shape, commands);
  return commands;
}

// Of the seven numbers of an arc, the third to the fifth are an angle and two flags.
const isLength = (name: string, index: number): boolean => name !== 'a' || index % 7 < 2 || index % 7 > 4;

const thousandth = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * A shape of this file as an SVG path around a place: six of its units are `radius` long. It needs no transform, since each
 * transform is a picture of its own for a browser, and a map has hundreds of marks.
 */
export function markAt(shape: string, x: number, y: number, radius: number): string {
  const scale = radius / 6;
  return commandsOf(shape)
    .map(([name, numbers]) => {
      const sized =
        name === 'M'
          ? numbers.map((value, index) => (index === 0 ? x : y) + (value - 6) * scale)
          : numbers.map((value, index) => (isLength(name, index) ? value * scale : value));
      return name + sized.map(thousandth).join(' ');
    })
    .join('');
}
