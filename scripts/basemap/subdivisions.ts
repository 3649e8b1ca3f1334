import type { MultiPolygon } from 'geojson';
import { iso31662 } from 'iso-3166';
import crosswalk from './subdivision-crosswalk.json' with { type: 'json' };
import type { Province } from './geopackage.ts';
import { labelPoint } from './label-point.ts';

// Words for kinds of units, which one list writes and the other leaves out.
const kinds = new Set(
  (
    'al ar as ash ad an at el de del da do di of the and y e la le les l i region province provincia oblast oblasts ka ' +
    'district department departement departamento state county governorate muhafazat municipality city prefecture ' +
    'territory emirate parish canton division zone island islands republic respublika kray krai autonomous capital ' +
    'metropolitan wilayah daerah khusus ibu kota istimewa national district municipio distrito shi fu to ken do ' +
    'voivodeship wojewodztwo raion rayon rajons novads zupanija judet comune borough council royal'
  ).split(' '),
);

/** A name without accents, apostrophes and words for the kind of unit, for comparing two lists. */
export function bareName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}|['’ʼ‘`´]/gu, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/ł/gi, 'l')
    .replace(/đ/gi, 'd')
    .replace(/ø/gi, 'o')
    .toLowerCase()
    .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !kinds.has(word));
  return (bare.length > 0 ? bare : words).join('');
}

// ISO files Crimea under Ukraine and Natural Earth 4.1 under Russia; a code follows ISO, whatever the source says.
const placesOf = (code: string): readonly string[] =>
  code.startsWith('UA-') ? ['UA', 'RU'] : code.startsWith('MA-') ? ['MA', 'EH'] : [code.slice(0, 2)];

/** Label points of first-level units by ISO 3166-2 code, to a hundredth of a degree, for all whose shapes are found: by name, or by the crosswalk. */
export function subdivisionPoints(provinces: readonly Province[]): Record<string, [number, number]> {
  const byName = new Map<string, Province[]>();
  for (const province of provinces) {
    for (const name of new Set(province.names.map(bareName))) {
      const key = `${province.country} ${name}`;
      byName.set(key, [...(byName.get(key) ?? []), province]);
    }
  }
  const walk: Readonly<Record<string, readonly string[]>> = crosswalk.provinces;
  const byHand: Readonly<Record<string, readonly number[]>> = crosswalk.points;
  const rows = iso31662.flatMap(({ code, name }) => {
    const [handX, handY] = byHand[code] ?? [];
    if (handX !== undefined && handY !== undefined) return [[code, [handX, handY] as [number, number]] as const];
    const joined = walk[code];
    const found = joined
      ? provinces.filter(({ country, names }) => country === code.slice(0, 2) && joined.includes(names[0] ?? ''))
      : // ISO gives further forms behind commas and strokes: “London, City of”, “Vlaanderen/Flandre”.
        [name, ...name.split(/[,/]/)].flatMap((form) =>
          placesOf(code).flatMap((place) => byName.get(`${place} ${bareName(form)}`) ?? []),
        );
    if (joined && found.length !== joined.length)
      throw new Error(`${code}: the crosswalk names a province that is not there`);
    if (found.length === 0) return [];
    // Of two units with one name the first form that fits is meant; the crosswalk alone joins several.
    const parts = joined ? found : found.slice(0, 1);
    const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: parts.flatMap((part) => part.shape.coordinates) };
    const [longitude, latitude] = labelPoint(shape);
    const rounded: [number, number] = [Math.round(longitude * 100) / 100, Math.round(latitude * 100) / 100];
    return [[code, rounded] as const];
  });
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
