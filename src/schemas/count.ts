import { z } from 'zod';
import { changes, heading, sourceList } from './entry.ts';
import { countryCode, day, key, orUnknown, prose, rows, sources, term } from './fields.ts';

const countRowSchema = z.strictObject({
  key: key(),
  area: countryCode('What was counted over: a country code, or "001" for the world.'),
  unit: term('countUnit', 'What was counted: events, countries, hours, …'),
  value: orUnknown(z.number().nonnegative(), 'The number that was published, or counted in a copy.'),
  countedInCopy: z
    .literal(true)
    .meta({
      description:
        'true where the tracker published no such number and this atlas counted the rows of a copy of its table.',
    })
    .optional(),
  asOf: day('The day on which the number stood.'),
  text: prose('What is counted and what is not.').optional(),
  sources: sources(),
});

/** What one tracker published about one year, and what was counted for it in copies of its table. */
export const countSchema = z.strictObject({
  ...heading,
  tracker: term('tracker', 'Who counted.'),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .meta({ description: 'The year that was counted: "2024".' }),
  rows: rows(countRowSchema, 'The numbers, each with area, unit and day; a revision is a row of its own.'),
  sources: sourceList,
  changes,
});
/** What one tracker published about one year, and what was counted for it in copies of its table. */
export type Count = z.infer<typeof countSchema>;
