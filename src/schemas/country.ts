import { z } from 'zod';
import { changes, sourceList } from './entry.ts';
import { countryCode, date, dateOrUnknown, day, key, prose, sources, term } from './fields.ts';
import { entryCollections } from './vocabulary.ts';

const memberSchema = z.strictObject({
  key: key(),
  code: countryCode('The member.'),
  from: date('First day of membership: 1995-01-01.'),
  to: dateOrUnknown('Last day of membership; absent while it lasts.').optional(),
  sources: sources(),
});

/** What an editor says of a country or union beside what codes and names already say. */
export const countrySchema = z.strictObject({
  summary: prose('What this page covers and leaves open, in at most 280 characters.', 280).optional(),
  note: prose('A note on the code, for example that it implies no position.').optional(),
  research: z
    .partialRecord(
      z.enum(entryCollections),
      z.strictObject({
        state: term('research', 'researched, partial or not-researched.'),
        on: day('Day of that judgement.'),
      }),
    )
    .optional()
    .meta({ description: 'How far each collection was researched: { laws: { state: researched, on: 2026-11-21 } }.' }),
  members: z
    .array(memberSchema)
    .min(1)
    .max(80)
    .optional()
    .meta({ description: 'Members of a union, with the days of membership.' }),
  sources: sourceList.optional(),
  changes,
});
/** What an editor says of a country. */
export type Country = z.infer<typeof countrySchema>;
