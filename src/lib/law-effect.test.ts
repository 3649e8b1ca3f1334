import { describe, expect, test } from 'vitest';
import { inForce, instrument, three } from './hand-made-law.ts';
import { positionOn, positionSince } from './law-effect.ts';

describe('a position before it changed', () => {
  const law = instrument(
    'cl',
    [
      inForce('2010-08-26'),
      {
        date: '2014-04-14',
        kind: 'guidance',
        positions: { 'zero-rating': { from: 'unknown', to: 'prohibited-with-exceptions' } },
      },
      {
        date: '2014-09',
        kind: 'guidance',
        positions: { 'zero-rating': { from: 'prohibited-with-exceptions', to: 'case-by-case' } },
      },
    ],
    { 'zero-rating': 'case-by-case' },
  ).law;
  test.each([
    ['2012-01-01', 'unknown'],
    ['2014-04-14', 'prohibited-with-exceptions'],
    ['2014-10-01', 'case-by-case'],
  ] as const)('on %s it was %s', (day, position) => expect(positionOn(law, 'zero-rating', day)).toBe(position));
});

test('a position holds since its last change, or since the law took effect', () => {
  const { law } = instrument(
    'cl',
    [
      inForce('2010-08-26'),
      { date: '2014-09', kind: 'guidance', positions: { 'zero-rating': { from: 'prohibited', to: 'case-by-case' } } },
    ],
    { 'zero-rating': 'case-by-case' },
  );
  expect(positionSince(law, 'zero-rating', '2020-01-01')).toBe('2014-09');
  expect(positionSince(law, 'blocking', '2020-01-01')).toBe('2010-08-26');
  expect(positionSince(law, 'zero-rating', '2014-01-01')).toBe('2010-08-26');
});

test('the day on which the duty of one practice applies is not the beginning of another', () => {
  const { law } = instrument(
    'a',
    [inForce('2012-01-01'), { date: '2014-01-01', kind: 'applies', practices: ['blocking'] }],
    three,
  );
  expect(positionSince(law, 'blocking', '2020-01-01')).toBe('2014-01-01');
  expect(positionSince(law, 'throttling', '2020-01-01')).toBe('2012-01-01');
});

test('since when is said no more exactly than it is known, and not from days on which the law was stayed', () => {
  const year = instrument('pe', [inForce('2012')], three).law;
  expect(positionSince(year, 'blocking', '2020-01-01')).toBe('2012');
  const stayed = instrument(
    'ca',
    [inForce('2019-01-01'), { date: '2019-01-01', kind: 'stayed' }, { date: '2021-02-23', kind: 'stay-lifted' }],
    three,
  ).law;
  expect(positionSince(stayed, 'blocking', '2022-01-01')).toBe('2021-02-23');
});
