import { z } from 'zod';
import { datedRow, orUnknown, prose, slugOf, term, terms } from './fields.ts';
import { vocabulary } from './vocabulary.ts';

const changeOfPosition = z.strictObject({
  from: term('position', 'Position before this event.'),
  to: term('position', 'Position from this event on.'),
});

/** One stage in the life of an instrument; the state on a day is the fold of these. */
export const lawEventSchema = z.strictObject({
  ...datedRow,
  kind: term(
    'lawEvent',
    'What kind of stage: proposed, adopted, in-force, stayed, annulled, ruling, guidance, enforcement, …',
  ),
  practices: terms(
    'practice',
    'The practices it concerns, where it is not the whole instrument: [zero-rating].',
  ).optional(),
  positions: z
    .partialRecord(z.enum(vocabulary.practice), changeOfPosition)
    .optional()
    .meta({ description: 'Positions that this event changed: { zero-rating: { from: permitted, to: prohibited } }.' }),
  instrument: slugOf('laws', 'The entry of the instrument, where the event is itself one.').optional(),
  target: prose('Against whom it was enforced.').optional(),
  outcome: prose('What was decided or what came of it.').optional(),
  amount: orUnknown(
    z.strictObject({
      value: z.number().nonnegative().meta({ description: 'The sum.' }),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .meta({ description: 'ISO 4217 code: EUR.' }),
    }),
    'Fine or sum: { value: 250000, currency: EUR }, or "unknown".',
  ).optional(),
});
/** One stage in the life of an instrument. */
export type LawEvent = z.infer<typeof lawEventSchema>;
