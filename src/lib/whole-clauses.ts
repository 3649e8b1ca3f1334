// A full stop after one or two letters ends an abbreviation: “No.”, “v.”, “U.S.”.
const ends = /(?<=[\p{L}\p{N}]{3}|[)”’])[.!?](?=\s+[\p{Lu}“])|;(?=\s)/gu;

/** The beginning of a text that fits into a number of characters, whole sentences or clauses; its first one whole where none fits. */
export function wholeClauses(text: string, most: number): string {
  if (text.length <= most) return text;
  const places = [...text.matchAll(ends)].map(({ index }) => index);
  const end = places.findLast((place) => place < most) ?? places[0];
  // What was a clause ends here.
  return end === undefined ? text : text.slice(0, end + 1).replace(/;$/, '.');
}
