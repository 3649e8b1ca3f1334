/** Messages about characters and wording, in English. */
export const text = {
  'text-direction': ({ character }: { character: string }) =>
    `The text holds the direction-changing character ${character}: what is shown is not what is stored. Type the words again; mark foreign words with <span lang="…" dir="…">.`,
  'text-invisible': ({ character }: { character: string }) =>
    `The text holds the invisible character ${character}. Type the word again; “npm run fix” removes what is only spacing.`,
  'text-control': ({ character }: { character: string }) =>
    `The text holds the control character or line separator ${character}. Delete it and type a space or a line break instead.`,
  'text-lost': ({ character }: { character: string }) =>
    `A character of the text was lost (${character}). Look it up in the source and type it again.`,
  'text-mojibake': ({ found, meant }: { found: string; meant: string }) =>
    `“${found}” looks like “${meant}” that was read with a wrong encoding. Type it again, and look for more of them.`,
  'text-marks': ({ count, limit }: { count: number; limit: number }) =>
    `${count} combining marks stand on one letter; no writing needs more than ${limit}. Type the word again.`,
  'text-look-alike': ({ word, characters }: { word: string; characters: string }) =>
    `“${word}” mixes letters of two scripts that look the same (${characters}), so nobody can search for it. Type the word again with one keyboard.`,
  'text-wide': ({ found, meant }: { found: string; meant: string }) =>
    `“${found}” is written in full-width characters. Type “${meant}”, or run “npm run fix”.`,
  'text-not-nfc': ({ character }: { character: string }) =>
    `Letters and their accents are stored apart from ${character} on (not NFC), so that searches miss them. Run “npm run fix”.`,
  'text-html': ({ tag }: { tag: string }) =>
    `“${tag}” is HTML; this field holds plain text. Delete it, or write the character that is meant.`,
  'text-placeholder': ({ found }: { found: string }) =>
    `“${found}” is left from a template. Write the words, or delete the line if it may be absent.`,
  'text-spaces': ({ field }: { field: string }) =>
    `“${field}” has surplus spaces: at an end, doubled, or a line break. Remove them, or run “npm run fix”.`,
  'text-no-letters': ({ field }: { field: string }) => `“${field}” has no letters. Write it in words.`,
  'text-private': ({ found }: { found: string }) =>
    `“${found}” looks like a private number or mailbox. Remove it, unless it is a public one of an office.`,
  'text-right-to-left': ({ words }: { words: string }) =>
    `“${words}” runs from right to left without a mark, so punctuation may jump. Write <span lang="ar" dir="rtl">…</span> around it, with its language.`,
} as const;
