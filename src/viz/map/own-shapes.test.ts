import { readFileSync } from 'node:fs';
import { geoArea } from 'd3';
import type { GeoJSON } from 'geojson';
import { expect, test } from 'vitest';
import { disputePicture } from './dispute.ts';
import { ownShapes } from './own-shapes.ts';

const file = new URL('../../../tests/fixtures/geometry/src/content/map-disputes/two-islets.geo.json', import.meta.url);
const islets = JSON.parse(readFileSync(file, 'utf8')) as GeoJSON;
const shapes = ownShapes(islets);

test('areas, lines with their kind, and points of a GeoJSON file are told apart', () => {
  expect([shapes.lands.length, shapes.lines.length, shapes.points]).toEqual([1, 1, [[-83.65, 10.91]]]);
  expect(shapes.lines[0]?.properties.kind).toBe('line-of-control');
});

test('an islet whose ring runs as RFC 7946 wants is not taken for the rest of the world', () => {
  expect(geoArea(shapes.lands[0]!)).toBeLessThan(1e-6);
});

test('a feature without geometry draws nothing, and a bare geometry is drawn', () => {
  expect(ownShapes({ type: 'Feature', properties: null, geometry: null } as unknown as GeoJSON)).toEqual({
    lands: [],
    lines: [],
    points: [],
  });
  expect(ownShapes({ type: 'MultiPoint', coordinates: [[1, 2]] }).points).toEqual([[1, 2]]); // prettier-ignore
});

test('an area of its own fills the middle of the frame, with its line and its point', async () => {
  const picture = disputePicture({ own: shapes });
  if (!picture) throw new Error('nothing was drawn');
  const { view, areas, lines, points, borders } = picture;
  expect([areas !== '', lines.map(({ kind }) => kind), points.length]).toEqual([true, ['line-of-control'], 1]);
  const [x, y] = points[0]!;
  expect([x > view.width * 0.2 && x < view.width * 0.8, y > 0 && y < view.height]).toEqual([true, true]);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width} ${view.height}">
<path fill="#e2e0d7" d="${picture.land}"/>
<path fill="#49615b" d="${areas}"/>
<path fill="none" stroke="#8e929a" d="${borders}"/>
<path fill="none" stroke="#1a1e25" d="${lines.map(({ d }) => d).join('')}"/>
<circle cx="${x}" cy="${y}" r="4"/>
</svg>
`;
  await expect(svg).toMatchFileSnapshot('snapshots/own-shapes.svg');
});

test('a line or a point alone is drawn with its surroundings', () => {
  const line: GeoJSON = { type: 'LineString', coordinates: [[-70.4, -18.35], [-70.35, -18.3]] }; // prettier-ignore
  expect(disputePicture({ own: ownShapes(line) })?.lines).toHaveLength(1);
  const point = disputePicture({ own: ownShapes({ type: 'Point', coordinates: [135, 40] }) });
  expect(point?.points).toEqual([[320, 220]]);
  expect(disputePicture({ own: { lands: [], lines: [], points: [] } })).toBeUndefined();
});
