import { imitation } from './look-alikes.ts';

/** What is wrong with the characters of a text, as a code of `i18n/messages`; `offset` is where the first of them stands. */
export interface CharacterFault {
  code:
    | 'text-direction'
    | 'text-invisible'
    | 'text-control'
    | 'text-lost'
    | 'text-mojibake'
    | 'text-marks'
    | 'text-look-alike'
    | 'text-wide'
    | 'text-not-nfc';
  parameters: Record<string, string | number>;
  offset: number;
}

// What most English and Indonesian texts are made of; none of it can be wrong, and the test costs next to nothing.
const harmless = /^[\t\n\u0020-\u007e\u00a7\u00b0\u2013\u2014\u2018-\u201d\u2026\u20ac]*$/;

const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/;
const direction = /[\u202a-\u202e\u2066-\u2069]/;
const lost = /[\ufffd\ufdd0-\ufdef]|\p{Co}|\p{Cs}|[\u{1fffe}\u{1ffff}]/u;
// Unicode 17, Default_Ignorable_Code_Point without the joiners, marks of direction and selectors that writing needs.
const invisible =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u061c\u2060-\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e01ef}]/gu;

const joined =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const withoutSpaces =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}]$/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;

/** How a code point is written: `U+202E`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

// Some writing cannot do without: Persian and Hindi join, Khmer and Thai break lines, Arabic and Hebrew mark direction, emoji are built.
function isNeeded(character: string, before: string, text: string): boolean {
  if (/[\u200c\u200d]/.test(character)) return joined.test(before) || picture.test(before);
  if (character === '\u200b') return withoutSpaces.test(before);
  if (/[\u200e\u200f\u061c]/.test(character)) return rightToLeft.test(text);
  if (/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u.test(character))
    return /[\p{Extended_Pictographic}\p{Script=Han}\p{Sm}\d#*]$/u.test(before);
  // The flags of England, Scotland and Wales are a black flag with letters behind it.
  return /[\u{e0020}-\u{e007f}]/u.test(character) && /\u{1f3f4}[\u{e0061}-\u{e007a}]*$/u.test(before);
}

function* invisibleIn(text: string): Generator<{ character: string; offset: number }> {
  for (const { 0: character, index } of text.matchAll(invisible))
    if (!isNeeded(character, text.slice(Math.max(0, index - 16), index), text)) yield { character, offset: index };
}

// Windows-1252 gives these characters to bytes that UTF-8 continues a letter with.
const windows = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const windowsBytes = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
  0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
];
const continuing = `[\\u0080-\\u00bf${windows}]`;
const garbled = new RegExp(`[ÂÃ]${continuing}|â${continuing}{2}|(?:[ÐÑ]${continuing}){2,}`, 'u');

/** What a garbled piece was before its UTF-8 was read as Windows-1252; nothing where it was no such thing. */
export function ungarbled(piece: string): string | undefined {
  const bytes = [...piece].map((letter) => {
    const place = windows.indexOf(letter);
    return place === -1 ? letter.charCodeAt(0) : (windowsBytes[place] ?? 0);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/;
/** Most combining marks on one letter: Vietnamese needs two, Hebrew with cantillation and Tibetan four. */
const marksLimit = 4;

/** What is wrong with the characters of a text, each kind once, at its first place. */
export function characterFaults(text: string): CharacterFault[] {
  if (harmless.test(text)) return [];
  const faults: CharacterFault[] = [];
  const add = (code: CharacterFault['code'], offset: number, parameters: CharacterFault['parameters']): void => {
    faults.push({ code, offset, parameters });
  };
  const first = (code: CharacterFault['code'], pattern: RegExp): void => {
    const found = pattern.exec(text);
    if (found) add(code, found.index, { character: codePoint(found[0]) });
  };
  first('text-direction', direction);
  first('text-control', control);
  first('text-lost', lost);
  const [hidden] = invisibleIn(text);
  if (hidden) add('text-invisible', hidden.offset, { character: codePoint(hidden.character) });
  const piece = garbled.exec(text);
  const meant = piece ? ungarbled(piece[0]) : undefined;
  if (piece && meant !== undefined) add('text-mojibake', piece.index, { found: piece[0], meant });
  const marks = /\p{M}{5,}/u.exec(text);
  if (marks) add('text-marks', marks.index, { count: [...marks[0]].length, limit: marksLimit });
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const strange = imitation(word);
    if (strange === undefined) continue;
    add('text-look-alike', index, { word, characters: [...strange].map(codePoint).join(', ') });
    break;
  }
  const broad = eastAsian.test(text) ? null : wide.exec(text);
  if (broad) add('text-wide', broad.index, { found: broad[0], meant: broad[0].normalize('NFKC') });
  const composed = text.normalize('NFC');
  if (composed !== text && faults.every(({ code }) => code !== 'text-marks')) {
    let offset = 0;
    while (text[offset] === composed[offset]) offset++;
    add('text-not-nfc', offset, { character: codePoint(text.slice(offset)) });
  }
  return faults;
}

// Characters without which every reader and every search sees the same text; hidden letters and turned lines want a look.
const removable = /[\u00ad\u200b\u2060\ufeff]/;

/** The text with what can be mended without a look: composed letters, plain widths, no invisible spacing. */
export function withPlainCharacters(text: string): string {
  if (harmless.test(text)) return text;
  const needless = new Set(
    [...invisibleIn(text)].filter(({ character }) => removable.test(character)).map(({ offset }) => offset),
  );
  const seen =
    needless.size === 0
      ? text
      : [...text.matchAll(/[\s\S]/g)]
          .filter(({ index }) => !needless.has(index))
          .map(([unit]) => unit)
          .join('');
  const narrow = eastAsian.test(seen)
    ? seen
    : seen.replaceAll(new RegExp(wide, 'g'), (found) => found.normalize('NFKC'));
  return /\p{M}{5,}/u.test(narrow) ? narrow : narrow.normalize('NFC');
}
