import type { EntryCollection } from '../schemas/vocabulary.ts';
import { hatchedGround, markAt, markShapes, middleOf, mixedShape } from '../lib/mark-shapes.ts';
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
  // What draws each path for how many times the map is enlarged.
  let sized: ((zoom: number) => void)[] = [];
  let fontPx = 10.5;

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

  const keepSize: MapMarks['keepSize'] = (zoom) => {
    layer.style.fontSize = `${fontPx / zoom}px`;
    for (const draw of sized) draw(zoom);
  };

  return {
    draw(places, size, isNear) {
      const { zoom, scale } = size;
      sized = [];
      const near = placeMarks(places, size).filter(({ x, y }) => isNear([x, y]));
      const marks = near.map(({ place, x, y, radius, certainRadius }) => {
        const { collection, count } = place;
        const shape = (kind: string, d: string, radius: number): SVGElement => {
          const path = svg('path', { class: kind });
          sized.push((zoom) => path.setAttribute('d', markAt(d, x, y, radius / zoom)));
          return path;
        };
        const own = collection ? markShapes[collection] : mixedShape;
        return svg(
          'a',
          {
            class: 'place',
            'data-place': place.key,
            'data-collection': collection,
            'data-chosen': place.isChosen ? '' : undefined,
            href: place.href,
            tabindex: -1,
          },
          tooltip(place.title),
          collection === 'map-disputes' ? shape('gaps', hatchedGround, radius) : undefined,
          radius > certainRadius ? shape('pale', own, radius) : undefined,
          certainRadius > 0 ? shape('full', own, certainRadius) : undefined,
          count > 1 && radius >= 5.5 * scale
            ? svg('text', { x, y, dy: middleOf(collection) }, write(count))
            : undefined,
        );
      });
      layer.replaceChildren(...marks);
      fontPx = 10.5 * scale;
      keepSize(zoom);
      drawLegend(places, size);
    },
    keepSize,
  };
}
