import { DatabaseSync } from 'node:sqlite';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/** A first-level unit of Natural Earth as the GeoPackage of QGIS holds it. */
export interface Province {
  fid: number;
  /** ISO 3166-1 alpha-2 after Natural Earth; `-1` where it has none. */
  country: string;
  /** Natural Earth’s own code of the part of a state: `GUF`, `SOL`. */
  part: string;
  names: readonly string[];
  shape: MultiPolygon;
}

/** A line of Natural Earth’s layer of disputed borders. */
export interface DisputedLine {
  fid: number;
  shape: MultiLineString;
}

type Coordinates = Position[] | Position[][] | Position[][][];

// Well-known binary (OGC 06-103r4) behind the header of GeoPackage (OGC 12-128r18, 2.1.3): two dimensions, either byte order.
function coordinatesOf(blob: Uint8Array): Coordinates {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const envelope = [0, 32, 48, 48, 64][(view.getUint8(3) >> 1) & 7] ?? 0;
  let offset = 8 + envelope;
  let isLittle = true;
  const count = (): number => {
    offset += 4;
    return view.getUint32(offset - 4, isLittle);
  };
  const point = (): Position => {
    offset += 16;
    return [view.getFloat64(offset - 16, isLittle), view.getFloat64(offset - 8, isLittle)];
  };
  const several = <T>(read: () => T): T[] => Array.from({ length: count() }, read);
  const geometry = (): Coordinates => {
    isLittle = view.getUint8(offset) === 1;
    offset += 1;
    const kind = count() % 1000;
    if (kind === 2) return several(point);
    if (kind === 3) return several(() => several(point));
    if (kind === 5 || kind === 6) return several(geometry) as Coordinates;
    throw new Error(`geometry of kind ${kind} is not expected here`);
  };
  return geometry();
}

/** The first-level units of the world, in the order of the file. */
export function provincesOf(file: string): Province[] {
  const rows = new DatabaseSync(file, { readOnly: true })
    .prepare('select fid, iso_a2, gu_a3, name, woe_name, gn_name, woe_label, geom from states_provinces order by fid')
    .all();
  return rows.map((row) => ({
    fid: Number(row['fid']),
    country: String(row['iso_a2']),
    part: String(row['gu_a3'] ?? ''),
    names: [row['name'], row['woe_name'], row['gn_name'], String(row['woe_label'] ?? '').split(',')[0]]
      .map((name) => (typeof name === 'string' ? name.trim() : ''))
      .filter((name) => name !== ''),
    shape: { type: 'MultiPolygon', coordinates: coordinatesOf(row['geom'] as Uint8Array) as Position[][][] },
  }));
}

/** The disputed borders, in the order of the file. */
export function disputedLinesOf(file: string): DisputedLine[] {
  const rows = new DatabaseSync(file, { readOnly: true })
    .prepare('select fid, geom from disputed_borders order by fid')
    .all();
  return rows.map((row) => ({
    fid: Number(row['fid']),
    shape: { type: 'MultiLineString', coordinates: coordinatesOf(row['geom'] as Uint8Array) as Position[][] },
  }));
}
