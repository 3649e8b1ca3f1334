import type { en } from './en.ts';
import { dates } from './id/dates.ts';
import { entries } from './id/entries.ts';
import { fields } from './id/fields.ts';
import { file } from './id/file.ts';
import { links } from './id/links.ts';
import { sources } from './id/sources.ts';

/** The sentence of each code in Indonesian. */
export const id: typeof en = { ...file, ...fields, ...dates, ...sources, ...entries, ...links };
