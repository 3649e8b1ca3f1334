import type { Law } from '../schemas/law.ts';
import type { TermOf } from '../schemas/vocabulary.ts';
import { bounds, civilDay, isKnown } from './dates.ts';
import { eventsBy, stateOn } from './law-state.ts';
import { effectiveSince, isEffective, isInEffect, positionOn } from './law-effect.ts';

type Practice = TermOf<'practice'>;
type Position = TermOf<'position'>;
/** A country’s derived class. */
export type NeutralityClass = TermOf<'neutralityClass'>;

/** An instrument on net neutrality, with the slugs of those that it implements. */
export interface Instrument {
  slug: string;
  law: Pick<Law, 'events' | 'force' | 'netNeutrality' | 'jurisdiction'>;
  implements: readonly string[];
}

/** A term of membership in a union; `to` is the last day. */
export interface Membership {
  code: string;
  from: string;
  to?: string | undefined;
}

/** First and last civil day of a term as far as its dates reach: a year alone is the whole year. No last day where none is known. */
export const termDays = ({ from, to }: Membership): { first: string; last: string | undefined } => ({
  first: civilDay(bounds(from).earliestMs),
  last: isKnown(to) ? civilDay(bounds(to).latestMs) : undefined,
});

/** Whether `code` belonged to the union on a civil day. */
export const isMember = (members: readonly Membership[], code: string, day: string): boolean =>
  members.some((member) => {
    if (member.code !== code) return false;
    const { first, last } = termDays(member);
    return first <= day && (last === undefined || day <= last);
  });

// A position that says nothing of a practice leaves the word to the next instrument.
const speechless: readonly Position[] = ['silent', 'not-researched', 'unknown'];

/** What holds for a practice, and by which instrument. */
export interface Holding {
  position: Position;
  slug: string;
}

const beats = (a: Instrument, b: Instrument, practice: Practice, day: string): boolean => {
  if (a.implements.includes(b.slug)) return true;
  if (b.implements.includes(a.slug)) return false;
  return (effectiveSince(a.law, day, practice) ?? '') > (effectiveSince(b.law, day, practice) ?? '');
};

/** What holds for a practice on a day among binding instruments: the implementing one first, else the one effective later. */
export function holdingOn(instruments: readonly Instrument[], practice: Practice, day: string): Holding | undefined {
  let winner: { instrument: Instrument; position: Position } | undefined;
  for (const instrument of instruments) {
    if (instrument.law.force !== 'binding' || instrument.law.jurisdiction) continue;
    if (!isEffective(instrument.law, practice, day)) continue;
    const position = positionOn(instrument.law, practice, day);
    if (!position || speechless.includes(position)) continue;
    if (!winner || beats(instrument, winner.instrument, practice, day)) winner = { instrument, position };
  }
  return winner && { position: winner.position, slug: winner.instrument.slug };
}

/** The three practices whose prohibition makes the class. */
const corePractices = ['blocking', 'throttling', 'paid-prioritisation'] as const satisfies readonly Practice[];
const isProhibited = (position: Position | undefined): boolean =>
  position === 'prohibited' || position === 'prohibited-with-exceptions';
// In force before its duties apply is still to come, as far as anyone’s rights go.
const isPending = (law: Instrument['law'], day: string): boolean => {
  const { state } = stateOn(law, day);
  return (
    state === 'proposed' ||
    state === 'adopted' ||
    state === 'stayed' ||
    ((state === 'in-force' || state === 'partly-in-force') && !isInEffect(law, day))
  );
};

// What binds nobody holds from adoption, as in `law-effect.ts`, and so can lapse without an entry into force.
const heldOnce = (law: Instrument['law'], day: string): boolean => {
  const kinds =
    law.force === 'binding' ? ['in-force', 'applies'] : ['adopted', 'signed', 'published', 'in-force', 'applies'];
  return eventsBy(law.events, day).certain.some(({ kind }) => kinds.includes(kind));
};

/**
 * The class of a country on a civil day, by the published rule, first match wins.
 * `instruments` are its own and those of unions to which it belonged on that day; sub-national law never makes the class.
 */
export function neutralityClassOn(
  instruments: readonly Instrument[],
  isResearched: boolean,
  day: string,
): NeutralityClass {
  const national = instruments.filter(({ law }) => !law.jurisdiction);
  const inEffect = national.filter(({ law }) => isInEffect(law, day));
  if (inEffect.some(({ law }) => law.force === 'binding')) {
    const prohibited = corePractices.filter((practice) =>
      isProhibited(holdingOn(national, practice, day)?.position),
    ).length;
    return prohibited === corePractices.length ? 'protected' : prohibited > 0 ? 'partial' : 'other-rules';
  }
  if (inEffect.length > 0) return 'voluntary';
  if (national.some(({ law }) => isPending(law, day))) return 'pending';
  if (national.some(({ law }) => heldOnce(law, day))) return 'lapsed';
  return isResearched ? 'none-found' : 'not-researched';
}
