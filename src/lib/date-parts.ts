import type { DateParts } from '../i18n/format.ts';
import { edtfPattern } from '../schemas/edtf.ts';

/** Takes a date of the profile apart for display; nothing for `unknown` and for what is no date. */
export function datePartsOf(edtf: string): DateParts | undefined {
  const found = edtfPattern.exec(edtf)?.groups;
  if (!found) return undefined;
  const mark = found['dayMark'] ?? found['monthMark'] ?? found['yearMark'];
  return {
    year: Number(found['year']),
    ...(found['month'] && { month: Number(found['month']) }),
    ...(found['day'] && { day: Number(found['day']) }),
    ...(found['hour'] && { time: { hour: Number(found['hour']), minute: Number(found['minute']) } }),
    approximate: mark === '~',
    uncertain: mark === '?',
  };
}

/** The value of a `datetime` attribute for a date of the profile: the date without its marks. */
export function machineDate(edtf: string): string {
  return edtf.replace(/[~?]$/, '');
}
