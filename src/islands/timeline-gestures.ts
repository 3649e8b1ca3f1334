import { moved, zoomed } from '../viz/timeline/window.ts';
import type { TimeWindow } from '../viz/timeline/window.ts';

/** Steps that buttons and keys share; each makes a new window of the one that is looked at. */
export const steps: Readonly<Record<string, (window: TimeWindow, limits: TimeWindow) => TimeWindow>> = {
  earlier: (window) => moved(window, -0.25),
  later: (window) => moved(window, 0.25),
  closer: (window) => zoomed(window, 0.5),
  wider: (window) => zoomed(window, 2),
  everything: (_, limits) => limits,
  first: ([from, to], limits) => [limits[0], limits[0] + (to - from)],
  last: ([from, to], limits) => [limits[1] - (to - from), limits[1]],
};

/** The steps that keys ask for. */
export const keySteps: Readonly<Record<string, string>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  '+': 'closer',
  '=': 'closer',
  '-': 'wider',
  '0': 'everything',
  Home: 'first',
  End: 'last',
};

// Less than this is a click with an unsteady hand.
const dragFromPx = 4;

/** Lets a reader drag the picture with one finger or button, and zoom with two fingers or with the wheel and Ctrl. */
export function openGestures(
  element: HTMLElement,
  current: () => TimeWindow,
  look: (window: TimeWindow) => void,
): void {
  const pointers = new Map<number, number>();
  let begun: { window: TimeWindow; xs: readonly number[]; isDrag: boolean } | undefined;
  const xOf = (event: MouseEvent): number => event.clientX - element.getBoundingClientRect().left;
  const begin = (): void => {
    begun = { window: current(), xs: [...pointers.values()], isDrag: pointers.size > 1 };
  };

  const refuse = (click: Event): void => click.preventDefault();

  element.addEventListener('pointerdown', (event) => {
    element.removeEventListener('click', refuse, { capture: true });
    if (event.button !== 0) return;
    pointers.set(event.pointerId, xOf(event));
    begin();
  });
  element.addEventListener('pointermove', (event) => {
    if (!begun || !pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, xOf(event));
    const width = element.clientWidth;
    const [a = 0, b] = begun.xs;
    const [x = 0, y] = pointers.values();
    if (b !== undefined && y !== undefined) {
      const factor = Math.max(1, Math.abs(a - b)) / Math.max(1, Math.abs(x - y));
      look(zoomed(begun.window, factor, (a + b) / 2 / width));
      return;
    }
    if (!begun.isDrag && Math.abs(x - a) < dragFromPx) return;
    if (!begun.isDrag) element.setPointerCapture(event.pointerId);
    begun.isDrag = true;
    look(moved(begun.window, (a - x) / width));
  });
  const release = (event: PointerEvent): void => {
    const wasDrag = begun?.isDrag ?? false;
    pointers.delete(event.pointerId);
    begun = undefined;
    if (pointers.size > 0) begin();
    // The click that ends a drag must not open the mark under it. After a finger there is none.
    if (wasDrag && event.type === 'pointerup') element.addEventListener('click', refuse, { once: true, capture: true });
  };
  element.addEventListener('pointerup', release);
  element.addEventListener('pointercancel', release);
  element.addEventListener('dragstart', (event) => event.preventDefault());
  element.addEventListener(
    'wheel',
    (event) => {
      // A wheel alone scrolls the page; pinching a touchpad comes as a wheel with Ctrl.
      if (!event.ctrlKey) return;
      event.preventDefault();
      look(zoomed(current(), 1.002 ** event.deltaY, xOf(event) / element.clientWidth));
    },
    { passive: false },
  );
}
