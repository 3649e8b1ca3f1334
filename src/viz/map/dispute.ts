import { geoPath } from 'd3';
import type { Feature } from 'geojson';
import { regionsBase } from './base.ts';
import type { Area, Line, LineKind, Place } from './base.ts';
import { areasNamed, linesNamed } from './geometry-keys.ts';
import { mayShow } from './in-view.ts';
import { pathOf, spotIn } from './layers.ts';
import type { DisputeShapes } from './own-shapes.ts';
import { tenth } from './spot.ts';
import type { Spot } from './spot.ts';
import type { View } from './projection.ts';
import { regionView } from './projection.ts';

/** Frame of the map of a dispute, in pixels. */
const disputeFrame = { width: 640, height: 440 };

/** Degrees around a point that stands for an area: enough for the next coasts. */
const pointRadius = 6;

/** Degrees around the corners of a line that stands alone. */
const lineRadius = 0.6;

/** Share of the frame from which a country is named on it. */
const namedShare = 0.006;

/** A line of the base layer in a picture. */
export interface DrawnLine {
  key: string;
  kind: LineKind;
  d: string;
}

/** The map of a dispute: its areas and lines apart from those of others, and where countries can be named. */
export interface DisputePicture {
  view: View;
  land: string;
  borders: string;
  /** The areas of this dispute. */
  areas: string;
  /** Those of them that the base layer does not know, so that its borders may run through them. */
  ownAreas: string;
  /** Disputed areas of others. */
  otherAreas: string;
  /** Points that stand for areas of this dispute. */
  points: readonly Spot[];
  lines: readonly DrawnLine[];
  otherLines: readonly DrawnLine[];
  /** Codes of countries with the place of their name. */
  names: readonly { code: string; spot: Spot }[];
}

const isPoint = ({ geometry }: Area): boolean => geometry.type === 'Point';

const placeOf = ({ geometry }: Area): Place | undefined =>
  geometry.type === 'Point' ? [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0] : undefined;

function namesIn(view: View): DisputePicture['names'] {
  const measure = geoPath(view.projection);
  const { width, height } = view;
  return regionsBase.countries.flatMap((country) => {
    if (!mayShow(view, country) || measure.area(country) < width * height * namedShare) return [];
    // The middle of what the frame shows: a country’s own point often lies outside.
    const [x, y] = measure.centroid(country);
    const spot: Spot = [tenth(Math.min(width - 60, Math.max(60, x))), tenth(Math.min(height - 14, Math.max(18, y)))];
    return [{ code: country.id, spot }];
  });
}

const cornersOf = (lines: readonly Line[]): Place[] =>
  lines.flatMap(({ geometry }) => geometry.coordinates.flat().map(([x = 0, y = 0]): Place => [x, y]));

/** Draws the areas and lines of one dispute as large as the frame allows; nothing where it has none that can be drawn. */
export function disputePicture({ areaKeys = [], lineKeys = [], own }: DisputeShapes): DisputePicture | undefined {
  const named = areasNamed(areaKeys);
  const namedLines = linesNamed(lineKeys);
  const lands = [...named.filter((area) => !isPoint(area)), ...(own?.lands ?? [])];
  const places = [...named.map(placeOf).filter((place): place is Place => place !== undefined), ...(own?.points ?? [])];
  const ownLines = own?.lines ?? [];
  if (lands.length + places.length + ownLines.length === 0) return undefined;
  // A point inside drawn areas needs no room of its own, and neither does a line.
  const points = lands.length > 0 ? [] : [...places, ...cornersOf(ownLines)];
  const { width, height } = disputeFrame;
  const radius = places.length > 0 ? pointRadius : lineRadius;
  const view = regionView({ lands, points, radius }, width, height, lands.length > 0 ? 0.26 : 0);
  const others = regionsBase.areas.filter((area) => !isPoint(area) && !lands.includes(area));
  const draw = (shapes: readonly Feature[]): string => pathOf(view, shapes);
  const drawn = (lines: readonly Line[]): DrawnLine[] =>
    lines.map((line) => ({ key: line.id, kind: line.properties.kind, d: draw([line]) })).filter(({ d }) => d !== '');
  return {
    view,
    land: draw([...regionsBase.countries, ...named.filter((area) => !isPoint(area)), ...others]),
    borders: draw(regionsBase.borders),
    areas: draw(lands),
    ownAreas: draw(own?.lands ?? []),
    otherAreas: draw(others),
    points: places.map((place) => spotIn(view, place)).filter((spot): spot is Spot => spot !== undefined),
    lines: drawn([...namedLines, ...ownLines]),
    otherLines: drawn(regionsBase.lines.filter(({ id, properties }) => !lineKeys.includes(id) && !properties.inner)),
    names: namesIn(view),
  };
}
