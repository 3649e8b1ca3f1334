import { z } from 'zod';
import { entryFields } from './entry.ts';
import {
  datedRow,
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
  webAddress,
} from './fields.ts';

const participantSchema = z.strictObject({
  key: key(),
  party: nameOrProse('Country code where one exists, else the name: ID, "Council of Europe".'),
  role: term('role', 'What it did: signatory, member, convenor, observer, …'),
  date: dateOrUnknown('Since when it had this role, or "unknown".'),
  note: prose('What a reader must know to use the row.').optional(),
  sources: sources(),
});

const documentSchema = z.strictObject({
  key: key(),
  date: dateOrUnknown('Day of the document.'),
  title: text('Title as it was read.', 500),
  reference: text('Number: "A/RES/79/243".').optional(),
  url: orUnknown(webAddress('Its address.'), 'Its address, or "unknown".'),
  lang: language('Its language.'),
  text: prose('What it says, in one sentence.').optional(),
  sources: sources(),
});

/** One treaty, process, office, campaign or act of diplomacy about or through the internet. */
export const diplomacySchema = z.strictObject({
  ...entryFields,
  kind: term('diplomacyKind', 'What it is: treaty, norm-process, campaign, consular-service, …'),
  status: term('diplomacyStatus', 'proposed, active, concluded, dormant, in-force or unknown.'),
  convenor: prose('Who convened or founded it.').optional(),
  participants: rows(participantSchema, 'Who takes part, in which role, since when.'),
  milestones: rows(z.strictObject(datedRow), 'Its course, each step with its day; future ones too.'),
  documents: rows(documentSchema, 'The documents that it produced or rests on.').optional(),
});
/** One act or process of diplomacy. */
export type Diplomacy = z.infer<typeof diplomacySchema>;
