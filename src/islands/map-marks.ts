import type { EntryCollection } from '../schemas/vocabulary.ts';
import { hatchedGround, markShapes, mixedShape } from '../lib/mark-shapes.ts';
import { shapeTransform } from '../viz/map/marks.ts';
import { placeMarks, sizesOf } from '../viz/map/place-marks.ts';
import type { MarkScale, Place } from '../viz/map/place-marks.ts';
import type { Spot } from '../viz/map/spot.ts';
import { svg, tooltip } from './svg.ts';

/** A place with what its mark says. */
export interface MarkedPlace extends Place {
  /** The one collection of its entries, or nothing where there are several. */
  collection: EntryCollection | undefined;
  href: string;
  /** Words of its tooltip. */
  title: string;
  /** Whether the reader chose it as a filter. */
  isChosen?: boolean;
}

/** The marks on a map, in a layer that the map enlarges. */
export interface MapMarks {
  /** Marks of places that are `isNear` what is looked at; the others only keep their room. */
  draw(places: readonly MarkedPlace[], size: Required<MarkScale>, isNear: (spot: Spot) => boolean): void;
  /** Keeps the size of marks on the screen while the map is enlarged. */
  keepSize(zoom: number): void;
}

/** Takes hold of the layer of marks and, where there is one, of the legend of sizes. */
export function openMapMarks(
  layer: SVGElement,
  legend: SVGElement | null,
  write: (count: number) => string,
  height: number,
): MapMarks {
  let steady: SVGElement[] = [];

  const drawLegend = (places: readonly Place[], size: Required<MarkScale>): void => {
    const { scale } = size;
    const y = height - 62 * Math.min(scale, 1.2);
    legend?.replaceChildren(
      ...sizesOf(places, size).flatMap(({ count, radius }, place) => {
        const x = 60 + place * 56 * scale;
        return [
          svg('circle', { cx: x, cy: y, r: radius }),
          svg('text', { x, y: y + radius + 12 * scale, 'font-size': 11 * scale }, write(count)),
        ];
      }),
    );
  };

  return {
    draw(places, size, isNear) {
      const { zoom, scale } = size;
      steady = [];
      const near = placeMarks(places, size).filter(({ x, y }) => isNear([x, y]));
      const marks = near.map(({ place, x, y, radius, certainRadius }) => {
        const d = place.collection ? markShapes[place.collection] : mixedShape;
        const shape = (kind: string, size: number): SVGElement =>
          svg('path', { class: kind, d, 'fill-rule': 'evenodd', transform: shapeTransform(size) });
        const text = place.count > 1 && radius >= 5.5 * scale;
        const group = svg(
          'g',
          { transform: `scale(${1 / zoom})` },
          place.collection === 'map-disputes'
            ? svg('path', { class: 'gaps', d: hatchedGround, transform: shapeTransform(radius) })
            : undefined,
          radius > certainRadius ? shape('pale', radius) : undefined,
          certainRadius > 0 ? shape('full', certainRadius) : undefined,
          text
            ? svg(
                'text',
                {
                  class: place.collection === 'map-disputes' ? 'outside' : undefined,
                  'font-size': 10.5 * scale,
                },
                write(place.count),
              )
            : undefined,
        );
        steady.push(group);
        return svg(
          'a',
          {
            class: 'place',
            'data-place': place.key,
            'data-collection': place.collection,
            'data-chosen': place.isChosen ? '' : undefined,
            href: place.href,
            tabindex: -1,
            transform: `translate(${x} ${y})`,
          },
          tooltip(place.title),
          group,
        );
      });
      layer.replaceChildren(...marks);
      drawLegend(places, size);
    },
    keepSize(zoom) {
      const transform = `scale(${Math.round(10_000 / zoom) / 10_000})`;
      for (const group of steady) group.setAttribute('transform', transform);
    },
  };
}
