import { z } from 'zod';
import { entryFields, eventFields } from './entry.ts';
import { dateOrUnknown, key, nameOrProse, prose, rows, sources, term, terms, text } from './fields.ts';
import { actors, legalBasis, measurementSchema, reasons, responseSchema, stages } from './incident.ts';

const targetSchema = z.strictObject({
  key: key(),
  name: nameOrProse('What was targeted: "Twitter", "search results on Tiananmen".'),
  kind: term('targetKind', 'site, app, platform, content, account, …'),
  domains: z
    .array(
      z
        .string()
        .regex(/^(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/)
        .meta({ description: 'A host name.' }),
    )
    .min(1)
    .max(60)
    .optional()
    .meta({ description: 'Host names: [twitter.com].' }),
  category: text('Category code of the Citizen Lab test lists: NEWS, GRP, POLR.', 8).optional(),
  note: prose('What a reader must know to use the row.').optional(),
  outcome: prose('What became of this target.').optional(),
  sources: sources(),
});

/** One order, block, removal or practice against named targets, in one country. */
export const censorshipSchema = z.strictObject({
  ...entryFields,
  ...eventFields,
  targets: rows(targetSchema, 'What was targeted.'),
  methods: terms('method', 'How, after RFC 9505 and Citizen Lab: [dns-injection, tls-sni].'),
  actor: actors('Who censored, or who carried it out; or "unknown".'),
  legalBasis,
  statedReasons: reasons('Reasons that were given, or "unknown".').optional(),
  observedReasons: reasons('Reasons that observers saw, or "unknown".').optional(),
  start: dateOrUnknown('When it began.'),
  end: dateOrUnknown('When it ended, or "unknown"; absent while it lasts.').optional(),
  stages: stages.optional(),
  consistency: term('consistency', 'Whether all, most or some networks did it.').optional(),
  measurements: rows(measurementSchema, 'What monitors measured.').optional(),
  responses: rows(responseSchema, 'Litigation, statements, sanctions, restoration.').optional(),
  outcome: term('outcome', 'State today: active, lifted, partly-lifted, …'),
});
/** One act or practice of censorship. */
export type Censorship = z.infer<typeof censorshipSchema>;
