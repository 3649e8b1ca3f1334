import type { TypedEntry } from './entry-dates.ts';
import { isListed } from './listed.ts';
import { isMember } from './neutrality-class.ts';
import type { Instrument, Membership } from './neutrality-class.ts';

/** Unions by code, with the terms of membership that editors recorded. */
export type Unions = ReadonlyMap<string, readonly Membership[]>;

/** Codes of the unions to which a country belonged on a civil day. */
export const unionsOf = (code: string, unions: Unions, day: string): string[] =>
  [...unions].filter(([, members]) => isMember(members, code, day)).map(([union]) => union);

/** Codes of the countries that belonged to a union on a civil day; none where editors recorded no members. */
export const unionMembers = (union: string, unions: Unions, day: string): string[] =>
  (unions.get(union) ?? []).map(({ code }) => code).filter((code) => unionsOf(code, unions, day).includes(union));

/** What an atlas holds on a country: its own entries, those of its unions, and processes in which it takes part. */
export interface CountryEntries<E> {
  own: E[];
  ofUnions: E[];
  takesPartIn: E[];
}

/** Sorts entries by what they are to a country on a day; each stands once. */
export function entriesOfCountry<E extends TypedEntry>(
  entries: readonly E[],
  code: string,
  unions: Unions,
  day: string,
): CountryEntries<E> {
  const memberOf = unionsOf(code, unions, day);
  const own = entries.filter(({ data }) => data.countries.includes(code));
  const takesPartIn = entries.filter(
    (entry) =>
      !own.includes(entry) &&
      entry.collection === 'diplomacy' &&
      entry.data.participants.some(({ party }) => party === code),
  );
  const ofUnions = entries.filter(
    (entry) =>
      !own.includes(entry) &&
      !takesPartIn.includes(entry) &&
      entry.collection === 'laws' &&
      entry.data.countries.some((other) => memberOf.includes(other)),
  );
  return { own, ofUnions, takesPartIn };
}

/** The instruments on net neutrality that can speak for a country on a day: its own and those of its unions. */
export function instrumentsOf(
  entries: readonly (TypedEntry & { slug: string })[],
  code: string,
  unions: Unions,
  day: string,
): Instrument[] {
  const codes = [code, ...unionsOf(code, unions, day)];
  return entries.flatMap((entry) => {
    if (entry.collection !== 'laws' || !entry.data.netNeutrality || !isListed(entry)) return [];
    if (!entry.data.countries.some((other) => codes.includes(other))) return [];
    const targets = (entry.data.relations ?? [])
      .filter(({ type }) => type === 'implements')
      .map(({ target }) => target.slice('laws:'.length));
    return [{ slug: entry.slug, law: entry.data, implements: targets }];
  });
}
