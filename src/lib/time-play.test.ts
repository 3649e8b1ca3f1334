import { expect, test } from 'vitest';
import { firstBusyStep, nextStepWith } from './time-play.ts';
import { stretchAt } from './time-steps.ts';

const limits = [Date.UTC(1998, 0), Date.UTC(2030, 0)] as const;
const day = (text: string): number => Date.parse(text);
const yearAt = (place: number | undefined): number =>
  place === undefined ? NaN : new Date(stretchAt('year', place, limits)[0]).getUTCFullYear();

test('playing starts where all but a twentieth lies ahead, and leaves out years in which nothing changes', () => {
  const moments = [day('1999-05-01'), ...Array.from({ length: 120 }, () => day('2008-03-01')), day('2012-07-01')];
  expect(yearAt(firstBusyStep('year', moments, limits))).toBe(2008);
  expect(yearAt(firstBusyStep('year', [day('1999-05-01'), day('2012-07-01')], limits))).toBe(1999);
  expect(firstBusyStep('year', [], limits)).toBeUndefined();
  const of2008 = [day('2008-01-01'), day('2009-01-01')] as const;
  expect(yearAt(nextStepWith('year', moments, of2008, limits))).toBe(2012);
  expect(nextStepWith('year', moments, [day('2012-01-01'), day('2013-01-01')], limits)).toBeUndefined();
});
