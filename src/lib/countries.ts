import containment from 'cldr-core/supplemental/territoryContainment.json' with { type: 'json' };
import { iso31661 } from 'iso-3166';
import { extraCodes, groupCodes } from '../schemas/vocabulary.ts';

/** All codes that have a page: assigned ISO 3166-1 alpha-2 codes and the declared extra ones, in order. */
export const countryCodes: readonly string[] = [...iso31661.map(({ alpha2 }) => alpha2), ...extraCodes].sort();

const known = new Set(countryCodes);

/** Whether a code is assigned by ISO 3166-1 or declared as extra. */
export const isCountryCode = (code: string): boolean => known.has(code);

/** Whether a code stands for a union or the world and not for one country or territory. */
export const isGroup = (code: string): boolean => groupCodes.some((group) => group === code);

// CLDR has no name for the European Economic Area.
const ownNames: Record<string, Record<string, string>> = {
  EEA: { en: 'European Economic Area', id: 'Kawasan Ekonomi Eropa' },
  '001': { en: 'World', id: 'Dunia' },
};

// Making one costs a thousand times what asking it does.
const displayNames = new Map<string, Intl.DisplayNames>();
function regionNames(lang: string): Intl.DisplayNames {
  const names = displayNames.get(lang) ?? new Intl.DisplayNames([lang], { type: 'region' });
  displayNames.set(lang, names);
  return names;
}

/** Name of a country or group in a language, after CLDR; the code itself where there is none. */
export function countryName(code: string, lang: string): string {
  const own = ownNames[code]?.[lang];
  if (own) return own;
  return isCountryCode(code) ? (regionNames(lang).of(code) ?? code) : code;
}

// https://www.iso.org/obp, “formerly used codes”, with what stands in their place.
const former: Readonly<Record<string, readonly [name: string, now: string]>> = {
  AN: ['Netherlands Antilles', 'BQ, CW, SX'],
  BU: ['Burma', 'MM'],
  CS: ['Serbia and Montenegro, Czechoslovakia', 'RS, ME, CZ, SK'],
  DD: ['German Democratic Republic', 'DE'],
  FX: ['Metropolitan France', 'FR'],
  SU: ['Soviet Union', 'RU or the code of the republic'],
  TP: ['East Timor', 'TL'],
  YD: ['South Yemen', 'YE'],
  YU: ['Yugoslavia', 'the code of the successor'],
  ZR: ['Zaire', 'CD'],
};

/** What a code that ISO 3166-1 took back stood for, and what is used now. */
export function formerCountry(code: string): { name: string; now: string } | undefined {
  const [name, now] = former[code] ?? [];
  return name === undefined || now === undefined ? undefined : { name, now };
}

let codesByName: ReadonlyMap<string, string> | undefined;

/** The code that was meant by a name in English or Indonesian, or by a code in other letters; nothing where it is not clear. */
export function meantCountry(words: string): string | undefined {
  const plain = words
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
  const code = plain.toUpperCase();
  if (isCountryCode(code)) return code;
  codesByName ??= new Map(
    countryCodes.flatMap((known) =>
      ['en', 'id'].map((lang) => [countryName(known, lang).toLowerCase(), known] as const),
    ),
  );
  return codesByName.get(plain.toLowerCase());
}

/** Name of a UN M49 region in a language, after CLDR. */
export const regionName = (code: string, lang: string): string => regionNames(lang).of(code) ?? code;

const containsOf = (code: string): readonly string[] =>
  (containment.supplemental.territoryContainment as Record<string, { _contains?: string[] } | undefined>)[code]
    ?._contains ?? [];

/** UN M49 regions below the world, by code. */
export const continents: readonly string[] = containsOf('001');

/** UN M49 subregions of a region, by code. */
export const subregionsOf = (region: string): readonly string[] => containsOf(region);

const regionOfCode = new Map(
  continents.flatMap((region) =>
    containsOf(region).flatMap((subregion) =>
      [subregion, ...containsOf(subregion)].map((code) => [code, { region, subregion }] as const),
    ),
  ),
);

/** UN M49 region and subregion of a country, after CLDR; nothing for groups and for what CLDR places nowhere. */
export const regionOf = (code: string): { region: string; subregion: string } | undefined => regionOfCode.get(code);
