import edtf from 'edtf';

/** The EDTF profile of the atlas: year, month or day with `~` (approximate) or `?` (uncertain), or a minute in UTC. */
export const edtfPattern =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})Z|(?<dayMark>[~?]))?|(?<monthMark>[~?]))?|(?<yearMark>[~?]))?$/;

/** What is wrong with a date, as a code of `i18n/messages`; `parameters` fill the sentence. */
export interface DateFault {
  code:
    | 'date-form'
    | 'date-ambiguous'
    | 'date-digits'
    | 'date-interval'
    | 'date-time-form'
    | 'date-year'
    | 'date-buddhist'
    | 'date-month'
    | 'date-day'
    | 'date-hour';
  parameters: Record<string, string | number>;
}

/** Number of days of a month of the proleptic Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function faultOfForm(text: string): DateFault {
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(text)) return { code: 'date-ambiguous', parameters: { text } };
  if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(text)) return { code: 'date-digits', parameters: { text } };
  if (/^\d{4}.*\/.*\d/.test(text)) return { code: 'date-interval', parameters: { text } };
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(text)) return { code: 'date-time-form', parameters: { text } };
  return { code: 'date-form', parameters: { text } };
}

/**
 * Says what is wrong with a date of the profile, or nothing when it is good.
 * The EDTF library alone would pass 29 February 2011, so the civil day is checked here.
 */
export function dateFault(text: string): DateFault | undefined {
  const parts = edtfPattern.exec(text)?.groups;
  if (!parts) return faultOfForm(text);
  const year = Number(parts['year']);
  const month = parts['month'] === undefined ? undefined : Number(parts['month']);
  const day = parts['day'] === undefined ? undefined : Number(parts['day']);
  // 2400–2600 is the range of Buddhist-era years for 1857–2057, and no year of this atlas.
  if (year > 2400 && year < 2700) return { code: 'date-buddhist', parameters: { text, year, gregorian: year - 543 } };
  if (year < 1400 || year > 2399) return { code: 'date-year', parameters: { text, year } };
  if (month !== undefined && (month < 1 || month > 12)) return { code: 'date-month', parameters: { text, month } };
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) {
    return { code: 'date-day', parameters: { text, year, month, days: daysInMonth(year, month) } };
  }
  if (parts['hour'] !== undefined && (Number(parts['hour']) > 23 || Number(parts['minute']) > 59)) {
    return { code: 'date-hour', parameters: { text } };
  }
  return undefined;
}

// The grammar takes most of a build's time when every page asks it anew for the same few thousand dates.
const parsed = new Map<string, { minMs: number; maxMs: number }>();

/** Parses a good date of the profile; throws when `dateFault` has something to say. */
export function parseEdtf(text: string): { minMs: number; maxMs: number } {
  const known = parsed.get(text);
  if (known) return known;
  const fault = dateFault(text);
  if (fault) throw new RangeError(`${fault.code}: ${text}`);
  const { min, max } = edtf(text);
  const span = { minMs: min, maxMs: max };
  parsed.set(text, span);
  return span;
}
