import { select, zoom, zoomIdentity } from 'd3';
import type { D3ZoomEvent, ZoomTransform } from 'd3';
import { mostZoom } from '../viz/map/frame.ts';
import type { Frame } from '../viz/map/frame.ts';

/** The part of the map that is looked at, moved by hand, by wheel and by keys. */
export interface MapZoom {
  current(): Frame;
  /** Shows a part of the map at once. */
  show(frame: Frame): void;
  /** Makes the step that a button or key names; whether there is such a step. */
  step(name: string): boolean;
}

/** The steps that keys ask for. */
export const keySteps: Readonly<Record<string, string>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'closer',
  '=': 'closer',
  '-': 'wider',
  '0': 'whole',
};

// Share of the frame by which a key moves it.
const moveShare = 0.2;

/**
 * Lets a reader move and enlarge a picture in a box that it fills; `width` and `height` are the picture’s own, in its units. `moved` is
 * told each transform in these units, and whether the reader’s own hand made it. The box takes the hand and not the picture, which may
 * itself be moved meanwhile.
 */
export function openZoom(
  box: HTMLElement,
  width: number,
  height: number,
  moved: (transform: ZoomTransform, isOwn: boolean) => void,
): MapZoom {
  // Units of the picture in a pixel of the box.
  const unit = (): number => width / Math.max(1, box.clientWidth);
  const inUnits = ({ x, y, k }: ZoomTransform): ZoomTransform =>
    zoomIdentity.translate(x * unit(), y * unit()).scale(k);
  const inPixels = ({ x, y, k }: ZoomTransform): ZoomTransform =>
    zoomIdentity.translate(x / unit(), y / unit()).scale(k);
  let shown: ZoomTransform = zoomIdentity;
  const extent = (): [[number, number], [number, number]] => [
    [0, 0],
    [width / unit(), height / unit()],
  ];
  const behaviour = zoom<HTMLElement, unknown>()
    .extent(extent)
    .translateExtent(extent())
    .scaleExtent([1, mostZoom])
    // Less than this is a click with an unsteady hand.
    .clickDistance(4)
    .filter((event: Event) => {
      // A wheel alone, or one finger on the whole world, scrolls the page; pinching a touchpad comes as a wheel with Ctrl.
      if (event instanceof WheelEvent) return event.ctrlKey;
      if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1 || shown.k > 1;
      return !(event instanceof MouseEvent) || event.button === 0;
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      shown = inUnits(transform);
      moved(shown, sourceEvent !== null);
    });
  const selection = select(box).call(behaviour);

  const show = ({ x, y, zoom: k }: Frame): void => {
    const transform = zoomIdentity
      .translate(width / 2, height / 2)
      .scale(k)
      .translate(-x, -y);
    behaviour.translateExtent(extent());
    // What is asked for may reach beyond the edge of the world; the reader’s hand cannot go there either.
    selection.call(behaviour.transform, behaviour.constrain()(inPixels(transform), extent(), extent()));
  };
  const current = (): Frame => {
    const [x, y] = shown.invert([width / 2, height / 2]);
    return { x, y, zoom: shown.k };
  };
  const move = (x: number, y: number) => () =>
    selection.call(
      behaviour.translateBy,
      (-x * moveShare * width) / shown.k / unit(),
      (-y * moveShare * height) / shown.k / unit(),
    );
  // A box of another width has pixels of another size; what is looked at stays.
  new ResizeObserver(() => show(current())).observe(box);
  const steps: Readonly<Record<string, () => void>> = {
    left: move(-1, 0),
    right: move(1, 0),
    up: move(0, -1),
    down: move(0, 1),
    closer: () => selection.call(behaviour.scaleBy, 1.6),
    wider: () => selection.call(behaviour.scaleBy, 1 / 1.6),
    whole: () => show({ x: width / 2, y: height / 2, zoom: 1 }),
  };
  return {
    current,
    show,
    step(name) {
      steps[name]?.();
      return name in steps;
    },
  };
}
