import { expect, test } from 'vitest';
import { lengthBetween } from './duration-length.ts';
import type { Amount } from './duration-length.ts';

const write = ({ count, unit }: Amount): string => `${count} ${unit}`;
const lengthOf = (start: string, end: string): string[] => {
  const { least, most, isRounded } = lengthBetween(start, end);
  return [...(isRounded ? ['about'] : []), write(least), write(most)];
};

test('dates known to the day leave two days open and are exact', () =>
  expect(lengthOf('2019-08-21', '2019-09-28')).toEqual(['37 days', '39 days']));

test('short lengths are said in hours and minutes', () => {
  expect(lengthOf('2016-07-15T19:50Z', '2016-07-15T22:00Z')).toEqual(['2 hours', '2 hours']);
  expect(lengthOf('2016-07-15T19:50Z', '2016-07-15T20:30Z')).toEqual(['39 minutes', '41 minutes']);
});

test('an end known to the month stays exact, whichever month it is', () => {
  expect(lengthOf('2020-03-21', '2020-12~')).toEqual(['254 days', '286 days']);
  expect(lengthOf('2020-11-03T22:00Z', '2022-12')).toEqual(['757 days', '788 days']);
});

test('a start known to the year alone is rounded to half years', () =>
  expect(lengthOf('2017', '2019-07-16?')).toEqual(['about', '1.5 years', '2.5 years']));

test('what is open by more than a month and shorter than a year is rounded to months', () =>
  expect(lengthOf('2018-03', '2018-09')).toEqual(['about', '5 months', '7 months']));

test('what may have lasted for no time at all begins with nothing', () =>
  expect(lengthOf('2018', '2018')).toEqual(['about', '0 years', '1 years']));
