// Spellings that are not used, each with the one that is: countries are named as CLDR names them, things as the glossary does.
const terms: readonly (readonly [refused: RegExp, used: string])[] = [
  [/\bChili\b/u, 'Cile'],
  [/\bGuinea\s+Khatulistiwa\b/u, 'Guinea Ekuatorial'],
  [/\bHongaria\b/u, 'Hungaria'],
  [/\bBritania(?:\s+Raya)?\b/u, 'Inggris Raya'],
  [/\bKazakstan\b/u, 'Kazakhstan'],
  [/\bLibia\b/u, 'Libya'],
  [/\b(?:Türkiye|Turkiye)\b/u, 'Turki'],
  [/\bpencatat\b/iu, 'pemantau'],
  [/\bpemutusan\s+internet\b/iu, 'pemutusan akses internet'],
  [/\bmemutus\s+internet\b/iu, 'memutus akses internet'],
  [/\bserver\b(?!\s+Name\b)/iu, 'peladen'],
];

/** The first words of an Indonesian text for which another word is used everywhere, with that word and their place. */
export function otherTerm(text: string): { found: string; used: string; offset: number } | undefined {
  for (const [refused, used] of terms) {
    const match = refused.exec(text);
    if (match) return { found: match[0].replace(/\s+/g, ' '), used, offset: match.index };
  }
  return undefined;
}
