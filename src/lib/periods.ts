/** Facts before the public internet are few, so their decades share a page; fixed, because addresses never die. */
export const firstYearAlone = 1990;

/** The period whose page lists a year: the year itself, `2019`, or before 1990 its decade, `1960s`. */
export function periodOf(year: number): string {
  return year < firstYearAlone ? `${Math.floor(year / 10) * 10}s` : String(year);
}

/** The name of a period: “2019”, or what `decade` makes of the first year of one. */
export const periodName = (period: string, decade: (year: string) => string): string =>
  period.endsWith('s') ? decade(period.slice(0, -1)) : period;

/** First and last year of a period. */
export function yearsOfPeriod(period: string): readonly [first: number, last: number] {
  const first = Number.parseInt(period, 10);
  return [first, period.endsWith('s') ? first + 9 : first];
}
