// Scripts that write without spaces: where their words begin, only the index knows.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a query of which it can be asked whether any page has them: three letters or more, each once. */
export const askedWords = (query: string): string[] => [
  ...new Set(query.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => bare(word).length > 2 && !unspaced.test(word))),
];

/** The query without some of its words. */
export const withoutWords = (query: string, words: readonly string[]): string =>
  query
    .split(/([^\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => !words.includes(part))
    .join('')
    .trim();

/** How a word stands to those that the index gave for it: they begin with it, they begin much like it, or neither. */
export type Likeness = 'begins' | 'alike' | 'none';

// A shorter common beginning says nothing: “artery” and “Art.” (github.com/Pagefind/pagefind/issues/599, until an
// option of Pagefind limits how far it shortens a word that it does not know).
const leastShare = 2 / 3;

/** The best likeness of a word to any word of some texts; capitals, accents and punctuation do not count. */
export function likeness(word: string, texts: readonly string[]): Likeness {
  const wanted = bare(word);
  // `RightDocs` and `SNI-based` are found by each of their parts.
  const parts = texts.flatMap((text) => [text, ...text.split(/(?<=\p{Ll})(?=\p{Lu})/u)]);
  const words = parts.flatMap((text) => bare(text).split(/[^\p{L}\p{N}]+/u));
  if (words.some((found) => found.startsWith(wanted))) return 'begins';
  const shared = (found: string): number => [...found].findIndex((letter, place) => letter !== wanted[place]);
  const longest = Math.max(0, ...words.map((found) => (wanted.startsWith(found) ? found.length : shared(found))));
  return longest >= Math.max(3, wanted.length * leastShare) ? 'alike' : 'none';
}

/** How a title answers a query, for sorting: 0 where it is the query, 1 where it begins with it, else 2; accents and case aside. */
export function titleRank(title: string, query: string): 0 | 1 | 2 {
  const [named, asked] = [bare(title), bare(query)];
  if (asked === '' || !named.startsWith(asked)) return 2;
  return named === asked ? 0 : 1;
}
