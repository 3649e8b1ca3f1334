import { z } from 'zod';
import { entryFields } from './entry.ts';
import {
  datedRow,
  date,
  dateOrUnknown,
  key,
  language,
  nameOrProse,
  orUnknown,
  prose,
  rows,
  sources,
  term,
  text,
  countryCode,
} from './fields.ts';

const nameSchema = z.strictObject({
  key: key(),
  lang: language('Language of the form.'),
  form: text('The name as this party writes it.'),
  usedBy: prose('Who uses it.'),
  sources: sources(),
});

const claimantSchema = z.strictObject({
  key: key(),
  party: prose('Who claims.'),
  claim: prose('What is claimed, on what ground.'),
  since: dateOrUnknown('Since when: 2014-03-18.'),
  sources: sources(),
});

const administrationSchema = z.strictObject({
  key: key(),
  party: prose('Who administers.'),
  part: z
    .union([term('administeredPart', 'whole, part or unknown.'), nameOrProse('Which part.')])
    .meta({ description: 'What is administered: whole, part, or the part in words.' }),
  since: dateOrUnknown('Since when.'),
  sources: sources(),
});

const rulingSchema = z.strictObject({
  ...datedRow,
  body: term('rulingBody', 'Who decided: ICJ, PCA, UNGA, UNSC, …'),
  reference: text('Number or case: "A/RES/68/262".'),
  vote: z
    .strictObject({
      for: z.int().nonnegative().meta({ description: 'Votes for.' }),
      against: z.int().nonnegative().meta({ description: 'Votes against.' }),
      abstaining: z.int().nonnegative().meta({ description: 'Abstentions.' }),
    })
    .optional()
    .meta({ description: 'The vote: { for: 100, against: 11, abstaining: 58 }.' }),
});

const depictionSchema = z.strictObject({
  key: key(),
  platform: term('mapPlatform', 'Whose map: google-maps, apple-maps, …'),
  surface: nameOrProse('Which surface: "maps.google.ru", "iOS app".'),
  viewer: z
    .union([z.literal('global'), countryCode('A country.')])
    .meta({ description: 'For whom: a country code, or "global".', country: true }),
  viewerBasis: term('viewerBasis', 'How the platform tells viewers apart: ip, domain, region-setting, …'),
  style: term('depictionStyle', 'How it was drawn: solid-as (with party), dashed-disputed, …'),
  party: text('Code or claimant as whose land it was drawn, with style solid-as.', 80).optional(),
  label: text('The label as it was shown.').optional(),
  observed: date('The day of the observation; an undated depiction is an error.'),
  method: term('observationMethod', 'How it is known: own-observation, press, platform-statement, research.'),
  driver: term('driver', 'Why it was drawn so, as far as sources say.'),
  except: z
    .array(countryCode('A viewer who saw otherwise.'))
    .min(1)
    .max(60)
    .optional()
    .meta({ description: 'Viewers who saw otherwise: [TR, UA].' }),
  note: prose('What a reader must know to use the row.').optional(),
  sources: sources(),
});
/** One dated observation of how a platform drew a place for a viewer. */
export type Depiction = z.infer<typeof depictionSchema>;

const drawingSchema = orUnknown(
  z.strictObject({
    style: term('depictionStyle', 'How it was drawn.'),
    party: text('Code or claimant.', 80).optional(),
    label: text('Label shown.').optional(),
  }),
  'How it was drawn: { style: solid-as, party: RU }, or "unknown".',
);

const disputeEventSchema = z.strictObject({
  ...datedRow,
  platform: term('mapPlatform', 'Whose map changed.').optional(),
  from: drawingSchema.optional(),
  to: drawingSchema.optional(),
  audience: prose('For which viewers.').optional(),
  trigger: prose('What came before it, as sources tell it, or "unknown".').optional(),
  actor: nameOrProse('Who acted.').optional(),
});

/** One dispute over land, sea or a name, and how digital maps drew it. */
export const mapDisputeSchema = z.strictObject({
  ...entryFields,
  names: rows(nameSchema, 'Each party’s name for the place.'),
  kind: term('disputeKind', 'What is disputed: land-boundary, sovereignty, recognition, maritime, island, toponym.'),
  claimants: rows(claimantSchema, 'Who claims what, in alphabetical order.'),
  administeredBy: rows(administrationSchema, 'Who administers it.').optional(),
  rulings: rows(rulingSchema, 'Decisions of courts and UN bodies.').optional(),
  geometry: z
    .strictObject({
      areas: z
        .array(text('Key of an area of the base layer.'))
        .max(40)
        .optional()
        .meta({ description: 'Keys of areas of the base layer: [crimea].' }),
      lines: z
        .array(text('Key of a line of the base layer.'))
        .max(40)
        .optional()
        .meta({ description: 'Keys of lines of the base layer.' }),
      file: z
        .string()
        .regex(/^[a-z0-9-]+\.geo\.json$/)
        .optional()
        .meta({ description: 'Own GeoJSON file beside the entry: isla-calero.geo.json.' }),
      sources: sources().optional(),
    })
    .optional()
    .meta({ description: 'Where it lies: keys of the base layer, or an own small file with its source.' }),
  depictions: rows(depictionSchema, 'Dated observations of how a platform drew it, for whom.').optional(),
  events: rows(disputeEventSchema, 'Changes on the maps, each with its day.').optional(),
});
/** One dispute on digital maps. */
export type MapDispute = z.infer<typeof mapDisputeSchema>;
