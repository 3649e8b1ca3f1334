import type { AtlasEntry } from '../../entries.ts';

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

/** A field that a source carries, with the place in the source where it is read. */
export interface Carried {
  field: string;
  locator: string | undefined;
}

/** For each source, the fields that it carries, each place in it once. */
export function carriedBy(entry: AtlasEntry): Map<string, Carried[]> {
  const carried = new Map<string, Carried[]>();
  const add = (ref: string, field: string): void => {
    const { key, locator } = readSourceRef(ref);
    const fields = carried.get(key) ?? [];
    carried.set(key, fields);
    if (!fields.some((known) => known.field === field && known.locator === locator)) fields.push({ field, locator });
  };
  for (const [field, refs] of Object.entries(entry.data.evidence)) for (const ref of refs) add(ref, field);
  for (const [field, value] of Object.entries(entry.data)) {
    const rows: unknown[] = Array.isArray(value)
      ? value
      : field === 'netNeutrality' && value
        ? Object.values(value)
        : [];
    for (const row of rows) {
      const refs = (row as { sources?: unknown } | null)?.sources;
      if (Array.isArray(refs)) for (const ref of refs) add(String(ref), field);
    }
  }
  return carried;
}
