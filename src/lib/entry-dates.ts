import type { Censorship } from '../schemas/censorship.ts';
import type { Diplomacy } from '../schemas/diplomacy.ts';
import type { Law } from '../schemas/law.ts';
import type { MapDispute } from '../schemas/map-dispute.ts';
import type { Shutdown } from '../schemas/shutdown.ts';
import type { VocabularyName } from '../schemas/vocabulary.ts';
import { compareDates, isKnown, yearsTouched } from './dates.ts';

/** An entry with its collection, so that its fields can be told apart. */
export type TypedEntry =
  | { collection: 'laws'; data: Law }
  | { collection: 'map-disputes'; data: MapDispute }
  | { collection: 'censorship'; data: Censorship }
  | { collection: 'shutdowns'; data: Shutdown }
  | { collection: 'diplomacy'; data: Diplomacy };

/** The data of each collection, by its name. */
export type EntryData = { [E in TypedEntry as E['collection']]: E['data'] };

/** A dated fact of an entry: its row and the field that holds it. */
export interface DatedFact {
  field: string;
  key: string;
  date: string;
  end?: string | undefined;
  text: string;
  /** What kind of fact it is, where the row says so: the kind of a law’s event, the platform that changed a map. */
  kind?: { set: VocabularyName; term: string } | undefined;
  /** It still goes on. */
  isOpen?: boolean | undefined;
  sources: readonly string[];
}

interface Row {
  key: string;
  date: string;
  text: string;
  sources: readonly string[];
}

const factsOf = <R extends Row>(
  field: string,
  rows: readonly R[] | undefined,
  set?: VocabularyName,
  termOf?: (row: R) => string | undefined,
): DatedFact[] =>
  (rows ?? []).map((row) => {
    const term = termOf?.(row);
    const { key, date, text, sources } = row;
    return { field, key, date, text, sources, kind: set && term ? { set, term } : undefined };
  });

/** All dated facts of an entry in the order of their days, unknown days last. */
export function datedFacts(entry: TypedEntry): DatedFact[] {
  const facts = ((): DatedFact[] => {
    switch (entry.collection) {
      case 'laws':
        return factsOf('events', entry.data.events, 'lawEvent', ({ kind }) => kind);
      case 'map-disputes':
        return [
          ...factsOf('events', entry.data.events, 'mapPlatform', ({ platform }) => platform),
          ...factsOf('rulings', entry.data.rulings, 'rulingBody', ({ body }) => body),
        ];
      case 'censorship':
        return [...factsOf('stages', entry.data.stages), ...responses(entry.data)];
      case 'shutdowns':
        return [
          ...(entry.data.episodes ?? []).map(({ key, start, end, text, sources }) => ({
            field: 'episodes',
            key,
            date: start,
            end,
            text,
            sources,
          })),
          ...factsOf('stages', entry.data.stages),
          ...responses(entry.data),
        ];
      case 'diplomacy':
        return factsOf('milestones', entry.data.milestones);
    }
  })();
  return facts.sort((a, b) => compareDates(a.date, b.date));
}

/** An incident from its beginning to its end as one fact; nothing where no day is known, or where it is over and a row says the same dates. */
export function wholeFact(entry: TypedEntry): DatedFact | undefined {
  if (entry.collection !== 'shutdowns' && entry.collection !== 'censorship') return undefined;
  const { start, end, isOpen } = spanOf(entry);
  const isSaid = !isOpen && datedFacts(entry).some((row) => row.date === start && row.end === end);
  if (!isKnown(start) || isSaid) return undefined;
  const { title, sources } = entry.data;
  return { field: 'start', key: '', date: start, end, isOpen, text: title, sources: sources.map(({ key }) => key) };
}

/** When access was cut and when it was back, each with the sources of its field; an episode of the same day says it already. */
export function endsOf(entry: TypedEntry): Pick<DatedFact, 'field' | 'date' | 'kind' | 'sources'>[] {
  if (entry.collection !== 'shutdowns') return [];
  const { start, end, endStatus, evidence, episodes = [] } = entry.data;
  const isBegun = isKnown(start) && !episodes.some((episode) => episode.start === start);
  const isEnded = isKnown(end) && !episodes.some((episode) => episode.end === end);
  const kind = { set: 'endStatus' as const, term: endStatus };
  return [
    ...(isBegun ? [{ field: 'start', date: start, sources: evidence['start'] ?? [] }] : []),
    ...(isEnded ? [{ field: 'end', date: end, kind, sources: evidence['end'] ?? [] }] : []),
  ];
}

function responses(data: Censorship | Shutdown): DatedFact[] {
  return (data.responses ?? []).map(({ key, date, actor, outcome, kind, sources }) => ({
    field: 'responses',
    key,
    date,
    text: `${actor}: ${outcome}`,
    kind: { set: 'response', term: kind },
    sources,
  }));
}

/** First and last day of an entry for lists and timelines; `end` is absent while it lasts or where it is a single day. */
export function spanOf(entry: TypedEntry): { start: string | undefined; end: string | undefined; isOpen: boolean } {
  if (entry.collection === 'shutdowns') {
    return { start: entry.data.start, end: entry.data.end, isOpen: entry.data.endStatus === 'ongoing' };
  }
  if (entry.collection === 'censorship') {
    return {
      start: entry.data.start,
      end: entry.data.end,
      isOpen: entry.data.outcome === 'active' && !isKnown(entry.data.end),
    };
  }
  const dates = datesOf(entry).filter(isKnown).sort(compareDates);
  return { start: dates[0], end: dates.length > 1 ? dates.at(-1) : undefined, isOpen: false };
}

function datesOf(entry: TypedEntry): string[] {
  const facts = datedFacts(entry).map(({ date }) => date);
  return entry.collection === 'map-disputes'
    ? [...facts, ...(entry.data.depictions ?? []).map(({ observed }) => observed)]
    : facts;
}

/** All the years that an entry touches, for facets and histograms. */
export function yearsOf(entry: TypedEntry, todayDay: string): string[] {
  const isIncident = entry.collection === 'shutdowns' || entry.collection === 'censorship';
  if (!isIncident) return [...new Set(datesOf(entry).flatMap((date) => yearsTouched(date, undefined)))].sort();
  const { start, end, isOpen } = spanOf(entry);
  return yearsTouched(start, end, isOpen ? todayDay : undefined);
}
