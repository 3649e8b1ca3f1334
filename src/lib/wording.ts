/** The first piece of HTML in a plain text, or nothing. */
export const htmlIn = (text: string): string | undefined =>
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i.exec(text)?.[0];

/** The first words of a template that were left standing, or nothing. */
export const placeholderIn = (text: string): string | undefined =>
  /\b(?:TODO|TBD|TBC|FIXME|XXX+)\b/.exec(text)?.[0] ??
  /\blorem ipsum\b|^[^\p{L}\p{N}]*(?:\.{3}|…|\?{2})[^\p{L}\p{N}]*$/iu.exec(text)?.[0];

// Mailboxes of persons; offices have a domain of their own.
const mailboxes = 'gmail|googlemail|yahoo|ymail|outlook|hotmail|live|icloud|proton|protonmail|gmx|yandex|mail';
const telling = /(?:\b(?:tel|telp|telepon|phone|mobile|cell|whatsapp|wa|hp|ponsel|nik)\b[.:]?\s*)/i.source;
const patterns = [
  // E.164: a plus sign and 9 to 15 digits.
  /(?<![\w/.=+-])\+[1-9]\d{0,2}(?:[ .()-]{0,2}\d){8,12}(?!\d)/,
  // Indonesian mobile numbers.
  /(?<![\w/.=+-])08[1-9]\d(?:[ .-]?\d){6,9}(?!\d)/,
  new RegExp(`${telling}\\(?\\d(?:[ .()-]{0,2}\\d){6,16}`, 'i'),
  new RegExp(`(?<![\\w.+-])[\\w.+-]{1,64}@(?:${mailboxes})\\.[a-z]{2,3}(?:\\.[a-z]{2})?\\b`, 'i'),
];

/** The first thing in a text that looks like a private telephone number, mailbox or number of identity, or nothing. */
export function privateIn(text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a text has no letter of any script. */
export const isWithoutLetters = (text: string): boolean => !/\p{L}/u.test(text);

const surplus = /^\s|[^\S\n]$|\s\n$|[\t\n\r\f\v](?!$)| {2,}/;

/** Whether a line of text holds spaces that nobody sees: at its ends, doubled, or breaks and tabs. */
export const hasSurplusSpaces = (text: string): boolean => surplus.test(text);

/** The line of text without the spaces that nobody sees. */
export const withoutSurplusSpaces = (text: string): string =>
  hasSurplusSpaces(text) ? text.replace(/[\t\n\r\f\v ]+/g, ' ').trim() : text;

const letter = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const rightToLeft = new RegExp(`[${letter}](?:[${letter}\\p{M}\\s]*[${letter}\\p{M}])?`, 'u');

/** The first right-to-left words in a body that no `<span lang dir>` marks, with their offset; nothing where there are none. */
export function unmarkedRightToLeft(body: string): { words: string; offset: number } | undefined {
  if (!rightToLeft.test(body)) return undefined;
  // Spaces of the same length keep the offsets right.
  const blank = (text: string): string => ' '.repeat(text.length);
  const unmarked = body
    .replace(/<(span|abbr)\b[^>]*(?:lang|dir)="[^"]*"[^>]*>[\s\S]*?<\/\1>/g, blank)
    .replace(/\]\([^)\s]*\)|`[^`]*`/g, blank);
  const found = rightToLeft.exec(unmarked);
  return found ? { words: found[0], offset: found.index } : undefined;
}
