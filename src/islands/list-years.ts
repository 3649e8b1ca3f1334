import { barHeight, barsBetween } from '../viz/timeline/year-bars.ts';

/** Shows which years are chosen and how many entries touch those of each bar; without `countOf` the counts stay. */
export type DrawYears = (
  chosen: ReadonlySet<string>,
  countOf: ((years: readonly string[]) => number) | undefined,
) => void;

interface Bar {
  element: SVGElement;
  years: readonly string[];
  part: SVGElement | null;
  whole: SVGElement | null;
}

const heightOf = (shape: SVGElement | null): number => Number(shape?.getAttribute('height') ?? 0);

/** Lets a reader drag over the bars of a histogram, or choose its ends in two fields; `choose` is told the years. */
export function openYears(
  figure: HTMLElement,
  nameOf: (name: string, count: number) => string,
  choose: (years: readonly string[], isSettled: boolean) => void,
): DrawYears {
  const svg = figure.querySelector('svg');
  const bars: Bar[] = [...figure.querySelectorAll<SVGElement>('.bar')].map((element) => ({
    element,
    years: (element.dataset['terms'] ?? '').split(' ').filter(Boolean),
    part: element.querySelector('.part'),
    whole: element.querySelector('.whole'),
  }));
  const ends = [...figure.querySelectorAll<HTMLSelectElement>('[data-end]')];
  const full = Math.max(0, ...bars.map(({ whole }) => heightOf(whole)));
  const most = Math.max(1, ...bars.map(({ element }) => Number(element.dataset['count'])));
  let chosen: ReadonlySet<string> = new Set();
  for (const part of figure.querySelectorAll<HTMLElement>('[data-chooser], [data-drag]')) part.hidden = bars.length < 2;

  const yearsBetween = (from: number, to: number): string[] => bars.slice(from, to + 1).flatMap(({ years }) => years);

  svg?.addEventListener('pointerdown', (press) => {
    if (press.button !== 0 || press.ctrlKey || press.metaKey || press.shiftKey) return;
    const { left, width } = svg.getBoundingClientRect();
    const from = press.clientX - left;
    const before = [...chosen];
    let last: readonly [number, number] = barsBetween(bars.length, from, from, width);
    const first = last;
    const drag = (event: PointerEvent): void => {
      const found = barsBetween(bars.length, from, event.clientX - left, width);
      if (found[0] === last[0] && found[1] === last[1]) return;
      last = found;
      choose(yearsBetween(...found), false);
    };
    const release = (event: PointerEvent): void => {
      svg.removeEventListener('pointermove', drag);
      svg.removeEventListener('pointerup', release);
      svg.removeEventListener('pointercancel', release);
      // A finger that scrolls the page chooses nothing.
      if (event.type === 'pointercancel') return choose(before, true);
      const years = yearsBetween(...last);
      // A second click on what alone is chosen takes it back.
      const isSame = last === first && before.length === years.length && years.every((year) => before.includes(year));
      choose(isSame ? [] : years, true);
    };
    svg.setPointerCapture(press.pointerId);
    svg.addEventListener('pointermove', drag);
    svg.addEventListener('pointerup', release);
    svg.addEventListener('pointercancel', release);
  });
  svg?.addEventListener('dragstart', (event) => event.preventDefault());
  svg?.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) event.preventDefault();
  });

  for (const end of ends)
    end.addEventListener('change', () => {
      const [from = '', to = ''] = ends.map(({ value }) => value);
      if (from === '' && to === '') return choose([], true);
      const [low, high] = from !== '' && to !== '' && from > to ? [to, from] : [from, to];
      const years = bars.flatMap((bar) => bar.years);
      const chosenYears = years.filter((year) => year >= low && (high === '' || year <= high));
      // All years are no choice, which keeps what has no known year.
      choose(chosenYears.length === years.length ? [] : chosenYears, true);
    });

  return (years, countOf) => {
    chosen = years;
    for (const { element, years: own, part, whole } of bars) {
      element.toggleAttribute('data-muted', years.size > 0 && !own.some((year) => years.has(year)));
      if (!countOf) continue;
      const count = countOf(own);
      const height = barHeight(count, most, full);
      const foot = Number(whole?.getAttribute('y') ?? 0) + heightOf(whole);
      part?.setAttribute('y', String(foot - height));
      part?.setAttribute('height', String(height));
      const title = element.querySelector('title');
      if (title) title.textContent = nameOf(element.dataset['name'] ?? '', count);
    }
    const sorted = [...years].sort();
    const [first, last] = [sorted[0], sorted.at(-1)];
    for (const end of ends) {
      // A run may begin or end in a year without entries, which is not offered.
      const offered = [...end.options].map(({ value }) => value).filter((value) => value !== '');
      const inRun = offered.filter(
        (year) => first !== undefined && last !== undefined && year >= first && year <= last,
      );
      end.value = inRun.toSorted().at(end.dataset['end'] === 'from' ? 0 : -1) ?? '';
    }
  };
}
