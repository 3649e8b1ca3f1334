import { askedWords, likeness } from '../lib/word-beginnings.ts';
import type { Likeness } from '../lib/word-beginnings.ts';

/** What of Pagefind tells which words were found (pagefind.app/docs/api). */
interface Index {
  search: (query: string) => Promise<{ results: readonly { data: () => Promise<Placed> }[] }>;
}

interface Placed {
  /** The words of the page. */
  content: string;
  /** Which of them were found, counted from 0. */
  locations: readonly number[];
}

/** Words of a query that no page has: `absent`, or `alike` where pages have words that begin much like them. */
export interface MissingWords {
  absent: readonly string[];
  alike: readonly string[];
}

async function standing(index: Index, word: string): Promise<Likeness> {
  const { results } = await index.search(word);
  const first = await results[0]?.data();
  if (!first) return 'none';
  const words = first.content.split(/\s+/u);
  const found = likeness(
    word,
    first.locations.map((place) => words[place] ?? ''),
  );
  if (found === 'begins') return found;
  // Forms of a word need not begin like it; in quotes they are found, and nothing that was only shortened.
  const { results: forms } = await index.search(`"${word}"`);
  return forms.length > 0 ? 'begins' : found;
}

/**
 * Asks the index which words of a query no page has. Where no word begins like one of the query, Pagefind shortens it
 * until one does, and its results do not say so.
 */
export async function missingWords(index: Index, query: string): Promise<MissingWords> {
  const words = askedWords(query);
  const standings = await Promise.all(words.map((word) => standing(index, word)));
  const those = (wanted: Likeness): string[] => words.filter((_, place) => standings[place] === wanted);
  return { absent: those('none'), alike: those('alike') };
}
