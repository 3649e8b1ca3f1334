import type { Law } from '../schemas/law.ts';
import { vocabulary } from '../schemas/vocabulary.ts';
import type { TermOf } from '../schemas/vocabulary.ts';
import { bounds, civilDay, compareDates, endOfDayMs } from './dates.ts';
import { eventsBy, inOrder, isHolding, stateOfPractice, stateOn } from './law-state.ts';

type Practice = TermOf<'practice'>;
type Position = TermOf<'position'>;
/** The parts of a law from which its effect is computed. */
export type EffectiveLaw = Pick<Law, 'events' | 'force' | 'netNeutrality'>;

/**
 * The date from which the duties of a practice count, as exact as it is known: the last entry into force, reinstatement,
 * application or end of a stay up to `day`, of the whole or its own, or nothing.
 */
function effectiveDate(law: EffectiveLaw, day: string, practice: Practice): string | undefined {
  const kinds =
    law.force === 'binding'
      ? ['in-force', 'reinstated', 'stay-lifted', 'applies']
      : ['adopted', 'published', 'in-force', 'reinstated', 'stay-lifted', 'applies'];
  return eventsBy(law.events, day)
    .certain.filter(({ kind, practices }) => kinds.includes(kind) && (!practices || practices.includes(practice)))
    .at(-1)?.date;
}

/** The first civil day that `effectiveDate` may mean, for comparing instruments. */
export function effectiveSince(law: EffectiveLaw, day: string, practice: Practice): string | undefined {
  const date = effectiveDate(law, day, practice);
  return date && civilDay(bounds(date).earliestMs);
}

/** The events from which an instrument as a whole applies: one for each stage. */
export const applicationsOf = (law: Pick<Law, 'events'>): Law['events'] =>
  law.events.filter((event) => event.kind === 'applies' && !event.practices);

/** The days from which an instrument came to apply, by stages; what applies after an amendment is what the amendment brought. */
export function stagesOfApplication(law: Pick<Law, 'events'>): string[] {
  const amendment = inOrder(law.events).find(({ kind }) => kind === 'amended')?.date;
  return inOrder(applicationsOf(law))
    .map(({ date }) => date)
    .filter((date) => amendment === undefined || compareDates(date, amendment) <= 0);
}

const haveBegun = (starts: Law['events'], day: string): boolean =>
  starts.length === 0 || eventsBy(starts, day).certain.length > 0;

/** Whether the duties of an instrument as a whole already count: true where no event says when it applies. */
export const applies = (law: Pick<Law, 'events'>, day: string): boolean => haveBegun(applicationsOf(law), day);

/** Whether the duties of a practice already count: from its own day, else from that of the whole. */
function practiceApplies(law: EffectiveLaw, practice: Practice, day: string): boolean {
  const own = law.events.filter(({ kind, practices }) => kind === 'applies' && practices?.includes(practice));
  return own.length > 0 ? haveBegun(own, day) : applies(law, day);
}

/** Whether an instrument has effect for a practice on a day. Interpretive and voluntary instruments hold from adoption. */
export function isEffective(law: EffectiveLaw, practice: Practice, day: string): boolean {
  const state = stateOfPractice(stateOn(law, day), practice);
  const holds = state === 'in-force' || (law.force !== 'binding' && state === 'adopted');
  return holds && practiceApplies(law, practice, day);
}

/** Whether any part of an instrument has effect on a day. */
export function isInEffect(law: EffectiveLaw, day: string): boolean {
  const { state } = stateOn(law, day);
  const holds = isHolding(state) || (law.force !== 'binding' && state === 'adopted');
  return holds && vocabulary.practice.some((practice) => practiceApplies(law, practice, day));
}

/**
 * The position on a practice on a day, whether or not the instrument was then in force: the row holds the last one,
 * and each event with `positions` says what stood before it.
 */
export function positionOn(law: EffectiveLaw, practice: Practice, day: string): Position | undefined {
  const end = endOfDayMs(day);
  const later = inOrder(law.events).find((event) => event.positions?.[practice] && bounds(event.date).latestMs > end);
  return later?.positions?.[practice]?.from ?? law.netNeutrality?.[practice].position;
}

/** The day, as exact as it is known, from which a practice has had its present position in an instrument in effect. */
export function positionSince(law: EffectiveLaw, practice: Practice, day: string): string | undefined {
  const change = eventsBy(law.events, day)
    .certain.filter((event) => event.positions?.[practice])
    .at(-1);
  const effective = effectiveDate(law, day, practice);
  if (!change) return effective;
  // A change made before the instrument had effect counts from the day on which it had.
  return effective && bounds(change.date).latestMs < bounds(effective).earliestMs ? effective : change.date;
}
