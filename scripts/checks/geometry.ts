import { geometryFaults, mendedGeometry, partsOf } from '../../src/lib/geojson.ts';
import type { Position } from '../../src/lib/rings.ts';
import type { Corpus, EntryFile, OtherFile } from '../lib/corpus.ts';
import { contentFolder } from '../lib/corpus.ts';
import { countryAt, farFromKm } from '../lib/land.ts';
import type { Report } from '../lib/report.ts';
import { fieldsOf, textOf, textsOf } from '../lib/walk.ts';
import type { CorpusCheck } from './check.ts';

const top = { line: 1, column: 1 };
/** How far a claim at sea can reach, in km: 350 nautical miles of continental shelf (UNCLOS, article 76). */
const reachKm = 650;

const placesOf = (value: unknown): Position[] =>
  [...partsOf(value)].flatMap(({ coordinates }) => {
    const numbers = [coordinates].flat(5) as unknown[];
    return numbers.flatMap((_, at) => (at % 2 === 0 ? [[Number(numbers[at]), Number(numbers[at + 1])] as const] : []));
  });

function checkCountries(file: OtherFile, value: unknown, entry: EntryFile, report: Report): void {
  const codes = textsOf(entry.fields['countries']);
  const places = placesOf(value);
  const place = places[Math.floor(places.length / 2)];
  if (!place) return;
  const away = farFromKm(place, codes);
  if (away !== undefined && away > reachKm) {
    const found = countryAt(place) ?? place.join(', ');
    report.error(file, top, 'geo-country', { found, codes: codes.join(', '), away: Math.round(away) });
  }
}

function checkFile(file: OtherFile, entry: EntryFile | undefined, report: Report): void {
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch (error) {
    const [, line = '1', column = '1'] = /line (\d+) column (\d+)/.exec((error as Error).message) ?? [];
    report.error(file, { line: Number(line), column: Number(column) }, 'geo-json', {});
    return;
  }
  const faults = geometryFaults(value);
  for (const { code, level, parameters } of faults) report[level](file, top, code, parameters as never);
  if (entry && faults.every(({ level }) => level === 'warning')) checkCountries(file, value, entry, report);
}

function checkEntry(corpus: Corpus, entry: EntryFile, report: Report): void {
  const geometry = fieldsOf(entry.fields['geometry']);
  const name = textOf(geometry['file']);
  const own = `${entry.slug}.geo.json`;
  const files = new Set(corpus.others.map(({ file }) => file));
  if (name !== undefined) {
    if (name !== own || !files.has(`${contentFolder}/${entry.collection}/${name}`))
      report.error(entry, ['geometry', 'file'], 'geo-file', { name, own });
    if (geometry['sources'] === undefined) report.error(entry, ['geometry'], 'geo-source', {});
  } else if (files.has(`${contentFolder}/${entry.collection}/${own}`))
    report.error(entry, { key: ['geometry'] }, 'geo-unnamed', { own });
}

/** Geometries are sound, and lie where their dispute lies. */
export const geometry: CorpusCheck = {
  name: 'geometry',
  promises:
    'Every own geometry is named by its entry with a source, is valid after RFC 7946, and lies near the countries of its dispute.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const file of corpus.others) {
      if (file.kind !== 'geometry') continue;
      const slug = file.file.split('/').at(-1)?.replace('.geo.json', '') ?? '';
      checkFile(file, corpus.entry('map-disputes', slug), report);
    }
    for (const entry of corpus.entries) if (entry.collection === 'map-disputes') checkEntry(corpus, entry, report);
  },
  fix: {
    geometry(text) {
      try {
        const value: unknown = JSON.parse(text);
        const mended = mendedGeometry(value);
        return JSON.stringify(mended) === JSON.stringify(value) ? text : `${JSON.stringify(mended, undefined, 2)}\n`;
      } catch {
        return text;
      }
    },
  },
};
