import type { TypedEntry } from './entry-dates.ts';

/** A first-level unit that shutdowns cut off, with the number of entries that name it. */
export interface ShutdownPlace {
  /** ISO 3166-2. */
  code: string;
  /** The name that the newest of these entries gives. */
  name: string;
  count: number;
}

/** The places of the shutdowns among entries that have a code, most often named first; an entry counts once in each. */
export function placesOfShutdowns(entries: readonly TypedEntry[]): ShutdownPlace[] {
  const places = new Map<string, ShutdownPlace>();
  for (const entry of entries) {
    if (entry.collection !== 'shutdowns') continue;
    const named = new Map((entry.data.places ?? []).flatMap(({ code, name }) => (code ? [[code, name]] : [])));
    for (const [code, name] of named) places.set(code, { code, name, count: (places.get(code)?.count ?? 0) + 1 });
  }
  return [...places.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** ISO 3166-2 codes of the units in which a shutdown was; none for one of the whole country, and for other entries. */
export function unitsOf(entry: TypedEntry): string[] {
  // A national one may name the places that it hit hardest.
  if (entry.collection !== 'shutdowns' || entry.data.scope === 'national') return [];
  return [...new Set((entry.data.places ?? []).flatMap(({ code }) => code ?? []))];
}
