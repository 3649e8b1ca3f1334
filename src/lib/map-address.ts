/** What the land of the map is coloured by; the first one is meant where an address does not say. */
export const mapLayers = ['neutrality', 'zero-rating', 'none'] as const;
/** What the land of the map is coloured by. */
export type MapLayer = (typeof mapLayers)[number];

/** A part of the map that fills the frame: the place in its middle, in units of the picture, and how many times it is enlarged. */
export interface MapFrame {
  x: number;
  y: number;
  zoom: number;
}

/** What the address of the map explorer keeps besides time and filters. */
export interface MapAddress {
  layer: MapLayer;
  /** Whether marks stand on it. */
  hasMarks: boolean;
  /** UN M49 code of the region that is looked at. */
  region: string | undefined;
  frame: MapFrame | undefined;
}

const framePattern = /^(\d{1,3}(?:\.\d)?),(\d{1,3}(?:\.\d)?),(\d{1,2}(?:\.\d{1,2})?)$/;

function frameIn(text: string | null): MapFrame | undefined {
  const [, x, y, zoom] = framePattern.exec(text ?? '') ?? [];
  return zoom === undefined ? undefined : { x: Number(x), y: Number(y), zoom: Math.max(1, Number(zoom)) };
}

/** Reads `?layer=zero-rating&marks=none&region=142&frame=700,300,4`; what was never written by the site is left out. */
export function mapAddressIn(query: string): MapAddress {
  const parameters = new URLSearchParams(query);
  const region = parameters.get('region') ?? '';
  return {
    layer: mapLayers.find((layer) => layer === parameters.get('layer')) ?? 'neutrality',
    hasMarks: parameters.get('marks') !== 'none',
    region: /^\d{3}$/.test(region) ? region : undefined,
    frame: frameIn(parameters.get('frame')),
  };
}

/** The same as keys of a query; what is so anyway is left out. */
export function mapAddressKeys({ layer, hasMarks, region, frame }: MapAddress): Record<string, string> {
  const round = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
  const written = frame && frame.zoom > 1 && [round(frame.x, 1), round(frame.y, 1), round(frame.zoom, 2)].join(',');
  return {
    ...(layer !== 'neutrality' && { layer }),
    ...(!hasMarks && { marks: 'none' }),
    ...(region && { region }),
    ...(written && { frame: written }),
  };
}
