import { z } from 'zod';
import { prose } from './fields.ts';

/** The Indonesian words of an entry: no facts. */
export const translationSchema = z.strictObject({
  title: prose('The title in Indonesian; for a glossary term, the term.', 140),
  // Indonesian takes more room; `heading.summary.max(320)` would keep the English limit beside this one.
  summary: z
    .string()
    .min(1)
    .max(320)
    .meta({ description: 'The summary in Indonesian; for a glossary term, the definition.' }),
  texts: z
    .record(z.string().regex(/^[a-zA-Z]+(?:\.[A-Za-z0-9-]+)*$/), z.string().min(1).max(2500))
    .optional()
    .meta({ description: 'Field path with the key of the row → words: events.adopted.text: "…".' }),
  sourceRevision: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .meta({ description: 'Revision of the English text that was translated; npm run revise writes it.' }),
});
/** The Indonesian words of an entry. */
export type Translation = z.infer<typeof translationSchema>;
