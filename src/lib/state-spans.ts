import type { CountryStates, StateChange } from './country-states.ts';
import type { TypedEntry } from './entry-dates.ts';
import { instrumentsOf } from './country-entries.ts';
import type { Unions } from './country-entries.ts';
import { addDays, bounds, civilDay, endOfDayMs, isKnown } from './dates.ts';
import { isInEffect } from './law-effect.ts';
import { holdingOn, neutralityClassOn, termDays } from './neutrality-class.ts';
import type { Instrument } from './neutrality-class.ts';

type Event = Instrument['law']['events'][number];

// Six doubtful dates at once are sixty-four possible pasts, more than any country has.
const mostDoubts = 6;

const isDoubtful = (event: Event, end: number): boolean => {
  if (!isKnown(event.date)) return false;
  const { earliestMs, latestMs } = bounds(event.date);
  return earliestMs <= end && latestMs > end;
};

/** The instruments as they may have stood at the end of a day: once for each way in which the imprecise dates around it can have fallen. */
export function possiblePasts(instruments: readonly Instrument[], day: string): Instrument[][] {
  const end = endOfDayMs(day);
  const doubtful = instruments.flatMap(({ law }) => law.events.filter((event) => isDoubtful(event, end)));
  const doubts = doubtful.slice(0, mostDoubts);
  return Array.from({ length: 2 ** doubts.length }, (_, choice) => {
    // Not left out but moved, because an event that is still to come says what stood before it.
    const moved = (event: Event): Event => {
      const place = doubts.indexOf(event);
      if (place < 0) return event;
      const { earliestMs, latestMs } = bounds(event.date);
      return { ...event, date: civilDay((choice >> place) & 1 ? earliestMs : latestMs) };
    };
    return doubts.length === 0
      ? [...instruments]
      : instruments.map((instrument) => ({
          ...instrument,
          law: { ...instrument.law, events: instrument.law.events.map(moved) },
        }));
  });
}

const merged = (changes: readonly StateChange[]): StateChange[] =>
  changes.filter(([, term], place) => place === 0 || changes[place - 1]?.[1] !== term);

const only = (terms: readonly string[]): string => {
  const [first = '', ...others] = new Set(terms);
  return others.length > 0 ? 'uncertain' : first;
};

function zeroRatingOn(instruments: readonly Instrument[], isResearched: boolean, day: string): string {
  const holding = holdingOn(instruments, 'zero-rating', day);
  if (holding) return holding.position;
  const isSilent = instruments.some(
    ({ law }) => !law.jurisdiction && law.netNeutrality?.['zero-rating'].position === 'silent' && isInEffect(law, day),
  );
  if (isSilent) return 'silent';
  return isResearched ? 'none-found' : 'not-researched';
}

/** The days on which something may change for a country, up to `today`: ends of imprecise dates, and of memberships. */
function turningDays(instruments: readonly Instrument[], code: string, unions: Unions, today: string): string[] {
  const ofEvents = instruments
    .flatMap(({ law }) => law.events.filter(({ date }) => isKnown(date)))
    .flatMap(({ date }) => [civilDay(bounds(date).earliestMs), civilDay(bounds(date).latestMs)]);
  const ofUnions = [...unions.values()].flatMap((members) =>
    members
      .filter((member) => member.code === code)
      .flatMap((member) => {
        const { first, last } = termDays(member);
        return [first, ...(last === undefined ? [] : [addDays(last, 1)])];
      }),
  );
  return [...new Set([...ofEvents, ...ofUnions])].filter((day) => day <= today).sort();
}

/** What held in a country from its first dated event up to `today`; nothing where no instrument ever spoke for it and nobody looked. */
export function statesOf(
  entries: readonly (TypedEntry & { slug: string })[],
  code: string,
  unions: Unions,
  isResearched: boolean,
  today: string,
): CountryStates | undefined {
  const groups = [...unions].flatMap(([union, members]) => (members.some((one) => one.code === code) ? [union] : []));
  const laws = entries.filter(
    (entry) =>
      entry.collection === 'laws' &&
      entry.data.netNeutrality &&
      entry.data.countries.some((other) => other === code || groups.includes(other)),
  );
  if (laws.length === 0 && !isResearched) return undefined;
  const all = laws.flatMap((entry) =>
    entry.collection === 'laws' ? [{ slug: entry.slug, law: entry.data, implements: [] }] : [],
  );
  const days = ['0001-01-01', ...turningDays(all, code, unions, today)];
  const rows = days.map((day) => {
    const instruments = instrumentsOf(laws, code, unions, day);
    const pasts = possiblePasts(instruments, day);
    const partLaws = instruments.filter(({ law }) => law.jurisdiction && isInEffect(law, day));
    return {
      day,
      neutrality: only(pasts.map((past) => neutralityClassOn(past, isResearched, day))),
      zeroRating: only(pasts.map((past) => zeroRatingOn(past, isResearched, day))),
      subnational: partLaws.length > 0 ? 'yes' : 'no',
    };
  });
  const changesOf = (name: 'neutrality' | 'zeroRating' | 'subnational'): StateChange[] =>
    merged(rows.map((row) => [row.day, row[name]]));
  return {
    neutrality: changesOf('neutrality'),
    zeroRating: changesOf('zeroRating'),
    subnational: changesOf('subnational'),
  };
}
