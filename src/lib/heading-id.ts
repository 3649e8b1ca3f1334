/** The anchor that the build gives a heading of a topic: small letters and digits, hyphens for spaces (as github-slugger does). */
export const headingId = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
