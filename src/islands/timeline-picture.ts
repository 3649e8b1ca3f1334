import type { FactsFile } from '../lib/explorer-facts.ts';
import { measures } from '../viz/timeline/explorer.ts';
import type { ExplorerLayout } from '../viz/timeline/explorer.ts';
import { openAxis } from './timeline-axis.ts';
import { openLanes } from './timeline-lanes.ts';
import type { LaneWords } from './timeline-lanes.ts';
import { openMarks } from './timeline-marks.ts';
import { openMoving } from './timeline-moving.ts';
import { put, svg } from './svg.ts';

/** What a drawing needs besides its geometry. */
export interface PictureWords extends LaneWords {
  /** Pixels from the left edge to the edition’s day. */
  todayX: number;
  /** Whether the window still moves; marks can be pointed at when it rests. */
  isMoving: boolean;
}

/** Draws a layout; `places` says which fact of the file each item is. */
export type DrawPicture = (layout: ExplorerLayout, places: readonly number[], words: PictureWords) => void;

/** Takes over a picture that was drawn at the build. */
export function openPicture(picture: SVGElement, file: FactsFile): DrawPicture {
  const [axis, laneLayer, movingLayer, markLayer] = [svg('g', {}), svg('g', {}), svg('g', {}), svg('g', {})];
  const drawAxis = openAxis(axis);
  const drawLanes = openLanes(laneLayer);
  const drawMoving = openMoving(movingLayer, file);
  const drawMarks = openMarks(markLayer, file);
  let isOurs = false;
  let shownHeight = 0;

  return (layout, places, words) => {
    const { lanes, counted } = layout;
    // A picture that changes its height in every frame moves the whole page below it; it shrinks when it rests.
    shownHeight = words.isMoving ? Math.max(shownHeight, layout.height) : layout.height;
    const { width, isMoving } = words;
    put(picture, 'height', shownHeight);
    put(picture, 'viewBox', `0 0 ${width} ${shownHeight}`);
    drawAxis(layout, words);
    drawLanes(lanes, counted, words);
    const marks = lanes.flatMap(({ key, y, marks: own }) =>
      own.map((mark) => {
        const place = places[mark.item] ?? 0;
        return { key: `${key} ${place}`, mark, top: y + measures.label, place };
      }),
    );
    // What is hidden keeps its old shape, which the next frame would only throw away.
    if (isMoving) drawMoving(marks);
    else drawMarks(marks);
    put(movingLayer, 'display', isMoving ? 'inline' : 'none');
    put(markLayer, 'display', isMoving ? 'none' : 'inline');
    if (!isOurs) picture.replaceChildren(axis, laneLayer, movingLayer, markLayer);
    isOurs = true;
  };
}
