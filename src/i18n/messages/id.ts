import type { en } from './en.ts';
import { changes } from './id/changes.ts';
import { dates } from './id/dates.ts';
import { entries } from './id/entries.ts';
import { fields } from './id/fields.ts';
import { file } from './id/file.ts';
import { geometry } from './id/geometry.ts';
import { links } from './id/links.ts';
import { sources } from './id/sources.ts';
import { text } from './id/text.ts';

/** The sentence of each code in Indonesian. */
export const id: typeof en = {
  ...file,
  ...fields,
  ...text,
  ...dates,
  ...sources,
  ...entries,
  ...links,
  ...geometry,
  ...changes,
};
