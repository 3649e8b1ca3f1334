import { censorshipSchema } from './censorship.ts';
import { countSchema } from './count.ts';
import { countrySchema } from './country.ts';
import { diplomacySchema } from './diplomacy.ts';
import { glossarySchema } from './glossary.ts';
import { lawSchema } from './law.ts';
import { mapDisputeSchema } from './map-dispute.ts';
import { shutdownSchema } from './shutdown.ts';
import { topicSchema } from './topic.ts';

/** The schema of each collection, by the name of its folder. */
export const schemas = {
  laws: lawSchema,
  'map-disputes': mapDisputeSchema,
  censorship: censorshipSchema,
  shutdowns: shutdownSchema,
  diplomacy: diplomacySchema,
  countries: countrySchema,
  topics: topicSchema,
  glossary: glossarySchema,
  counts: countSchema,
} as const;
