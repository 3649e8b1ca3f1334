import { near } from './fields.ts';

/** Messages about geometries, in English. */
export const geometry = {
  'geo-json': () =>
    'The geometry is broken JSON from here on. Look for a missing or surplus comma, quotation mark or bracket.',
  'geo-file': ({ name, own }: { name: string; own: string }) =>
    `There is no geometry “${name}” for this entry. Name the file “${own}” and put it beside the entry.`,
  'geo-unnamed': ({ own }: { own: string }) =>
    `“${own}” lies beside the entry, but the entry does not name it. Add “geometry: { file: ${own} }” with its sources.`,
  'geo-source': () =>
    'The geometry names no source. Add “sources” beside “file”: where its coordinates were published.',
  'geo-type': ({ where, type, near: word }: { where: string; type: string; near?: string | undefined }) =>
    `At ${where}, “${type}” is no type of GeoJSON.${near(word) || ' Use Point, LineString, Polygon or MultiPolygon.'}`,
  'geo-member': ({ where, member }: { where: string; member: string }) =>
    `At ${where} the list “${member}” is missing. Add it, as RFC 7946 shows.`,
  'geo-empty': ({ where }: { where: string }) => `There are no places at ${where}. Add them, or delete the geometry.`,
  'geo-crs': ({ where }: { where: string }) =>
    `At ${where} stands “crs”, but coordinates are always WGS 84. Convert them if need be, and delete “crs”.`,
  'geo-number': ({ where, value }: { where: string; value: string }) =>
    `At ${where}, ${value} is no place. Write two numbers: [longitude, latitude].`,
  'geo-longitude': ({ where, value }: { where: string; value: number }) =>
    `At ${where} the longitude ${value} is outside -180 to 180. Correct it; cut what crosses the antimeridian at 180°.`,
  'geo-latitude': ({ where, value, isSwapped }: { where: string; value: number; isSwapped: number }) =>
    `At ${where} the latitude ${value} is outside -90 to 90.${isSwapped ? ' Are the two numbers swapped?' : ''} Write [longitude, latitude].`,
  'geo-altitude': ({ where }: { where: string }) =>
    `Places at ${where} have a third number, which is not used. Delete it, or run “npm run fix”.`,
  'geo-points': ({ where, count, limit }: { where: string; count: number; limit: number }) =>
    `The geometry (${where}) has ${count} points; the limit is ${limit}. Simplify it, for example with mapshaper.`,
  'geo-open-ring': ({ where, ring }: { where: string; ring: number }) =>
    `Ring ${ring} at ${where} is not closed: its last place is not its first. Repeat the first one, or run “npm run fix”.`,
  'geo-short-ring': ({ where, ring, count }: { where: string; ring: number; count: number }) =>
    `Ring ${ring} at ${where} has ${count} places; an area needs four, the last one being the first. Add them, or use a LineString.`,
  'geo-winding': ({ where, ring }: { where: string; ring: number }) =>
    `Ring ${ring} at ${where} runs the wrong way round: outer rings run counter-clockwise, holes clockwise. Run “npm run fix”.`,
  'geo-crossing': ({ where, ring, place }: { where: string; ring: number; place: string }) =>
    `Ring ${ring} at ${where} crosses itself near ${place}. Put its places in the order in which they follow each other.`,
  'geo-hole-outside': ({ where, ring }: { where: string; ring: number }) =>
    `Ring ${ring} at ${where} is a hole, but lies outside of ring 0. Make it a polygon of its own.`,
  'geo-antimeridian': ({ where, west, east }: { where: string; west: number; east: number }) =>
    `At ${where} a line leads from longitude ${west} to ${east}, around the world. Cut it at 180° into two parts.`,
  'geo-world': ({ where }: { where: string }) =>
    `The geometry (${where}) covers the whole world. Delete it, or draw what is disputed.`,
  'geo-country': ({ found, codes, away }: { found: string; codes: string; away: number }) =>
    `The geometry lies in ${found}, ${away} km from the countries of the entry (${codes}). Correct one of the two.`,
  'geometry-area': ({ key, near: word }: { key: string; near?: string | undefined }) =>
    `The base map has no area “${key}”.${near(word) || ' Choose one of those in src/viz/map/regions.json, or give the entry a file of its own.'}`,
  'geometry-line': ({ key, near: word }: { key: string; near?: string | undefined }) =>
    `The base map has no line “${key}”.${near(word) || ' Choose one of those in src/viz/map/regions.json, or delete it.'}`,
} as const;
