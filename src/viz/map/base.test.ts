import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3';
import type { Position } from 'geojson';
import { iso31661, iso31662 } from 'iso-3166';
import { expect, test } from 'vitest';
import { countryPoint, mappedCodes, regionsBase, subdivisionPoint, worldBase } from './base.ts';
import { areaKeys, lineKeys } from './geometry-keys.ts';
import subdivisions from './subdivisions.json' with { type: 'json' };

const file = (name: string) => readFileSync(new URL(name, import.meta.url));
const bases = { world: worldBase, regions: regionsBase };
const names = ['world', 'regions'] as const;

const polygonsOf = ({ geometry }: (typeof worldBase.areas)[number]): Position[][][] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
};

test('every country of ISO 3166-1 has a point, and Kosovo’s code besides', () => {
  expect([...mappedCodes].sort()).toEqual([...iso31661.map(({ alpha2 }) => alpha2), 'XK'].sort());
  for (const code of mappedCodes) {
    const [longitude = NaN, latitude = NaN] = countryPoint(code) ?? [];
    expect(Math.abs(longitude), code).toBeLessThanOrEqual(180);
    expect(Math.abs(latitude), code).toBeLessThanOrEqual(90);
  }
  expect(countryPoint('EU')).toBeUndefined();
});

test('shapes carry codes of ISO 3166-1, each once, and no key of a disputed area', () => {
  const codes = new Set(iso31661.map(({ alpha2 }) => alpha2));
  for (const name of names) {
    const ids = bases[name].countries.map(({ id }) => id);
    expect(ids.filter((id) => !codes.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('keys of disputed areas and lines stay what they are: entries name them', () => {
  expect(areaKeys).toMatchInlineSnapshot(`
    [
      "abkhazia",
      "abyei",
      "arunachal-pradesh",
      "crimea",
      "doklam",
      "donetsk",
      "essequibo",
      "falklands-malvinas",
      "gaza",
      "gibraltar",
      "golan",
      "gulf-of-mexico",
      "isla-calero",
      "jerusalem",
      "kalapani",
      "kashmir-aksai-chin",
      "kashmir-azad",
      "kashmir-gilgit-baltistan",
      "kashmir-jammu-ladakh",
      "kashmir-shaksgam",
      "kashmir-siachen",
      "kherson",
      "kosovo",
      "liancourt-rocks",
      "luhansk",
      "nagorno-karabakh",
      "northern-cyprus",
      "paracel",
      "persian-gulf",
      "scarborough-shoal",
      "sea-of-japan",
      "senkaku-diaoyu",
      "somaliland",
      "south-ossetia",
      "southern-kurils",
      "spratly",
      "taiwan",
      "transnistria",
      "west-bank",
      "western-sahara",
      "zaporizhzhia",
    ]
  `);
  expect(lineKeys).toMatchInlineSnapshot(`
    [
      "abkhazia-georgia",
      "abkhazia-russia",
      "abyei-south-sudan",
      "abyei-sudan",
      "aksai-chin-china",
      "arunachal-china",
      "arunachal-india",
      "crimea-mainland",
      "essequibo-guyana",
      "essequibo-venezuela",
      "four-regions-russia",
      "four-regions-ukraine",
      "gaza-israel",
      "gibraltar-spain",
      "golan-israel",
      "golan-lebanon",
      "golan-syria",
      "kashmir-actual-control",
      "kashmir-china",
      "kashmir-india",
      "kashmir-line-of-control",
      "kashmir-pakistan",
      "kashmir-siachen-ground-positions",
      "kosovo-serbia",
      "nagorno-karabakh-1991",
      "northern-cyprus-cyprus",
      "shaksgam-china",
      "somaliland-somalia",
      "south-ossetia-georgia",
      "south-ossetia-russia",
      "transnistria-moldova",
      "west-bank-israel",
      "western-sahara-berm",
      "western-sahara-morocco",
    ]
  `);
  const known = new Set([...areaKeys, ...lineKeys]);
  expect([...worldBase.areas, ...worldBase.lines].filter(({ id }) => !known.has(id))).toEqual([]);
});

test.each(names)('rings are closed and run so that the land is inside (%s)', (name) => {
  for (const shape of [...bases[name].countries, ...bases[name].areas]) {
    for (const coordinates of polygonsOf(shape)) {
      for (const ring of coordinates) {
        expect(ring.length, shape.id).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), shape.id).toEqual(ring[0]);
      }
      // Wound the wrong way, a polygon would be the rest of the world: 4π.
      expect(geoArea({ type: 'Polygon', coordinates }), shape.id).toBeLessThan(1);
    }
  }
});

test('disputed land lies in no country', () => {
  const places: [string, [number, number]][] = [
    ['crimea', [34.3, 45.3]],
    ['donetsk', [37.8, 48]],
    ['gaza', [34.4, 31.42]],
    ['golan', [35.78, 32.95]],
    ['kashmir-aksai-chin', [79.3, 35.1]],
    ['kashmir-jammu-ladakh', [77.5, 34.2]],
    ['kosovo', [20.9, 42.6]],
    ['nagorno-karabakh', [46.75, 39.85]],
    ['taiwan', [121, 23.8]],
    ['west-bank', [35.25, 32]],
    ['western-sahara', [-13, 24.5]],
  ];
  for (const [key, place] of places) {
    const holders = [...regionsBase.countries, ...regionsBase.areas].filter((shape) => geoContains(shape, place));
    expect(holders.map(({ id }) => id)).toEqual([key]);
  }
});

test('every line has a kind and corners', () => {
  for (const { id, geometry, properties } of regionsBase.lines) {
    expect(['undetermined', 'line-of-control'], id).toContain(properties.kind);
    expect(geometry.coordinates.flat().length, id).toBeGreaterThan(1);
  }
});

test('points of first-level units have codes of ISO 3166-2, and those that entries name are there', () => {
  const codes = new Set(iso31662.map(({ code }) => code));
  expect(Object.keys(subdivisions.points).filter((code) => !codes.has(code))).toEqual([]);
  for (const code of ['ID-PA', 'ID-PB', 'UA-43', 'IN-TS', 'IQ-KR', 'CM-NW']) {
    expect(subdivisionPoint(code), code).toBeDefined();
  }
  // Four fifths of the units right below a state are found by name or by the crosswalk.
  const firstLevel = iso31662.filter(({ parent }) => parent.length === 2);
  const found = firstLevel.filter(({ code }) => subdivisionPoint(code));
  expect(found.length / firstLevel.length).toBeGreaterThan(0.8);
});

test('the files stay small', () => {
  // A page carries the first one inline; the second is asked for on the first zoom.
  expect(gzipSync(file('world.json')).length).toBeLessThan(30_000);
  expect(gzipSync(file('regions.json')).length).toBeLessThan(220_000);
});

test.each(['world.json', 'regions.json', 'places.json', 'subdivisions.json'])('%s says where it comes from', (name) => {
  const { provenance } = JSON.parse(file(name).toString()) as { provenance: Record<string, string> };
  expect(Object.keys(provenance)).toEqual([
    'source',
    'version',
    'dated',
    'licence',
    'file',
    'sha256',
    'script',
    'changes',
  ]);
});
