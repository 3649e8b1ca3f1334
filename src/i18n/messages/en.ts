import { changes } from './en/changes.ts';
import { dates } from './en/dates.ts';
import { entries } from './en/entries.ts';
import { fields } from './en/fields.ts';
import { file } from './en/file.ts';
import { geometry } from './en/geometry.ts';
import { links } from './en/links.ts';
import { sources } from './en/sources.ts';
import { text } from './en/text.ts';

/** The sentence of each code in English; its type is the contract for every other language. */
export const en = { ...file, ...fields, ...text, ...dates, ...sources, ...entries, ...links, ...geometry, ...changes };
