import { z } from 'zod';
import { entryFields, eventFields } from './entry.ts';
import { dateOrUnknown, key, orUnknown, prose, rows, sources, term, terms, text } from './fields.ts';
import { actors, impactSchema, legalBasis, measurementSchema, reasons, responseSchema, stages } from './incident.ts';

const placeSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .optional()
    .meta({ description: 'ISO 3166-2 code: ID-PA.' }),
  name: text('Name as the source gives it.'),
  asOf: dateOrUnknown('Year or day of the unit, where it was redrawn later: "2019".').optional(),
});

const networkSchema = z.strictObject({
  key: key().optional(),
  asn: orUnknown(z.string().regex(/^AS[1-9]\d{0,9}$/), 'AS number: AS8452, or "unknown".').optional(),
  operator: text('Name of the operator.'),
  kind: term('networkKind', 'fixed, mobile, transit, …'),
  sources: sources().optional(),
});

const serviceSchema = z.strictObject({
  key: key().optional(),
  name: text('Name of the service: "Twitter".'),
  sources: sources().optional(),
});

const episodeSchema = z.strictObject({
  key: key(),
  start: dateOrUnknown('When it began.'),
  end: dateOrUnknown('When it ended, or "unknown".'),
  places: z
    .array(text('Name of a place.'))
    .min(1)
    .max(80)
    .optional()
    .meta({ description: 'Places, as the source names them.' }),
  kinds: terms('shutdownKind', 'What was cut in this episode.').optional(),
  techniques: terms('technique', 'How, in this episode.').optional(),
  text: prose('What happened in this episode.'),
  sources: sources(),
});
/** One cut of a repeated practice. */
export type Episode = z.infer<typeof episodeSchema>;

/** One order or one unbroken practice of cutting people off, in one country. */
export const shutdownSchema = z.strictObject({
  ...entryFields,
  ...eventFields,
  start: dateOrUnknown('When access was first cut, as exact as the sources are, in UTC with minutes.'),
  end: dateOrUnknown('When access was back; stands exactly for endStatus restored and partly-restored.').optional(),
  endStatus: term('endStatus', 'restored, partly-restored, ongoing or unknown.'),
  pattern: term('pattern', 'continuous, curfew, rolling or intermittent.'),
  kinds: terms('shutdownKind', 'What was cut: [mobile-only].'),
  techniques: terms('technique', 'How it was cut: [routing], or [unknown].'),
  scope: term('scope', 'local, regional, multi-region, national or cross-border.'),
  places: rows(placeSchema, 'Where: ISO 3166-2 code and the name of the source.').optional(),
  networks: rows(networkSchema, 'Networks that were cut, with AS numbers where published.').optional(),
  services: rows(serviceSchema, 'Services that were cut, for service-based shutdowns.').optional(),
  orderedBy: actors('Who ordered it, and whether that was acknowledged; or "unknown".'),
  requestedBy: actors('Who asked for it, where that is another; or "unknown".').optional(),
  legalBasis,
  orderPublished: orUnknown(z.boolean(), 'Whether the order was published: true, false or "unknown".').optional(),
  statedReasons: reasons('Reasons that the authorities gave: [exam], or "unknown".'),
  observedReasons: reasons('Reasons that observers saw: [protest], or "unknown".').optional(),
  episodes: rows(episodeSchema, 'Repeated cuts inside it, each with start and end.').optional(),
  stages: stages.optional(),
  measurements: rows(measurementSchema, 'What monitors measured.').optional(),
  impact: rows(impactSchema, 'Attributed figures of harm.').optional(),
  responses: rows(responseSchema, 'Litigation, statements, sanctions, restoration.').optional(),
});
/** One shutdown. */
export type Shutdown = z.infer<typeof shutdownSchema>;
