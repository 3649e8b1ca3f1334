import { describe, expect, test } from 'vitest';
import type { LawEvent } from '../schemas/law-event.ts';
import { inForce, instrument, three } from './hand-made-law.ts';
import { positionOn, positionSince, stagesOfApplication } from './law-effect.ts';

const stagesOf = (...rows: readonly [date: string, kind: LawEvent['kind']][]): string[] =>
  stagesOfApplication({
    events: rows.map(([date, kind], place) => ({ key: `e${place}`, date, kind, text: 'x', sources: ['s'] })),
  });

test('a law may apply by stages, one day for each', () =>
  expect(stagesOf(['2025-05-19', 'applies'], ['2026-05-19', 'applies'])).toEqual(['2025-05-19', '2026-05-19']));

test('what applies after an amendment is what the amendment brought', () => {
  expect(stagesOf(['2018-01-01', 'applies'], ['2021-06-03', 'amended'], ['2022-02-01', 'applies'])).toEqual([
    '2018-01-01',
  ]);
  expect(stagesOf(['2007-07-18', 'in-force'], ['2017-01-24', 'amended'], ['2017-05-24', 'applies'])).toEqual([]);
});

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
