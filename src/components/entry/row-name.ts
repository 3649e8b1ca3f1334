import type { AtlasEntry } from '../../entries.ts';
import { fieldWord } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { countryName, isCountryCode } from '../../lib/countries.ts';
import { dateWords } from '../ui/date-words.ts';

// What tells the rows of a list apart to a reader, in the order in which one is looked for.
const naming = ['name', 'title', 'party', 'actor', 'form', 'instrument'] as const;

/** Words for a field of an entry or for one of its rows (`milestones.opening`): the field, and the row by its day or name. */
export function fieldOrRowName(entry: AtlasEntry, path: string, lang: Lang): string {
  const [field = '', key] = path.split('.');
  const label = fieldWord(lang, field);
  const rows: unknown = (entry.data as Partial<Record<string, unknown>>)[field];
  if (key === undefined || !Array.isArray(rows)) return label;
  const row = (rows as Partial<Record<string, unknown>>[]).find((one) => one['key'] === key);
  const name = naming.map((part) => row?.[part]).find((text) => typeof text === 'string');
  const day = row?.['date'] ?? row?.['observed'];
  const own = name
    ? isCountryCode(name)
      ? countryName(name, lang)
      : name
    : typeof day === 'string'
      ? dateWords(lang, day)
      : undefined;
  return own ? `${label} (${own})` : label;
}
