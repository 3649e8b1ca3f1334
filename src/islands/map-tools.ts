import { mapLayers } from '../lib/map-address.ts';
import type { MapAddress, MapFrame } from '../lib/map-address.ts';
import { partOf } from './part-of.ts';

/** What the tools above the map set. */
export type ToolSettings = Pick<MapAddress, 'layer' | 'hasMarks' | 'region'>;

/** The tools above the map: what fills land, whether marks stand on it, and the region in view. */
export interface MapTools {
  show(settings: ToolSettings): void;
  /** The frame of a region of the list; nothing for others and for the world. */
  frameOf(region: string | undefined): MapFrame | undefined;
  /** The name of the region that is shown; nothing for the world. */
  regionName(): string | undefined;
}

/** Takes hold of the tools; `set` is told what the reader changes. */
export function openMapTools(root: HTMLElement, set: (change: Partial<ToolSettings>) => void): MapTools {
  const layer = partOf<HTMLSelectElement>(root, '[data-layer-choice]');
  const marks = partOf<HTMLInputElement>(root, '[data-has-marks]');
  const region = partOf<HTMLSelectElement>(root, '[data-region]');
  layer.addEventListener('change', () => set({ layer: mapLayers.find((one) => one === layer.value) ?? 'neutrality' }));
  marks.addEventListener('change', () => set({ hasMarks: marks.checked }));
  region.addEventListener('change', () => set({ region: region.value || undefined }));
  return {
    show(settings) {
      layer.value = settings.layer;
      marks.checked = settings.hasMarks;
      region.value = settings.region ?? '';
    },
    frameOf(code) {
      const option = [...region.options].find(({ value }) => value !== '' && value === code);
      const [x, y, zoom] = (option?.dataset['frame'] ?? '').split(',').map(Number);
      return x && y && zoom ? { x, y, zoom } : undefined;
    },
    regionName: () => (region.value === '' ? undefined : region.selectedOptions[0]?.textContent.trim()),
  };
}
