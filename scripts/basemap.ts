import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iso31661 } from 'iso-3166';
import { disputedAreas } from './basemap/disputed.ts';
import { disputedLinesOf, provincesOf } from './basemap/geopackage.ts';
import { labelPoint } from './basemap/label-point.ts';
import { layersOf } from './basemap/layers.ts';
import { subdivisionPoints } from './basemap/subdivisions.ts';
import { innerLinesOf, unitsOf } from './basemap/units.ts';
import { projectRoot } from './lib/site-folder.ts';

// `apt-get install qgis-common` puts it there; `npm run basemap -- <file>` names another place.
const input = process.argv[2] ?? '/usr/share/qgis/resources/data/world_map.gpkg';

const provenance = {
  source: 'Natural Earth, cultural vectors at 1:10 million: states and provinces, disputed boundary lines',
  version: '4.1',
  dated: '2018',
  licence: 'Public domain (naturalearthdata.com/about/terms-of-use)',
  file: 'world_map.gpkg of QGIS 3.22',
  sha256: createHash('sha256').update(readFileSync(input)).digest('hex'),
  script: 'scripts/basemap.ts',
  changes:
    'Provinces dissolved into countries by ISO 3166-1 and disputed areas by keys of the atlas, disputed areas taken out of every country, lines typed after UN usage, simplified. Geometry endorses nothing.',
};

// Natural Earth 4.1 draws neither apart from the land around it.
const pointsByHand: Record<string, [number, number]> = { BQ: [-68.26, 12.18], VA: [12.45, 41.9] };

const rounded = ([x, y]: readonly [number, number]): [number, number] => [
  Math.round(x * 100) / 100,
  Math.round(y * 100) / 100,
];

function write(name: string, content: object): void {
  const text = `${JSON.stringify({ provenance, ...content })}\n`;
  writeFileSync(join(projectRoot, 'src/viz/map', name), text);
  process.stdout.write(`src/viz/map/${name}: ${text.length} characters\n`);
}

const provinces = provincesOf(input);
const units = unitsOf(provinces, disputedLinesOf(input));
const inner = innerLinesOf(provinces);

const shapeOf = (code: string) => ({
  type: 'MultiPolygon' as const,
  coordinates: units
    .filter(({ key }) => key === code || disputedAreas.some((area) => area.key === key && area.code === code))
    .flatMap(({ shape }) => shape.coordinates),
});
const countries = Object.fromEntries(
  [...iso31661.map(({ alpha2 }) => alpha2), 'XK'].sort().map((code) => {
    const shape = shapeOf(code);
    const point = shape.coordinates.length > 0 ? labelPoint(shape) : pointsByHand[code];
    if (!point) throw new Error(`${code} has neither a shape nor a point`);
    return [code, rounded(point)];
  }),
);

// 30 kB compressed is what a page can carry inline; the other layer is for regions, at build time or on the first zoom.
write('world.json', layersOf(units, inner, { corner: 1.25e-5, finer: 2, nearby: 1, island: 6e-5, grid: 4e3 }));
write('regions.json', layersOf(units, inner, { corner: 6e-7, finer: 20, nearby: 10, island: 1e-6, grid: 1e5 }));
write('places.json', { countries });
write('subdivisions.json', { points: subdivisionPoints(provinces) });
