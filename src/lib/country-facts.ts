import { isCountryCode, isGroup } from './countries.ts';
import { datedFacts } from './entry-dates.ts';
import type { DatedFact, TypedEntry } from './entry-dates.ts';

const isState = (party: string): boolean => isCountryCode(party) && !isGroup(party);

/**
 * Whether an entry is a process that a country shares with other states: its milestones do not say whose step they are,
 * so they are the process’s and not the country’s. What is filed under the country alone is its own, and a union’s
 * process is the union’s, whoever takes part.
 */
export const isSharedProcess = ({ collection, data }: TypedEntry, code: string): boolean =>
  collection === 'diplomacy' &&
  isState(code) &&
  data.countries.some((other) => other !== code) &&
  [...data.countries, ...data.participants.map(({ party }) => party)].some((other) => other !== code && isState(other));

/**
 * The dated facts of an entry that concern a country. Of a process that it shares they are what it did itself, by its own
 * rows among the participants; a row without a note has no text but its role.
 */
export function factsOfCountry(entry: TypedEntry, code: string): DatedFact[] {
  if (entry.collection !== 'diplomacy' || !isSharedProcess(entry, code)) return datedFacts(entry);
  return entry.data.participants
    .filter(({ party }) => party === code)
    .map(({ key, date, role, note = '', sources }) => ({
      field: 'participants',
      key,
      date,
      text: note,
      kind: { set: 'role' as const, term: role },
      sources,
    }));
}
