import { countryCodes, countryName, isGroup } from '../../src/lib/countries.ts';
import type { EntryFile } from '../lib/corpus.ts';
import { literal } from '../lib/literal.ts';
import { textOf, textsOf } from '../lib/walk.ts';
import type { EntryCheck } from './check.ts';

// Names by which texts speak of a country beside that of CLDR.
const otherNames: Readonly<Record<string, readonly string[]>> = {
  CD: ['Congo'],
  CI: ['Ivory Coast'],
  GB: ['Britain', 'British', 'UK'],
  KP: ['Korea'],
  KR: ['Korea'],
  MM: ['Burma', 'Burmese'],
  NL: ['Dutch'],
  PS: ['Palestin', 'Gaza', 'West Bank'],
  SZ: ['Swazi'],
  TR: ['Turkey', 'Turkish'],
  US: ['U.S.', 'US', 'American', 'Federal Communications Commission', 'FCC'],
};
// Names that are also something else.
const ambiguous = new Set(['GE', 'JO', 'TD', 'JE', 'GN', 'ML', 'DM', 'NE', 'CU', 'PE', 'OM', 'TG']);

// “Nigerian” and “Nigeria” share a stem; the end of a name is what its adjective changes.
const stemsOf = (code: string): string[] => [
  ...countryName(code, 'en')
    .split(/[\s()&-]+/)
    .filter((word) => word.length > 3 && word !== 'Republic')
    .map((word) => word.slice(0, Math.max(4, word.length - 2))),
  ...(otherNames[code] ?? []),
];

const isWord = (words: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${literal(name)}(?![\\p{L}\\d])`, 'u').test(words);

let foreign: readonly (readonly [string, string])[] | undefined;

/** Countries that a text names, where it names none of the given ones; nothing where it does. */
export function otherCountriesIn(words: string, codes: readonly string[]): string[] {
  if (codes.some((code) => isGroup(code) || stemsOf(code).some((stem) => words.includes(stem)))) return [];
  foreign ??= countryCodes
    .filter((code) => !isGroup(code) && !ambiguous.has(code))
    .map((code) => [code, countryName(code, 'en')] as const);
  return foreign.flatMap(([code, name]) => (words.includes(name) && isWord(words, name) ? [`${name} (${code})`] : []));
}

const textIn = (entry: EntryFile): string =>
  [textOf(entry.fields['title']), textOf(entry.fields['summary']), entry.body].join('\n');

/** The text speaks of the countries that the entry names. */
export const countryText: EntryCheck = {
  name: 'country-text',
  promises: 'The text of an incident or a law that names countries names one of its own among them.',
  scope: 'entry',
  check({ entry }, report) {
    if (!['shutdowns', 'censorship', 'laws'].includes(entry.collection)) return;
    const codes = textsOf(entry.fields['countries']);
    if (codes.length === 0) return;
    const others = otherCountriesIn(textIn(entry), codes);
    if (others.length > 0)
      report.warning(entry, ['countries'], 'country-text', {
        others: others.slice(0, 3).join(', '),
        codes: codes.join(', '),
      });
  },
};
