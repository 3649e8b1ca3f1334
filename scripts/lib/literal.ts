/** A regular expression’s source that matches the words and nothing else; `RegExp.escape` came with Node 24 only. */
export const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
