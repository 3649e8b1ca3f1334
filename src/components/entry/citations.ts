import type { AtlasEntry } from '../../entries.ts';
import { fieldWord, useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';

/** A source key with an optional locator, as rows give them: `order p. 2`. */
export function readSourceRef(ref: string): { key: string; locator: string | undefined } {
  const space = ref.indexOf(' ');
  return space === -1 ? { key: ref, locator: undefined } : { key: ref.slice(0, space), locator: ref.slice(space + 1) };
}

/** Numbers of the sources on a page: those that the body cites in the order of citation, then the others. */
export function sourceNumbers(
  entry: Pick<AtlasEntry, 'cited'> & { data: { sources: readonly { key: string }[] } },
): Map<string, number> {
  const keys = [...entry.cited, ...entry.data.sources.map(({ key }) => key)];
  const known = new Set(entry.data.sources.map(({ key }) => key));
  return new Map([...new Set(keys)].filter((key) => known.has(key)).map((key, place) => [key, place + 1]));
}

/** A place of a page that a source carries; without an anchor where the page shows it nowhere. */
export interface Carried {
  name: string;
  anchor: string | undefined;
  /** Where in the source it is read. */
  locators: readonly string[];
}

/** What the places of a page are called, by their anchors. */
export type PlaceNames = ReadonlyMap<string, string>;

/** For each source, the places of the page that it carries, each once: marks in the account, then fields and rows. */
export function carriedBy(
  entry: AtlasEntry,
  lang: Lang,
  names: PlaceNames,
  cited: ReadonlyMap<string, readonly string[]>,
): Map<string, Carried[]> {
  const { account, accountPlace } = useWords(lang).entry;
  const carried = new Map<string, Map<string, Carried>>();
  const add = (ref: string, path: string, anchor: string | undefined, name: string): void => {
    const { key, locator } = readSourceRef(ref);
    const own = carried.get(key) ?? new Map<string, Carried>();
    carried.set(key, own);
    const known = own.get(anchor ?? path) ?? { name, anchor, locators: [] };
    const isNew = locator !== undefined && !known.locators.includes(locator);
    own.set(anchor ?? path, isNew ? { ...known, locators: [...known.locators, locator] } : known);
  };
  for (const [key, anchors] of cited) {
    anchors.forEach((anchor, place) =>
      add(key, anchor, anchor, anchors.length === 1 ? account.toLowerCase() : accountPlace(place + 1)),
    );
  }
  const { evidence, ...data } = entry.data;
  for (const { field, key, refs } of citedRows(data)) {
    const anchor = [`${field}-${key}`, `field-${field}`, field].find((one) => names.has(one));
    for (const ref of refs) add(ref, field, anchor, (anchor && names.get(anchor)) ?? fieldWord(lang, field));
  }
  // A field whose rows are named one by one needs no line of its own.
  const isByRow = (key: string, field: string): boolean =>
    [...(carried.get(key)?.values() ?? [])].some(({ anchor }) => anchor?.startsWith(`${field}-`));
  for (const [field, refs] of Object.entries(evidence)) {
    const isDated = [...names.keys()].some((one) => one.startsWith(`${field}-`));
    const anchor = [`field-${field}`, field].find((one) => names.has(one)) ?? (isDated ? 'dated-facts' : undefined);
    for (const ref of refs) {
      if (!isByRow(readSourceRef(ref).key, field)) add(ref, field, anchor, fieldWord(lang, field));
    }
  }
  return new Map([...carried].map(([key, own]) => [key, [...own.values()]]));
}

/** The rows of an entry that name sources, with their fields. */
function citedRows(data: object): { field: string; key: string; refs: readonly string[] }[] {
  return Object.entries(data).flatMap(([field, value]: [string, unknown]) => {
    const isByPractice = field === 'netNeutrality' && typeof value === 'object' && value !== null;
    const rows: [string, unknown][] = Array.isArray(value)
      ? value.map((row: { key?: string } | null) => [row?.key ?? '', row])
      : isByPractice
        ? Object.entries(value)
        : [];
    return rows.flatMap(([key, row]) => {
      const refs = (row as { sources?: unknown } | null)?.sources;
      return Array.isArray(refs) ? [{ field, key, refs: refs.map(String) }] : [];
    });
  });
}
