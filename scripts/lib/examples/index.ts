import type { Collection } from '../../../src/schemas/vocabulary.ts';
import { exampleCensorship } from './censorship.ts';
import { exampleDiplomacy } from './diplomacy.ts';
import { exampleLaw } from './law.ts';
import { exampleMapDispute } from './map-dispute.ts';
import { exampleCount, exampleCountry, exampleGlossaryTerm, exampleTopic } from './reference.ts';
import { exampleShutdown } from './shutdown.ts';

/** For each collection an entry in which every field of the schema has a good value: what templates, snippets and schemas show. */
export const examples: Readonly<Record<Collection, Readonly<Record<string, unknown>>>> = {
  laws: exampleLaw,
  'map-disputes': exampleMapDispute,
  censorship: exampleCensorship,
  shutdowns: exampleShutdown,
  diplomacy: exampleDiplomacy,
  countries: exampleCountry,
  topics: exampleTopic,
  glossary: exampleGlossaryTerm,
  counts: exampleCount,
};
