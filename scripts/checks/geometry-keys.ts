import { nearest } from '../../src/lib/near.ts';
import { areaKeyOf, areaKeys, lineKeys } from '../../src/viz/map/geometry-keys.ts';
import type { EntryFile } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';
import { fieldsOf, textOf } from '../lib/walk.ts';
import type { EntryCheck } from './check.ts';

const codes = { areas: 'geometry-area', lines: 'geometry-line' } as const;
const known = { areas: areaKeys, lines: lineKeys } as const;

function checkList(entry: EntryFile, list: 'areas' | 'lines', report: Report): void {
  const keys = fieldsOf(entry.fields['geometry'])[list];
  if (!Array.isArray(keys)) return;
  keys.forEach((item: unknown, index) => {
    const key = textOf(item);
    if (key === undefined || known[list].includes(key)) return;
    const place = ['geometry', list, index];
    const own = list === 'areas' ? areaKeyOf(key) : undefined;
    // It is drawn all the same, so it breaks nothing until Natural Earth renumbers.
    if (own) report.warning(entry, place, codes[list], { key, near: own });
    else report.error(entry, place, codes[list], { key, near: nearest(key, known[list]) });
  });
}

/** Keys of geometries lead to the base layer. */
export const geometryKeys: EntryCheck = {
  name: 'geometry-keys',
  promises: 'Every area and line that an entry names is one of the base layer.',
  scope: 'entry',
  check({ entry }, report) {
    checkList(entry, 'areas', report);
    checkList(entry, 'lines', report);
  },
};
