import { describe, expect, test } from 'vitest';
import {
  addMonths,
  bounds,
  civilDay,
  compareDates,
  durationDays,
  endOfDayMs,
  startOfDayMs,
  yearsTouched,
} from './dates.ts';

const days = (text: string): [string, string] => {
  const { earliestMs, latestMs } = bounds(text);
  return [civilDay(earliestMs), civilDay(latestMs)];
};

describe('bounds', () => {
  test('a year reaches from its first to its last day', () =>
    expect(days('2019')).toEqual(['2019-01-01', '2019-12-31']));
  test('a month of a leap year has 29 days', () => expect(days('2024-02')).toEqual(['2024-02-01', '2024-02-29']));
  test('a minute is one minute long', () => {
    const { earliestMs, latestMs, precision } = bounds('2019-08-19T04:00Z');
    expect(new Date(earliestMs).toISOString()).toBe('2019-08-19T04:00:00.000Z');
    expect(latestMs - earliestMs).toBe(59_999);
    expect(precision).toBe('minute');
  });
  test('marks are told apart', () => {
    expect(bounds('2014-05-27~')).toMatchObject({ approximate: true, uncertain: false, precision: 'day' });
    expect(bounds('2014?')).toMatchObject({ approximate: false, uncertain: true, precision: 'year' });
  });
  test.each([
    '2011-02-29',
    '2023-02-30',
    '2024-13-01',
    '2024-2-1',
    '2024-02-01T24:00Z',
    'yesterday',
    '2567-02-01',
    '0000-01-01',
    '2024-02-01/2024-02-14',
  ])('%s is refused', (text) => expect(() => bounds(text)).toThrow(RangeError));
});

describe('order', () => {
  test('the less exact date stands before the more exact one, unknown ones last', () => {
    expect(['unknown', '1998-01-02', '1998', '1998-01'].sort(compareDates)).toEqual([
      '1998',
      '1998-01',
      '1998-01-02',
      'unknown',
    ]);
  });
});

describe('years and durations', () => {
  test('a span touches each of its years', () =>
    expect(yearsTouched('2019-12-31', '2021-01-01')).toEqual(['2019', '2020', '2021']));
  test('an open span reaches to today', () =>
    expect(yearsTouched('2024-07', undefined, '2026-11-21')).toEqual(['2024', '2025', '2026']));
  test('an unknown end adds nothing', () => expect(yearsTouched('2024-07', 'unknown')).toEqual(['2024']));
  test('an unknown start touches nothing', () => expect(yearsTouched('unknown', '2024')).toEqual([]));
  test('a length between days is open by two days', () => {
    const { least, most } = durationDays('2019-08-21', '2019-09-28');
    expect(least).toBeCloseTo(37, 5);
    expect(most).toBeCloseTo(39, 5);
  });
  test('a month earlier than the last of March is the last of February', () =>
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29'));
  test('a day has 86,400 seconds', () =>
    expect(endOfDayMs('2024-02-29') - startOfDayMs('2024-02-29') + 1).toBe(86_400_000));
});
