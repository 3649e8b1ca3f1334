import type { EntryCollection, VocabularyName } from '../schemas/vocabulary.ts';
import { yearsOf } from './entry-dates.ts';
import type { EntryData, TypedEntry } from './entry-dates.ts';
import { termKey } from './filters.ts';
import type { Terms } from './filters.ts';
import { stateOn } from './law-state.ts';

/** A field by which entries of a collection can be listed and filtered; `field` is the field’s name in kebab-case and stands in addresses. */
export interface Facet {
  field: string;
  /** Where the words for its terms come from. */
  words: VocabularyName | 'country' | 'topic' | 'year';
  /** Terms of an entry; `today` is the edition’s day. */
  termsOf: (entry: TypedEntry, today: string) => readonly string[];
}

// Each facet asks only entries of the collections that list it, so another collection yields nothing.
const facet = <C extends EntryCollection>(
  collection: C,
  field: string,
  words: Facet['words'],
  termsOf: (data: EntryData[C], today: string) => readonly string[] | string | undefined,
): Facet => ({
  field,
  words,
  termsOf: (entry, today) => {
    if (entry.collection !== collection) return [];
    const terms = termsOf(entry.data as EntryData[C], today);
    return terms === undefined ? [] : [...new Set(typeof terms === 'string' ? [terms] : terms)];
  },
});

const kindsOfActors = (actors: EntryData['shutdowns']['orderedBy']): readonly string[] =>
  actors === 'unknown' ? ['unknown'] : actors.map(({ kind }) => kind);

const shared: readonly Facet[] = [
  { field: 'countries', words: 'country', termsOf: ({ data }) => data.countries },
  { field: 'year', words: 'year', termsOf: yearsOf },
  { field: 'topics', words: 'topic', termsOf: ({ data }) => data.topics },
];
const verification: Facet = {
  field: 'verification',
  words: 'verification',
  termsOf: ({ data }) => [data.verification],
};

/** The facets of each collection, in the order in which the site shows them: the one list. */
export const facetsOf: Readonly<Record<EntryCollection, readonly Facet[]>> = {
  laws: [
    facet('laws', 'subjects', 'subject', (law) => law.subjects),
    facet('laws', 'state', 'lawState', (law, today) => stateOn(law, today).state),
    facet('laws', 'instrument', 'instrument', (law) => law.instrument),
    facet('laws', 'force', 'force', (law) => law.force),
    ...shared,
    verification,
  ],
  'map-disputes': [
    facet('map-disputes', 'kind', 'disputeKind', (dispute) => dispute.kind),
    facet('map-disputes', 'platform', 'mapPlatform', (dispute) => dispute.depictions?.map(({ platform }) => platform)),
    facet('map-disputes', 'style', 'depictionStyle', (dispute) => dispute.depictions?.map(({ style }) => style)),
    facet('map-disputes', 'driver', 'driver', (dispute) => dispute.depictions?.map(({ driver }) => driver)),
    ...shared,
    verification,
  ],
  censorship: [
    facet('censorship', 'methods', 'method', (incident) => incident.methods),
    facet('censorship', 'targets', 'targetKind', (incident) => incident.targets.map(({ kind }) => kind)),
    facet('censorship', 'actor', 'actorKind', (incident) => kindsOfActors(incident.actor)),
    facet('censorship', 'outcome', 'outcome', (incident) => incident.outcome),
    ...shared,
    verification,
  ],
  shutdowns: [
    facet('shutdowns', 'kinds', 'shutdownKind', (shutdown) => shutdown.kinds),
    facet('shutdowns', 'techniques', 'technique', (shutdown) => shutdown.techniques),
    facet('shutdowns', 'scope', 'scope', (shutdown) => shutdown.scope),
    facet('shutdowns', 'ordered-by', 'actorKind', (shutdown) => kindsOfActors(shutdown.orderedBy)),
    facet('shutdowns', 'legal-basis', 'legalBasis', ({ legalBasis }) =>
      Array.isArray(legalBasis) ? 'cited' : legalBasis,
    ),
    facet('shutdowns', 'stated-reasons', 'reason', (shutdown) => shutdown.statedReasons),
    facet('shutdowns', 'observed-reasons', 'reason', (shutdown) => shutdown.observedReasons),
    facet('shutdowns', 'end-status', 'endStatus', (shutdown) => shutdown.endStatus),
    ...shared,
    verification,
  ],
  diplomacy: [
    facet('diplomacy', 'kind', 'diplomacyKind', (entry) => entry.kind),
    facet('diplomacy', 'status', 'diplomacyStatus', (entry) => entry.status),
    facet('diplomacy', 'role', 'role', (entry) => entry.participants.map(({ role }) => role)),
    ...shared,
    verification,
  ],
};

/** A value of a facet that some entry has: each one is a static page. */
export interface FacetTerm {
  collection: EntryCollection;
  field: string;
  term: string;
}

/** All values of all facets that entries of a collection have, in a stable order. */
export function facetTerms(collection: EntryCollection, entries: readonly TypedEntry[], today: string): FacetTerm[] {
  return facetsOf[collection].flatMap((facet) =>
    [...new Set(entries.flatMap((entry) => facet.termsOf(entry, today)))]
      .sort()
      .map((term) => ({ collection, field: facet.field, term })),
  );
}

/** Names of the facets whose terms come from a closed set: `shutdowns:kinds`. */
export const closedFacetNames: readonly string[] = (Object.keys(facetsOf) as EntryCollection[]).flatMap((collection) =>
  facetsOf[collection]
    .filter(({ words }) => words !== 'country' && words !== 'topic' && words !== 'year')
    .map(({ field }) => `${collection}:${field}`),
);

/** The facet that is meant by `shutdowns:kinds`; throws a RangeError where there is none. */
export function facetNamed(name: string): { collection: EntryCollection; facet: Facet } {
  const [collection, field] = name.split(':') as [EntryCollection, string];
  const facet = facetsOf[collection]?.find((known) => known.field === field);
  if (!facet) throw new RangeError(`no facet ${name}`);
  return { collection, facet };
}

// A page of a value and its figures ask for all entries of a collection again and again.
const known = new WeakMap<TypedEntry, { today: string; terms: Terms }>();

/** All terms by which an entry can be listed, as `field:term`. */
export function listTermsOf(entry: TypedEntry, today: string): Terms {
  const kept = known.get(entry);
  if (kept?.today === today) return kept.terms;
  const keys = facetsOf[entry.collection].flatMap(({ field, termsOf }) =>
    termsOf(entry, today).map((term) => termKey(field, term)),
  );
  const terms = new Set(keys);
  known.set(entry, { today, terms });
  return terms;
}
