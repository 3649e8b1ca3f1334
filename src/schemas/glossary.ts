import { z } from 'zod';
import { changes, sourceList } from './entry.ts';
import { nameOrProse, prose } from './fields.ts';

/** One term of the field, with the source that defines it. */
export const glossarySchema = z.strictObject({
  term: nameOrProse('The term: "SNI blocking".', 80),
  definition: prose('What it means, in one or two plain sentences of at most 320 characters.', 320),
  aliases: z
    .array(z.string().min(1).max(80))
    .max(12)
    .optional()
    .meta({ description: 'Other words for it: [zero rating].' }),
  sources: sourceList,
  changes,
});
/** One term of the field. */
export type GlossaryTerm = z.infer<typeof glossarySchema>;
