import type { Formats } from '../i18n/index.ts';
import type { mapViewWords } from '../i18n/ui/map-view.ts';
import { daysOf, momentParts, windowIn } from '../lib/look-address.ts';
import type { Stretch } from '../lib/map-look.ts';
import { stepIn, stepsIn, stretchAt, timeUnits, unitOf } from '../lib/time-steps.ts';
import type { TimeUnit } from '../lib/time-steps.ts';
import type { Played } from './map-player.ts';
import { partOf } from './part-of.ts';
import { openYearStrip } from './year-strip.ts';

/** Slider, player, fields and strip, which all move one stretch of time. */
export interface MapTime {
  draw(played: Played, stretch: Stretch): void;
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
  todayMs: number,
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
  let played: Played = { begins: [], countries: [] };
  let unit: TimeUnit | undefined = 'all';
  let timer = 0;

  const write = ([from, to]: Stretch): string => {
    const exact = unitOf([from, to], limits);
    if (exact === 'all') return words.allTime;
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
  // All of time and a stretch of its own are played by years.
  const playedUnit = (): TimeUnit => (unit === undefined || unit === 'all' ? 'year' : unit);
  const lookAt = (of: TimeUnit, place: number): void => look(stretchAt(of, place, limits));
  const next = async (mayStartAnew: boolean): Promise<void> => {
    // Few readers play, so its code comes when one does.
    const { followingStretch } = await import('./map-player.ts');
    const from = { stretch: shown, isAll: unit === 'all', unit: playedUnit(), limits };
    const stretch = followingStretch(played, from, mayStartAnew);
    if (stretch) look(stretch);
    else stop();
  };

  play.addEventListener('click', () => {
    if (isStill) return void next(false).catch(stop);
    if (timer) return stop();
    timer = window.setInterval(() => void next(false).catch(stop), stepMs);
    play.textContent = words.pause;
    void next(true).catch(stop);
  });
  slider.addEventListener('input', () => {
    stop();
    lookAt(playedUnit(), Number(slider.value));
  });
  select.addEventListener('change', () => {
    stop();
    const wanted = timeUnits.find((one) => one === select.value) ?? 'all';
    lookAt(wanted, stepIn(wanted, shown, limits, todayMs));
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
    draw(now, stretch) {
      played = now;
      shown = stretch;
      unit = unitOf(stretch, limits);
      const stepUnit = playedUnit();
      const text = write(stretch);
      select.value = unit ?? '';
      slider.max = String(stepsIn(stepUnit, limits) - 1);
      slider.value = String(stepIn(stepUnit, stretch, limits, todayMs));
      slider.setAttribute('aria-valuetext', text);
      partOf(root, '[data-shown]').textContent = text;
      const { from, to } = daysOf(stretch);
      fields.forEach((field, place) => (field.value = (place === 0 ? from : to).slice(0, 10)));
      strip.draw(now.begins, stretch);
    },
  };
}
