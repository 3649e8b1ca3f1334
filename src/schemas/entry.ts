import { z } from 'zod';
import {
  countryCode,
  dateOrUnknown,
  day,
  datedRow,
  key,
  language,
  orUnknown,
  prose,
  slugOf,
  sources as sourceKeys,
  term,
  text,
  webAddress,
} from './fields.ts';
import { entryCollections, slugLimit, slugPattern } from './vocabulary.ts';

/** One source of an entry: where a fact was read, by whom it was published, and where the text was seen. */
const sourceSchema = z.strictObject({
  key: key(),
  kind: term('sourceKind', 'What kind of source it is, best first: primary-law, gazette, court, regulator, …'),
  title: text(
    'Title as it was read, in its own language; a description in [square brackets] where none was read.',
    500,
  ),
  publisher: text('Who published it: "Kompas.com", "Supreme Court of India".'),
  authors: z
    .array(text('Name of an author as printed.'))
    .min(1)
    .max(40)
    .optional()
    .meta({ description: 'Authors as printed: ["Gita Irawan"].' }),
  date: dateOrUnknown('Day of publication: 2019-08-21; "unknown" where the page gives none.').optional(),
  url: orUnknown(
    webAddress('Address that was read.'),
    'Address that was read; "unknown" where the text was read without one.',
  ).optional(),
  archived: webAddress('Address of an archived copy that was seen.').optional(),
  citation: text('Full citation, where the source has no address.', 800).optional(),
  consulted: day('The day on which its text was read: 2026-11-21.'),
  via: term('via', 'Where the text was read: live, archived-copy or stored-copy.'),
  lang: language('Language of the source: en, id, es.'),
  doi: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Digital object identifier without the address before it: "10.5354/0719-2584.2018.48961".' }),
  wire: text('The agency whose story it prints: "Antara". Two prints of one wire story are one source.').optional(),
  copyOf: text('The original, where this is a mirror or a reprint.', 600).optional(),
});
/** One source of an entry. */
export type Source = z.infer<typeof sourceSchema>;

const changeSchema = z.strictObject({
  key: key(),
  date: day('Day of the change: 2026-11-21.'),
  kind: term('change', 'What kind of change: created, corrected, expanded, status-change, retracted.'),
  text: prose('What changed, in one sentence.'),
});
/** One material change of an entry. */
export type Change = z.infer<typeof changeSchema>;

/** Dated list of material changes; the last one is the date on which the entry was updated. */
export const changes = z
  .array(changeSchema)
  .min(1)
  .max(100)
  .meta({ description: 'Material changes, oldest first; feeds and readers see them.' });

/** The list of sources of an entry. */
export const sourceList = z
  .array(sourceSchema)
  .min(1)
  .max(120)
  .meta({ description: 'The sources that were read, at least one.' });

/** Title and summary: what lists, search and previews show. */
export const heading = {
  title: prose(
    'Neutral title of 8 to 120 characters: "Egypt: nationwide internet shutdown, January–February 2011".',
    120,
  ),
  summary: prose(
    'Who did what to whom, when, and the state today, in at most 280 characters; true when read alone.',
    280,
  ),
};

/** How another tracker counted the same event. */
const countedSchema = z.strictObject({
  ...datedRow,
  tracker: term('tracker', 'Who counted: access-now-stop, pulse, top10vpn, surfshark, …'),
  unit: term('countUnit', 'What was counted: events, countries, hours, …'),
  value: orUnknown(z.number().nonnegative(), 'The number that was published, or "unknown".'),
});

const contestedSchema = z.strictObject({
  key: key(),
  party: prose('Who says it, with the day or the document.'),
  claim: prose('The position in the party’s own words.', 2000),
  lang: language('Language of the claim as given here.'),
  translation: prose('The claim in English, where it is given in another language.', 2000).optional(),
  sources: sourceKeys(),
});

/** The fields that every entry of the five collections has, whatever it is about. */
export const entryFields = {
  ...heading,
  countries: z
    .array(countryCode('A country code.'))
    .min(1)
    .max(60)
    .meta({ description: 'ISO 3166-1 alpha-2 codes in upper case, or EU, EEA, XK, UN, "001": [ID].' }),
  topics: z
    .array(slugOf('topics', 'A topic.'))
    .min(1)
    .max(8)
    .meta({ description: 'Topics that it belongs to: [internet-shutdowns].' }),
  verification: term(
    'verification',
    'The level that the sources earn: reported, corroborated, measured, official, disputed, retracted.',
  ),
  verificationOf: z
    .record(z.string().regex(/^[a-z][A-Za-z]*(?:\.[a-z0-9-]+)*$/), term('verification', 'The level of this field.'))
    .optional()
    .meta({ description: 'Where one field stands lower than the entry: { end: disputed }.' }),
  evidence: z
    .record(z.string().regex(/^[a-z][A-Za-z]*$/), sourceKeys())
    .meta({ description: 'Top-level field → keys of the sources that carry it: start: ["renesys"].' }),
  sources: sourceList,
  checked: z
    .strictObject({
      on: day('Day of the second reading.'),
      fields: z
        .array(text('A top-level field.'))
        .min(1)
        .max(40)
        .meta({ description: 'Top-level fields that were compared with the sources’ text.' }),
      corrected: z.int().nonnegative().meta({ description: 'How many values were corrected.' }),
    })
    .optional()
    .meta({ description: 'What a second reader compared with the sources, when, and how much was corrected.' }),
  relations: z
    .array(
      z.strictObject({
        type: term('relation', 'What this entry is to the other: part-of, same-event, challenged-in, …'),
        target: z
          .string()
          .regex(new RegExp(`^(?:${entryCollections.join('|')}):${slugPattern.source.slice(1)}`))
          .meta({
            description: 'The other entry as collection:slug, for example "laws:id-uu-ite".',
            collection: 'any',
          }),
      }),
    )
    .min(1)
    .max(40)
    .optional()
    .meta({ description: 'Ties to other entries; written on one side, shown on both.' }),
  contested: z
    .array(contestedSchema)
    .min(1)
    .max(40)
    .optional()
    .meta({ description: 'Positions that the parties hold against each other, in their own words.' }),
  aliases: z
    .array(z.string().regex(slugPattern).max(slugLimit))
    .min(1)
    .max(20)
    .optional()
    .meta({ description: 'Former slugs of this entry; they redirect here.' }),
  changes,
  reviewBy: day('Day by which someone should read it again: 2027-05-21.').optional(),
};

/** Fields of entries about events that trackers count. */
export const eventFields = {
  counted: z
    .array(countedSchema)
    .min(1)
    .max(40)
    .optional()
    .meta({ description: 'How STOP, Pulse and others count it.' }),
};
