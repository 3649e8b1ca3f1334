import { geoPath } from 'd3';
import type { Feature } from 'geojson';
import { regionsBase } from './base.ts';
import type { Area, LineKind, Place } from './base.ts';
import { areaKeyOf } from './geometry-keys.ts';
import { mayShow } from './in-view.ts';
import { pathOf, spotIn } from './layers.ts';
import { tenth } from './spot.ts';
import type { Spot } from './spot.ts';
import type { View } from './projection.ts';
import { regionView } from './projection.ts';

/** Frame of the map of a dispute, in pixels. */
export const disputeFrame = { width: 640, height: 440 };

/** Degrees around a point that stands for an area: enough for the next coasts. */
const pointRadius = 6;

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

/** Draws the areas and lines of one dispute by their keys, as large as the frame allows; nothing where no key is of the base layer. */
export function disputePicture(areaKeys: readonly string[], lineKeys: readonly string[]): DisputePicture | undefined {
  const keys = areaKeys.map((key) => areaKeyOf(key) ?? key);
  const own = regionsBase.areas.filter(({ id }) => keys.includes(id));
  if (own.length === 0) return undefined;
  const lands = own.filter((area) => !isPoint(area));
  const places = own.map(placeOf).filter((place): place is Place => place !== undefined);
  // A point inside drawn areas needs no room of its own.
  const points = lands.length > 0 ? [] : places;
  const view = regionView(
    { lands, points, radius: pointRadius },
    disputeFrame.width,
    disputeFrame.height,
    lands.length > 0 ? 0.26 : 0,
  );
  const others = regionsBase.areas.filter((area) => !isPoint(area) && !lands.includes(area));
  const draw = (shapes: readonly Feature[]): string => pathOf(view, shapes);
  const drawnLines = regionsBase.lines
    .filter(({ id, properties }) => lineKeys.includes(id) || !properties.inner)
    .map((line) => ({ key: line.id, kind: line.properties.kind, d: draw([line]) }))
    .filter(({ d }) => d !== '');
  return {
    view,
    land: draw([...regionsBase.countries, ...lands, ...others]),
    borders: draw(regionsBase.borders),
    areas: draw(lands),
    otherAreas: draw(others),
    points: places.map((place) => spotIn(view, place)).filter((spot): spot is Spot => spot !== undefined),
    lines: drawnLines.filter(({ key }) => lineKeys.includes(key)),
    otherLines: drawnLines.filter(({ key }) => !lineKeys.includes(key)),
    names: namesIn(view),
  };
}
