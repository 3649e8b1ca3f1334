import { useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { dateWords } from '../ui/date-words.ts';
import type { PlaceNames } from './citations.ts';
import type { DatedRow } from './dated-rows.ts';
import type { Fact } from './facts.ts';
import type { Table } from './tables.ts';

/** What stands on the page of an entry and can be pointed at. */
export interface Shown {
  facts: readonly Fact[];
  dated: readonly DatedRow[];
  tables: readonly Table[];
  contested: readonly { key: string; party: string }[];
}

// A longer one would make the list of a source’s places longer than the source.
const longestName = 48;

const joined = (words: readonly (string | undefined)[]): string => words.filter(Boolean).join(', ');

/** Names of rows: their own where it is short and its alone, else that of the list with their number. */
function distinct(heading: string, names: readonly string[]): string[] {
  return names.map((name, place) =>
    name !== '' && name.length <= longestName && names.indexOf(name) === names.lastIndexOf(name)
      ? name
      : `${heading} ${place + 1}`,
  );
}

function tableNames(lang: Lang, { field, heading, rows }: Table): [string, string][] {
  const own = rows.map(({ cells }) => {
    const day = cells.slice(1).flatMap((values) => values.flatMap(({ date }) => date ?? []))[0];
    const first = cells[0]?.[0];
    return joined([
      first?.date ? dateWords(lang, first.date, 'short') : first?.text,
      day && dateWords(lang, day, 'short'),
    ]);
  });
  const names = distinct(heading, own);
  return [
    [field, heading],
    ...rows.map(({ key }, place): [string, string] => [`${field}-${key}`, names[place] ?? heading]),
  ];
}

/** Short names of the places of an entry’s page, by their anchors: a field, a day with its kind, a row of a table. */
export function placeNames(lang: Lang, { facts, dated, tables, contested }: Shown): PlaceNames {
  const words = useWords(lang).entry;
  const parties = distinct(
    words.contested,
    contested.map(({ party }) => party),
  );
  return new Map([
    ...facts.map(({ field, label }): [string, string] => [`field-${field}`, label]),
    ...dated.map(({ anchor, label, date }): [string, string] => [
      anchor,
      joined([label, dateWords(lang, date, 'short')]),
    ]),
    ...tables.flatMap((table) => tableNames(lang, table)),
    ...contested.map(({ key }, place): [string, string] => [`contested-${key}`, parties[place] ?? words.contested]),
  ]);
}
