import { entryCollections } from '../schemas/vocabulary.ts';
import type { EntryCollection } from '../schemas/vocabulary.ts';

/** How many entries of each collection name a country. */
export interface CountryCount {
  code: string;
  total: number;
  of: Readonly<Record<EntryCollection, number>>;
}

/** One row for each country that entries name, the fullest first; an entry counts in each of its countries. */
export function countsByCountry(
  entries: readonly { collection: EntryCollection; data: { countries: readonly string[] } }[],
): CountryCount[] {
  const codes = [...new Set(entries.flatMap(({ data }) => data.countries))].sort();
  return codes
    .map((code) => {
      const here = entries.filter(({ data }) => data.countries.includes(code));
      const pairs = entryCollections.map(
        (name) => [name, here.filter(({ collection }) => collection === name).length] as const,
      );
      return { code, total: here.length, of: Object.fromEntries(pairs) as Record<EntryCollection, number> };
    })
    .sort((a, b) => b.total - a.total);
}
