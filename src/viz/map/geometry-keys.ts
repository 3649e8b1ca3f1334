import { regionsBase } from './base.ts';

/** Keys of the disputed areas of the base layer, in order. */
export const areaKeys: readonly string[] = regionsBase.areas.map(({ id }) => id).sort();

/** Keys of the lines of the base layer, in order. */
export const lineKeys: readonly string[] = regionsBase.lines.map(({ id }) => id).sort();
