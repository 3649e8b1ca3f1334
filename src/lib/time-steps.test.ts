import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfStep, stepIn, stepsIn, stretchAt, timeUnits, unitOf } from './time-steps.ts';

const limits = [Date.UTC(1998, 0), Date.UTC(2030, 0)] as const;

test('steps follow each other without a gap from the first to the last day', () => {
  for (const unit of timeUnits) {
    const count = stepsIn(unit, limits);
    expect(stretchAt(unit, 0, limits)[0]).toBe(limits[0]);
    expect(stretchAt(unit, count - 1, limits)[1]).toBe(limits[1]);
    for (let place = 1; place < Math.min(count, 500); place++)
      expect(stretchAt(unit, place, limits)[0]).toBe(stretchAt(unit, place - 1, limits)[1]);
  }
});

test('a step is found again at its place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...timeUnits), fc.nat(), (unit, number) => {
      const place = number % stepsIn(unit, limits);
      expect(placeOfStep(unit, stretchAt(unit, place, limits), limits)).toBe(place);
    }),
  );
});

test.each([
  ['1998-01-01', '2030-01-01', 'all'],
  ['2010-01-01', '2020-01-01', 'decade'],
  ['2019-01-01', '2020-01-01', 'year'],
  ['2019-02-01', '2019-03-01', 'month'],
  ['2019-02-28', '2019-03-01', 'day'],
  ['2019-02-03', '2019-05-01', undefined],
])('from %s until %s is one step of: %s', (from, to, unit) =>
  expect(unitOf([Date.parse(from), Date.parse(to)], limits)).toBe(unit),
);

test('another unit keeps the day on which the stretch ends', () => {
  const [, to] = [0, Date.UTC(2016, 0)] as const;
  const place = placeOfStep('month', [limits[0], to], limits);
  expect(stretchAt('month', place, limits)).toEqual([Date.UTC(2015, 11), Date.UTC(2016, 0)]);
});

const yearAt = (place: number | undefined): number =>
  place === undefined ? NaN : new Date(stretchAt('year', place, limits)[0]).getUTCFullYear();
const day = (text: string): number => Date.parse(text);

test('who goes from all of time to years lands on the year of the edition, and elsewhere where the stretch ends', () => {
  const today = day('2026-11-28');
  expect(yearAt(stepIn('year', limits, limits, today))).toBe(2026);
  expect(yearAt(stepIn('year', [limits[0], day('2020-01-01')], limits, today))).toBe(2019);
  expect(yearAt(stepIn('year', [day('2027-01-01'), day('2030-01-01')], limits, today))).toBe(2029);
});
