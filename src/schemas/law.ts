import { z } from 'zod';
import { entryFields } from './entry.ts';
import {
  key,
  language,
  nameOrProse,
  orUnknown,
  prose,
  rows,
  sources,
  term,
  terms,
  text,
  webAddress,
} from './fields.ts';
import { lawEventSchema } from './law-event.ts';
import { netNeutralitySchema } from './law-net-neutrality.ts';

const powerSchema = z.strictObject({
  key: key(),
  who: prose('Who may order it, or who is liable.'),
  authorisation: prose('Whose authorisation is needed: a court, a minister, none.').optional(),
  timeLimit: prose('How long a measure may last, or within what time one must act.').optional(),
  notice: prose('What notice must be given, to whom.').optional(),
  appeal: prose('How it can be challenged.').optional(),
  article: text('Article or section: "40(2b)".'),
  text: prose('What the provision says, in one or two sentences.').optional(),
  sources: sources(),
});

/** One instrument: what it says, and the events from which its state on any day is computed. */
export const lawSchema = z.strictObject({
  ...entryFields,
  jurisdiction: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .optional()
    .meta({ description: 'ISO 3166-2 code where the law is sub-national: US-CA.' }),
  officialTitle: z
    .strictObject({ text: text('The official title in its own language.', 800), lang: language('Its language.') })
    .meta({ description: 'Official title and its language.' }),
  shortTitle: prose('The name by which it is known: "Marco Civil".', 160).optional(),
  citation: z
    .strictObject({
      number: text('Number of the instrument: "Ley 20.453".'),
      gazette: text('Gazette, number, page and day.').optional(),
    })
    .meta({ description: 'How the law is cited: number and gazette.' }),
  url: orUnknown(webAddress('Address of the official text.'), 'Address of the official text, or "unknown".'),
  instrument: term('instrument', 'What kind of instrument it is: statute, regulation, regulator-decision, …'),
  force: term('force', 'Whether it binds: binding, interpretive, voluntary.'),
  authority: z
    .strictObject({ name: nameOrProse('Who enforces it.'), kind: term('actorKind', 'What kind of body that is.') })
    .meta({ description: 'The body that enforces it.' }),
  subjects: terms('subject', 'What it governs: [net-neutrality].'),
  events: rows(lawEventSchema, 'The one truth about time: each stage, ruling, guidance and enforcement with its day.'),
  netNeutrality: netNeutralitySchema.optional(),
  liability: rows(powerSchema, 'Who is liable for what, under which article.').optional(),
  powers: rows(powerSchema, 'Who may order what, with what safeguards.').optional(),
});
/** One instrument of law. */
export type Law = z.infer<typeof lawSchema>;
