/** A page that one word found, with how well it fits. */
export interface WordMatch {
  id: string;
  score: number;
}

/**
 * Pages that hold at least half of the words of a query, the best first. A rare word counts more than a common one
 * (inverse document frequency, Spärck Jones 1972); the fit of each word breaks ties.
 * `perWord` has what each word found.
 */
export function partialMatches<T extends WordMatch>(perWord: readonly (readonly T[])[]): T[] {
  const pages = new Set(perWord.flatMap((matches) => matches.map(({ id }) => id))).size;
  const found = new Map<string, { match: T; words: number; weight: number; fit: number }>();
  for (const matches of perWord) {
    const weight = Math.log(1 + pages / Math.max(1, matches.length));
    for (const match of matches) {
      const page = found.get(match.id) ?? { match, words: 0, weight: 0, fit: 0 };
      page.words += 1;
      page.weight += weight;
      page.fit += match.score;
      found.set(match.id, page);
    }
  }
  return [...found.values()]
    .filter(({ words }) => words * 2 >= perWord.length)
    .sort((a, b) => b.weight - a.weight || b.fit - a.fit || (a.match.id < b.match.id ? -1 : 1))
    .map(({ match }) => match);
}
