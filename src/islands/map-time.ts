import type { Formats } from '../i18n/index.ts';
import type { mapViewWords } from '../i18n/ui/map-view.ts';
import { daysOf, momentParts, windowIn } from '../lib/look-address.ts';
import type { Stretch } from '../lib/map-look.ts';
import { placeOfStep, stepsIn, stretchAt, timeUnits, unitOf } from '../lib/time-steps.ts';
import type { TimeUnit } from '../lib/time-steps.ts';
import { partOf } from './part-of.ts';
import { openYearStrip } from './year-strip.ts';

/** Slider, player, fields and strip, which all move one stretch of time. */
export interface MapTime {
  draw(begins: readonly number[], stretch: Stretch): void;
  /** Whether it plays, so that nothing is said aloud meanwhile. */
  isPlaying(): boolean;
  words(stretch: Stretch): string;
}

// Long enough to read the new year and its counts before the next one.
const stepMs = 1100;

/** Takes hold of the controls of time; `look` is told each stretch that a reader asks for. */
export function openMapTime(
  root: HTMLElement,
  limits: Stretch,
  words: (typeof mapViewWords)['en'],
  formats: Formats,
  look: (stretch: Stretch) => void,
): MapTime {
  const slider = partOf<HTMLInputElement>(root, '[data-slider]');
  const select = partOf<HTMLSelectElement>(root, '[data-unit]');
  const play = partOf<HTMLButtonElement>(root, '[data-play]');
  const fields = [...root.querySelectorAll<HTMLInputElement>('[data-day]')];
  const strip = openYearStrip(partOf(root, '[data-strip]'), limits, (stretch) => {
    const day = 86_400_000;
    // Days, because an address is read by people.
    look([
      Math.round(stretch[0] / day) * day,
      Math.max(Math.round(stretch[1] / day), Math.round(stretch[0] / day) + 1) * day,
    ]);
  });
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let shown: Stretch = limits;
  let unit: TimeUnit | undefined = 'all';
  let timer = 0;

  const write = ([from, to]: Stretch): string => {
    const exact = unitOf([from, to], limits);
    if (exact === 'all') return words.units.all;
    const days = daysOf([from, to]);
    const [first, last] = [momentParts(days.from), momentParts(days.to)];
    const { year, month = 1 } = first;
    if (exact === 'year') return formats.date({ year, approximate: false, uncertain: false });
    if (exact === 'month') return formats.date({ year, month, approximate: false, uncertain: false }, 'short');
    if (exact === 'day') return formats.date(first, 'short');
    return exact === 'decade' && last.year - year < 10
      ? formats.span(String(year), String(last.year))
      : formats.span(formats.date(first, 'short'), formats.date(last, 'short'));
  };
  const stop = (): void => {
    clearInterval(timer);
    timer = 0;
    play.textContent = isStill ? words.step : words.play;
  };
  // From the whole of time the first step is the first year; a stretch of its own goes on by years.
  const next = (): void => {
    const stepUnit = unit === undefined || unit === 'all' ? 'year' : unit;
    const place = unit === 'all' ? 0 : placeOfStep(stepUnit, shown, limits) + 1;
    if (place >= stepsIn(stepUnit, limits)) return stop();
    look(stretchAt(stepUnit, place, limits));
  };

  play.addEventListener('click', () => {
    if (isStill) return next();
    if (timer) return stop();
    const isAtEnd = unit !== 'all' && shown[1] >= limits[1];
    if (isAtEnd) look(stretchAt(unit ?? 'year', 0, limits));
    else next();
    timer = window.setInterval(next, stepMs);
    play.textContent = words.pause;
  });
  slider.addEventListener('input', () => {
    stop();
    look(stretchAt(unit === undefined || unit === 'all' ? 'year' : unit, Number(slider.value), limits));
  });
  select.addEventListener('change', () => {
    stop();
    const wanted = timeUnits.find((one) => one === select.value) ?? 'all';
    look(stretchAt(wanted, placeOfStep(wanted, shown, limits), limits));
  });
  for (const field of fields)
    field.addEventListener('change', () => {
      stop();
      const [from = '', to = ''] = fields.map(({ value }) => value);
      const asked = windowIn(`?from=${from}&to=${to}`);
      if (asked) look(asked);
    });
  stop();

  return {
    isPlaying: () => timer !== 0,
    words: write,
    draw(begins, stretch) {
      shown = stretch;
      unit = unitOf(stretch, limits);
      const stepUnit = unit === undefined || unit === 'all' ? 'year' : unit;
      const text = write(stretch);
      select.value = unit ?? '';
      slider.max = String(stepsIn(stepUnit, limits) - 1);
      slider.value = String(placeOfStep(stepUnit, stretch, limits));
      slider.setAttribute('aria-valuetext', text);
      partOf(root, '[data-shown]').textContent = text;
      const { from, to } = daysOf(stretch);
      fields.forEach((field, place) => (field.value = (place === 0 ? from : to).slice(0, 10)));
      strip.draw(begins, stretch);
    },
  };
}
