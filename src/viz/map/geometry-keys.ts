import { regionsBase } from './base.ts';
import type { Area, Line } from './base.ts';

/** Keys of the disputed areas of the base layer, in order. */
export const areaKeys: readonly string[] = regionsBase.areas.map(({ id }) => id).sort();

/** Keys of the lines of the base layer, in order. */
export const lineKeys: readonly string[] = regionsBase.lines.map(({ id }) => id).sort();

// Identifiers of Natural Earth’s disputed areas (BRK_A3), which change with its releases; drafts of entries hold some.
const ofNaturalEarth: Readonly<Record<string, string>> = {
  B00: 'arunachal-pradesh',
  B05: 'kashmir-jammu-ladakh',
  B07: 'kashmir-aksai-chin',
  B08: 'kashmir-gilgit-baltistan',
  B09: 'kashmir-azad',
  B12: 'falklands-malvinas',
  B13: 'abyei',
  B16: 'golan',
  B20: 'northern-cyprus',
  B29: 'southern-kurils',
  B30: 'somaliland',
  B35: 'abkhazia',
  B36: 'transnistria',
  B37: 'south-ossetia',
  B45: 'kashmir-siachen',
  B53: 'gaza',
  B54: 'west-bank',
  B56: 'essequibo',
  B57: 'kosovo',
  B77: 'taiwan',
  B89: 'crimea',
};

/** Our key of an area that is named by an identifier of Natural Earth; nothing for all else. */
export const areaKeyOf = (identifier: string): string | undefined => ofNaturalEarth[identifier];

/** The areas of the base layer that keys name, ours or those of Natural Earth; unknown ones name none. */
export function areasNamed(keys: readonly string[]): Area[] {
  const own = keys.map((key) => areaKeyOf(key) ?? key);
  return regionsBase.areas.filter(({ id }) => own.includes(id));
}

/** The lines of the base layer that keys name; unknown ones name none. */
export const linesNamed = (keys: readonly string[]): Line[] => regionsBase.lines.filter(({ id }) => keys.includes(id));
