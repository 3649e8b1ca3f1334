import { dates } from './en/dates.ts';
import { entries } from './en/entries.ts';
import { fields } from './en/fields.ts';
import { file } from './en/file.ts';
import { links } from './en/links.ts';
import { sources } from './en/sources.ts';

/** The sentence of each code in English; its type is the contract for every other language. */
export const en = { ...file, ...fields, ...dates, ...sources, ...entries, ...links };
