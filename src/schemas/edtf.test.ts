import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateFault, daysInMonth, parseEdtf } from './edtf.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const numbers = fc.record({
  year: fc.integer({ min: 1400, max: 2399 }),
  month: fc.integer({ min: 0, max: 13 }),
  day: fc.integer({ min: 0, max: 32 }),
});

test('a day is good exactly where the calendar has it', () => {
  fc.assert(
    fc.property(numbers, ({ year, month, day }) => {
      const text = `${year}-${two(month)}-${two(day)}`;
      const date = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      expect(dateFault(text) === undefined).toBe(exists);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('a good date spans what it says: a day, a month, a year', () => {
  fc.assert(
    fc.property(numbers, ({ year, month: anyMonth, day: anyDay }) => {
      const month = Math.min(12, Math.max(1, anyMonth));
      const day = Math.min(daysInMonth(year, month), Math.max(1, anyDay));
      const dayMs = 86_400_000;
      const lengthOf = (text: string): number => parseEdtf(text).maxMs + 1 - parseEdtf(text).minMs;
      expect(lengthOf(`${year}-${two(month)}-${two(day)}`)).toBe(dayMs);
      expect(lengthOf(`${year}-${two(month)}`)).toBe(daysInMonth(year, month) * dayMs);
      expect(lengthOf(String(year)) / dayMs).toBe(daysInMonth(year, 2) + 337);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('whatever is typed, it is a good date that can be read or a fault, and never an exception', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({
      unit: fc.constantFrom('0', '1', '2', '9', '-', '/', '~', '?', 'T', ':', 'Z', '.', 'u', 'X', 'Y', '[', ']'),
    }),
  );
  fc.assert(
    fc.property(typed, (text) => {
      if (dateFault(text) === undefined) expect(Number.isFinite(parseEdtf(text).minMs)).toBe(true);
      else expect(() => parseEdtf(text)).toThrow(RangeError);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test.each([
  ['2019-02-29', 'date-day'],
  ['2019-08-19T04:60Z', 'date-hour'],
  ['2019-21', 'date-month'],
  ['2019-08-19T04:00', 'date-time-form'],
  ['20190819', 'date-form'],
  ['2019-08-19~?', 'date-form'],
  ['201X', 'date-form'],
  ['2019-08/2019-09', 'date-interval'],
  ['0999', 'date-year'],
])('%s is answered by %s', (text, code) => {
  expect(dateFault(text)?.code).toBe(code);
});
