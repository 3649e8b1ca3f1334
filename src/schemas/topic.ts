import { z } from 'zod';
import { changes, heading, sourceList } from './entry.ts';
import { day } from './fields.ts';

/** An explainer in MDX: words with live figures of the collection. */
export const topicSchema = z.strictObject({
  ...heading,
  sources: sourceList,
  changes,
  reviewBy: day('Day by which someone should read it again.').optional(),
});
/** An explainer. */
export type Topic = z.infer<typeof topicSchema>;
