import type { Law } from '../schemas/law.ts';
import type { LawEvent } from '../schemas/law-event.ts';
import type { TermOf } from '../schemas/vocabulary.ts';
import { bounds, compareDates, endOfDayMs, isKnown } from './dates.ts';

/** State of an instrument, computed from its events. */
export type LawState = TermOf<'lawState'>;
type Practice = TermOf<'practice'>;

/** The state of an instrument on a day. */
export interface StateOnDay {
  /** `undefined` before the first event. */
  state: LawState | undefined;
  /** Practices whose state differs from the rest of the instrument. */
  parts: ReadonlyMap<Practice, LawState>;
  /** What holds for practices without a state of their own. */
  whole: LawState | undefined;
  /** An imprecise date lies on this day: the state may be another. */
  uncertain: boolean;
}

type Timed = Pick<LawEvent, 'date' | 'kind' | 'practices'>;

const stateOfEvent: Partial<Record<TermOf<'lawEvent'>, LawState>> = {
  proposed: 'proposed',
  adopted: 'adopted',
  signed: 'adopted',
  published: 'adopted',
  'in-force': 'in-force',
  reinstated: 'in-force',
  stayed: 'stayed',
  annulled: 'annulled',
  repealed: 'repealed',
  expired: 'expired',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
};

interface Fold {
  whole: LawState | undefined;
  parts: Map<Practice, LawState>;
  beforeStay: { whole: LawState | undefined; parts: Map<Practice, LawState> } | undefined;
  partsBeforeStay: Map<Practice, LawState | undefined>;
}

// Only what is stayed at that time is lifted: what ended, or was decided otherwise in between, keeps its state.
function liftStay(fold: Fold, practices: readonly Practice[] | undefined): void {
  const before = fold.beforeStay;
  if (!practices && fold.whole === 'stayed' && before) {
    const decided = [...fold.parts].filter(([, state]) => state !== 'stayed');
    fold.whole = before.whole;
    fold.parts = new Map([...before.parts, ...decided].filter(([, state]) => state !== before.whole));
    fold.beforeStay = undefined;
    return;
  }
  for (const practice of practices ?? [...fold.parts.keys()]) {
    if ((fold.parts.get(practice) ?? fold.whole) !== 'stayed') continue;
    const own = fold.partsBeforeStay.get(practice) ?? before?.parts.get(practice) ?? before?.whole;
    if (own === undefined || own === fold.whole) fold.parts.delete(practice);
    else fold.parts.set(practice, own);
    fold.partsBeforeStay.delete(practice);
  }
}

// A month alone sorts before a day of that month, so a publication can follow the entry into force that it preceded:
// what is decided or over is never undone by a step on the way there.
const steps: readonly LawState[] = ['proposed', 'adopted'];
const isLate = (next: LawState, current: LawState | undefined): boolean =>
  steps.includes(next) && current !== undefined && !steps.includes(current) && current !== 'withdrawn';

function apply(fold: Fold, event: Timed): void {
  if (event.kind === 'stay-lifted') return liftStay(fold, event.practices);
  const next = stateOfEvent[event.kind];
  if (!next || isLate(next, fold.whole)) return;
  if (!event.practices) {
    // A second stay before the first is lifted must not make the stay its own past.
    if (next === 'stayed' && fold.whole !== 'stayed')
      fold.beforeStay = { whole: fold.whole, parts: new Map(fold.parts) };
    if (next !== 'stayed') {
      fold.beforeStay = undefined;
      fold.partsBeforeStay.clear();
    }
    fold.whole = next;
    fold.parts.clear();
    return;
  }
  for (const practice of event.practices) {
    const current = fold.parts.get(practice) ?? fold.whole;
    if (next !== 'stayed') fold.partsBeforeStay.delete(practice);
    else if (current !== 'stayed') fold.partsBeforeStay.set(practice, current);
    if (next === fold.whole) fold.parts.delete(practice);
    else fold.parts.set(practice, next);
  }
}

function overall({ whole, parts }: Fold): LawState | undefined {
  const states = [...parts.values()];
  const anyInForce = whole === 'in-force' || states.includes('in-force');
  return anyInForce && states.some((state) => state !== whole) ? 'partly-in-force' : whole;
}

const emptyFold = (): Fold => ({
  whole: undefined,
  parts: new Map(),
  beforeStay: undefined,
  partsBeforeStay: new Map(),
});

const foldOf = (events: readonly Timed[]): Fold => {
  const fold = emptyFold();
  for (const event of events) apply(fold, event);
  return fold;
};

/** Known events in the order of their days; same days keep the order of the entry. */
export const inOrder = <T extends Pick<LawEvent, 'date'>>(events: readonly T[]): T[] =>
  events.filter((event) => isKnown(event.date)).sort((a, b) => compareDates(a.date, b.date));

/** Events that have certainly happened by the end of a day, and those that may have. */
export function eventsBy<T extends Pick<LawEvent, 'date'>>(
  events: readonly T[],
  day: string,
): { certain: T[]; possible: T[] } {
  const end = endOfDayMs(day);
  const ordered = inOrder(events);
  return {
    certain: ordered.filter((event) => bounds(event.date).latestMs <= end),
    possible: ordered.filter((event) => bounds(event.date).earliestMs <= end),
  };
}

/** The state of an instrument on a civil day (YYYY-MM-DD): the fold of its events up to that day. */
export function stateOn(law: Pick<Law, 'events'>, day: string): StateOnDay {
  const { certain, possible } = eventsBy<Timed>(law.events, day);
  const fold = foldOf(certain);
  const other = foldOf(possible);
  const state = overall(fold);
  const differs =
    state !== overall(other) || [...other.parts].some(([practice, value]) => fold.parts.get(practice) !== value);
  return { state, parts: fold.parts, whole: fold.whole, uncertain: differs };
}

/** A certain event, the state for which its kind stands, and the state of the instrument after it. */
export interface Step {
  kind: TermOf<'lawEvent'>;
  date: string;
  brings: LawState | undefined;
  state: LawState | undefined;
}

/** The certain events of an instrument up to a day, in their order, with what each of them left. */
export function stepsTo(law: Pick<Law, 'events'>, day: string): Step[] {
  const fold = emptyFold();
  return eventsBy<Timed>(law.events, day).certain.map((event) => {
    apply(fold, event);
    return { kind: event.kind, date: event.date, brings: stateOfEvent[event.kind], state: overall(fold) };
  });
}

/** Whether a state means that rules of the instrument are in force. */
export const isHolding = (state: LawState | undefined): boolean => state === 'in-force' || state === 'partly-in-force';

/** A time in force: the day on which it began and the one that ended it, if it is over. */
export interface ForceSpan {
  start: string;
  end?: string;
}

/** The last unbroken time up to a day in which an instrument was in force, in whole or in part; nothing where it never was. */
export function lastInForce(law: Pick<Law, 'events'>, day: string): ForceSpan | undefined {
  let last: ForceSpan | undefined;
  let current: ForceSpan | undefined;
  for (const { date, state } of stepsTo(law, day)) {
    if (isHolding(state)) current ??= { start: date };
    else if (current) {
      // What is stayed on the day of its entry into force was in force on no day.
      if (current.start !== date) last = { ...current, end: date };
      current = undefined;
    }
  }
  return current ?? last;
}

/** The state of one practice on a day: its own where events named it, else that of the whole. */
export const stateOfPractice = (on: StateOnDay, practice: Practice): LawState | undefined =>
  on.parts.get(practice) ?? on.whole;
