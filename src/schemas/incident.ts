import { z } from 'zod';
import {
  dateOrUnknown,
  datedRow,
  key,
  nameOrProse,
  orUnknown,
  prose,
  rows,
  slugOf,
  sources,
  term,
  terms,
  webAddress,
} from './fields.ts';
import { dateFault } from './edtf.ts';

/** Who ordered, requested or acted, and whether that was owned up to. */
const actorSchema = z.strictObject({
  key: key(),
  name: nameOrProse('Name of the body, with its own-language form in brackets.'),
  kind: term('actorKind', 'What kind of body: ministry, regulator, court, operator, …'),
  acknowledged: term('acknowledged', 'Whether it confirmed or denied that it acted.').optional(),
  sources: sources(),
});

const legalBasisRow = z.strictObject({
  key: key(),
  law: prose('The law in words: "Telecommunications Law No. 10 of 2003".'),
  provision: prose('The provision: "article 67".').optional(),
  entry: slugOf('laws', 'The entry of that law, where there is one.').optional(),
  invoked: term('invoked', 'Where it was invoked: in the order, a statement or in court.'),
  sources: sources(),
});

/** The law that was invoked, the words that none was cited, or that nobody found one. */
export const legalBasis = z
  .union([z.literal('unknown'), z.literal('none-cited'), z.array(legalBasisRow).min(1).max(20)])
  .meta({ description: 'Rows of laws that were invoked, or "none-cited", or "unknown".' });

/** Actors as rows, or the word that they are unknown. */
export const actors = (description: string) => orUnknown(z.array(actorSchema).min(1).max(20), description);

/** Reasons from one list, for the stated and the observed side alike. */
export const reasons = (description: string) => orUnknown(terms('reason', description), description);

/** Dated steps inside an incident. */
export const stages = rows(
  z.strictObject(datedRow),
  'Steps inside it, each with its day: restored in part, extended, …',
);

const windowText = z.string().check((ctx) => {
  const parts = ctx.value.split('/');
  const good = ctx.value === 'unknown' || (parts.length <= 2 && !parts.some(dateFault));
  if (!good) {
    ctx.issues.push({
      code: 'custom',
      input: ctx.value,
      params: { code: 'date-window', parameters: { text: ctx.value } },
      message: 'date-window',
    });
  }
});

/** What a monitor measured, when, by which signal. */
export const measurementSchema = z.strictObject({
  key: key(),
  system: term('measurementSystem', 'Who measured: ioda, ooni, cloudflare-radar, netblocks, …'),
  url: orUnknown(webAddress('Address of the measurement.'), 'Address of the measurement, or "unknown".'),
  signal: term('signal', 'What was measured: bgp, active-probing, traffic, …'),
  window: windowText.meta({ description: 'When it was measured: a date, or two dates with a slash; "unknown".' }),
  finding: prose('What was found.'),
  sources: sources(),
});

/** Answers by courts, governments and organisations. */
export const responseSchema = z.strictObject({
  key: key(),
  actor: prose('Who answered: a court on whose suit, a government, an organisation.'),
  kind: term('response', 'litigation, statement, sanction or restoration.'),
  date: dateOrUnknown('When.'),
  outcome: prose('What was held or said, and what was not.'),
  sources: sources(),
});

/** Attributed figures of harm, never computed by us. */
export const impactSchema = z.strictObject({
  key: key(),
  text: prose('The figure as a range, with who estimated it and how.'),
  sources: sources(),
});
