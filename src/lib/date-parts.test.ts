import { expect, test } from 'vitest';
import { datePartsOf, machineDate } from './date-parts.ts';

test('a date is as exact as it was written', () => {
  expect(datePartsOf('2019')).toEqual({ year: 2019, approximate: false, uncertain: false });
  expect(datePartsOf('2019-08~')).toEqual({ year: 2019, month: 8, approximate: true, uncertain: false });
  expect(datePartsOf('2019-08-21?')).toEqual({ year: 2019, month: 8, day: 21, approximate: false, uncertain: true });
  expect(datePartsOf('2019-08-21T04:05Z')).toEqual({
    year: 2019,
    month: 8,
    day: 21,
    time: { hour: 4, minute: 5 },
    approximate: false,
    uncertain: false,
  });
});

test('what is no date has no parts', () => {
  expect(datePartsOf('unknown')).toBeUndefined();
  expect(datePartsOf('21/08/2019')).toBeUndefined();
});

test('machines read the date without its marks', () => {
  expect(machineDate('2019-08~')).toBe('2019-08');
  expect(machineDate('2019-08-21T04:05Z')).toBe('2019-08-21T04:05Z');
});
