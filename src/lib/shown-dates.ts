import type { TermOf } from '../schemas/vocabulary.ts';
import { compareDates, isKnown } from './dates.ts';
import { spanOf } from './entry-dates.ts';
import type { EntryData, TypedEntry } from './entry-dates.ts';
import { applicationsOf, applies } from './law-effect.ts';
import { inOrder, isHolding, lastInForce, stateOn, stepsTo } from './law-state.ts';
import type { LawState, Step } from './law-state.ts';

/** What a list says of a day or a span before it names it. */
export type DateWord = 'inForceSince' | 'inForce' | 'appliesFrom' | 'since' | 'from' | 'facts';

/** A day or a span by which an entry is known in lists, searches and maps. */
export interface ShownDate {
  /** How it is to be read; nothing where it is when the thing itself was. */
  word?: DateWord;
  /** The stage of a law that had this day, where that says more. */
  stage?: TermOf<'lawEvent'>;
  start: string;
  /** Absent for a day, and for what goes on. */
  end?: string | undefined;
}

const overStates: readonly (LawState | undefined)[] = ['annulled', 'repealed', 'expired', 'superseded', 'withdrawn'];
const asStage = ({ kind, date }: Pick<Step, 'kind' | 'date'>): ShownDate => ({ stage: kind, start: date });

/** The stages that say where a law stands which is not in force, and was not. */
function stagesOf(law: EntryData['laws'], state: LawState | undefined, today: string): ShownDate[] {
  const steps = stepsTo(law, today);
  const onTheWay = steps.filter(({ brings }) => brings === 'proposed' || brings === 'adopted');
  const adoption = onTheWay.findLast(({ kind }) => kind === 'adopted');
  const latest = steps.findLast(({ brings }) => brings !== undefined && brings === state);
  if (!latest) {
    const [first] = inOrder(law.events);
    return first ? [asStage(first)] : [];
  }
  if (overStates.includes(state))
    return [adoption ?? onTheWay.at(-1), latest].flatMap((step) => (step ? asStage(step) : []));
  // Guidance holds from its adoption; and where nobody knows since when a law is in force, that day says the most.
  const isDated =
    law.force === 'binding' && !law.events.some(({ kind, date }) => kind === 'in-force' && !isKnown(date));
  return [asStage(state === 'adopted' && !isDated ? (adoption ?? latest) : latest)];
}

function ofLaw(law: EntryData['laws'], today: string): ShownDate[] {
  const { state } = stateOn(law, today);
  const inForce = lastInForce(law, today);
  if (inForce && isHolding(state)) {
    const first = applies(law, today) ? undefined : inOrder(applicationsOf(law))[0];
    return [
      { word: 'inForceSince', start: inForce.start },
      ...(first ? [{ word: 'appliesFrom', start: first.date } as const] : []),
    ];
  }
  return inForce && overStates.includes(state) ? [{ word: 'inForce', ...inForce }] : stagesOf(law, state, today);
}

/** How the dates of an entry that is no law are to be read, beside its state. */
function wordOf(entry: TypedEntry, isOpen: boolean, hasEnd: boolean): DateWord | undefined {
  if (isOpen) return 'since';
  switch (entry.collection) {
    case 'shutdowns':
      return hasEnd ? undefined : 'from';
    case 'diplomacy':
      if (entry.data.status === 'active') return 'since';
      return hasEnd && entry.data.status !== 'concluded' && entry.data.status !== 'dormant' ? 'facts' : undefined;
    case 'map-disputes':
      return hasEnd ? 'facts' : undefined;
    default:
      return undefined;
  }
}

// Minutes belong to the entry; a list is read by days.
const civil = (date: string): string => date.replace(/T.*$/, '');

function compute(entry: TypedEntry, today: string): ShownDate[] {
  if (entry.collection === 'laws') return ofLaw(entry.data, today);
  const { start, end, isOpen } = spanOf(entry);
  if (start === undefined) return [];
  const last = isKnown(end) && civil(end) !== civil(start) ? civil(end) : undefined;
  const word = wordOf(entry, isOpen, isKnown(end));
  return [{ ...(word && { word }), start: civil(start), end: word === 'since' ? undefined : last }];
}

// Each list sorts and shows the same entries again.
const known = new WeakMap<TypedEntry['data'], { today: string; shown: readonly ShownDate[] }>();

/**
 * The dates by which an entry is known on a day: since when or from when to when a law is in force, or its last stage; when a
 * case was, or since when it goes on. The span of all dated facts is the timeline’s.
 */
export function shownDates(entry: TypedEntry, today: string): readonly ShownDate[] {
  const kept = known.get(entry.data);
  if (kept?.today === today) return kept.shown;
  const shown = compute(entry, today);
  known.set(entry.data, { today, shown });
  return shown;
}

/** Orders entries by the day that lists show, newest first, undated last, then by slug. */
export const newestFirst =
  (today: string) =>
  (a: TypedEntry & { slug: string }, b: TypedEntry & { slug: string }): number => {
    const [x, y] = [a, b].map((entry) => shownDates(entry, today)[0]?.start);
    if (!isKnown(x)) return isKnown(y) ? 1 : 0;
    if (!isKnown(y)) return -1;
    return compareDates(y, x) || (a.slug < b.slug ? -1 : 1);
  };
