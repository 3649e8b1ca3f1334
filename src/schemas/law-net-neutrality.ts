import { z } from 'zod';
import { orUnknown, prose, sources, term, terms, text } from './fields.ts';
import { vocabulary } from './vocabulary.ts';

const practiceSchema = z.strictObject({
  position: term('position', 'What the instrument says of this practice on the last day in force.'),
  article: orUnknown(text('Article: "3(3)".'), 'Article that says so, or "unknown".').optional(),
  basis: term('basis', 'Whether the words say it, an interpretation, or the regulator.').optional(),
  networks: terms('networkReach', 'Where it holds, if not everywhere: [mobile].').optional(),
  exceptions: prose('What is excepted.').optional(),
  note: prose('What a reader must know to use the row.').optional(),
  sources: sources(0),
});
/** What an instrument says of one practice. */
export type PracticeRow = z.infer<typeof practiceSchema>;

/** One row for each practice of net neutrality; the term is the key of the row. */
export const netNeutralitySchema = z
  .record(z.enum(vocabulary.practice), practiceSchema)
  .meta({ description: 'One row for each of the twelve practices: position, article, basis, exceptions, sources.' });
/** The twelve rows of an instrument. */
export type NetNeutrality = z.infer<typeof netNeutralitySchema>;
