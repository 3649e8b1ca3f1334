/** Number of insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** Longest word that is compared: a hostile one must not cost seconds. */
const longest = 80;

/** The candidate that an editor most likely meant, or nothing: letter case aside, about a third of the word may differ, or all after its beginning. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > longest) return undefined;
  const words = [...candidates];
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  if (best !== undefined || wanted.length <= 3) return best;
  // A word with the typed one as a whole part, or with its beginning up to an ending of two letters, is meant more often than nothing.
  const stem = wanted.slice(0, Math.max(4, wanted.length - 2));
  return (
    words.find((candidate) => candidate.toLowerCase().split('-').includes(wanted)) ??
    words.find((candidate) => candidate.toLowerCase().startsWith(wanted)) ??
    words.find((candidate) => candidate.toLowerCase().startsWith(stem))
  );
}
