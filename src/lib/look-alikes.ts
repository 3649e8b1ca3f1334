// Unicode confusables (https://www.unicode.org/Public/security/latest/confusables.txt): letters that most fonts draw like Latin ones.
const cyrillic = 'аеорсухіјѕһԁԛԝАВЕЗІЈКМНОРСТУХЅԌ';
const greek = 'ονικρυχαΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latin = 'aeopcyxijshdqwABEZIJKMHOPCTYXSGvkunN';

const onlyOf = (letters: readonly string[], set: string): boolean => letters.every((letter) => set.includes(letter));

/** The letters of a second script by which a word imitates another word; nothing for an honest one. */
export function imitation(word: string): string | undefined {
  if (/^[\u0000-\u024f]*$/.test(word)) return undefined;
  const latins = [...word].filter((letter) => /\p{Script=Latin}/u.test(letter));
  const others = [...word].filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter));
  if (latins.length === 0 || others.length === 0) return undefined;
  if (onlyOf(others, cyrillic + greek)) return others.join('');
  return latins.length < others.length && onlyOf(latins, latin) ? latins.join('') : undefined;
}

/** Whether a part of a host may be taken for another: of two scripts, or wholly of letters that look Latin. */
export function isDeceptiveLabel(label: string): boolean {
  const letters = [...label].filter((letter) => /\p{L}/u.test(letter));
  const isMixed =
    letters.some((letter) => /\p{Script=Latin}/u.test(letter)) &&
    letters.some((letter) =>
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(letter),
    );
  return isMixed || (letters.length > 1 && onlyOf(letters, cyrillic + greek));
}
