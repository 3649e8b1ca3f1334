import { describe, expect, test } from 'vitest';
import { inForce, instrument, three } from './hand-made-law.ts';
import { holdingOn, isMember, neutralityClassOn, termDays } from './neutrality-class.ts';

describe('the class of a country on a day', () => {
  test('all three prohibited is protected, exceptions allowed', () => {
    expect(neutralityClassOn([instrument('a', [inForce('2010-08-26')], three)], true, '2010-08-26')).toBe('protected');
  });
  test('two of three is partial', () => {
    expect(
      neutralityClassOn(
        [instrument('a', [inForce('2010-08-26')], { ...three, 'paid-prioritisation': 'permitted' })],
        true,
        '2020-01-01',
      ),
    ).toBe('partial');
  });
  test('a binding transparency duty alone is other rules', () => {
    expect(
      neutralityClassOn([instrument('a', [inForce('2010-08-26')], { transparency: 'required' })], true, '2020-01-01'),
    ).toBe('other-rules');
  });
  test('a voluntary code holds from adoption', () => {
    const code = instrument('code', [{ date: '2009-02-24', kind: 'adopted' }], three, { force: 'voluntary' });
    expect(neutralityClassOn([code], true, '2009-02-24')).toBe('voluntary');
    expect(neutralityClassOn([code], true, '2009-02-23')).toBe('none-found');
  });
  test('a stayed rule is pending and an annulled one lapsed', () => {
    const order = instrument(
      'order',
      [
        { date: '2024-05-22', kind: 'published' },
        { date: '2024-08-01', kind: 'stayed' },
        { date: '2025-01-02', kind: 'annulled' },
      ],
      three,
    );
    expect(neutralityClassOn([order], true, '2024-09-01')).toBe('pending');
    expect(neutralityClassOn([order], true, '2025-01-02')).toBe('none-found');
    const earlier = instrument('2015', [inForce('2015-06-12'), { date: '2018-06-11', kind: 'repealed' }], three);
    expect(neutralityClassOn([order, earlier], true, '2025-01-02')).toBe('lapsed');
  });
  test('partial annulment leaves what was not annulled', () => {
    const order = instrument(
      '2010',
      [inForce('2011-11-20'), { date: '2014-01-14', kind: 'annulled', practices: ['blocking', 'paid-prioritisation'] }],
      { ...three, throttling: 'silent', transparency: 'required' },
    );
    expect(neutralityClassOn([order], true, '2014-01-13')).toBe('partial');
    expect(neutralityClassOn([order], true, '2014-01-14')).toBe('other-rules');
  });
  test('duties count from the day on which they apply', () => {
    const regulation = instrument('eu', [inForce('2015-11-29'), { date: '2016-04-30', kind: 'applies' }], three);
    expect(neutralityClassOn([regulation], true, '2016-04-29')).toBe('pending');
    expect(neutralityClassOn([regulation], true, '2016-04-30')).toBe('protected');
  });
  test('a practice whose duty applies later is not yet prohibited', () => {
    const staged = instrument(
      'a',
      [inForce('2012-01-01'), { date: '2014-01-01', kind: 'applies', practices: ['blocking'] }],
      three,
    );
    expect(neutralityClassOn([staged], true, '2013-06-01')).toBe('partial');
    expect(holdingOn([staged], 'blocking', '2013-06-01')).toBeUndefined();
    expect(neutralityClassOn([staged], true, '2014-01-01')).toBe('protected');
  });
  test('a practice whose duty applies before the rest is prohibited alone', () => {
    const staged = instrument(
      'a',
      [
        inForce('2012-01-01'),
        { date: '2013-01-01', kind: 'applies', practices: ['blocking'] },
        { date: '2014-01-01', kind: 'applies' },
      ],
      three,
    );
    expect(neutralityClassOn([staged], true, '2012-06-01')).toBe('pending');
    expect(neutralityClassOn([staged], true, '2013-06-01')).toBe('partial');
    expect(neutralityClassOn([staged], true, '2014-06-01')).toBe('protected');
  });
  test('a code that was adopted and withdrawn has lapsed, a draft that was withdrawn has not', () => {
    const code = (first: 'adopted' | 'proposed') =>
      instrument(
        'code',
        [
          { date: '2009-02-24', kind: first },
          { date: '2012-05-01', kind: 'withdrawn' },
        ],
        three,
        {
          force: 'voluntary',
        },
      );
    expect(neutralityClassOn([code('adopted')], true, '2013-01-01')).toBe('lapsed');
    expect(neutralityClassOn([code('proposed')], true, '2013-01-01')).toBe('none-found');
    const bill = instrument(
      'bill',
      [
        { date: '2009-02-24', kind: 'adopted' },
        { date: '2012-05-01', kind: 'withdrawn' },
      ],
      three,
    );
    expect(neutralityClassOn([bill], true, '2013-01-01')).toBe('none-found');
  });
  test('sub-national law never makes the class', () => {
    expect(
      neutralityClassOn(
        [instrument('ca', [inForce('2018-09-30')], three, { jurisdiction: 'US-CA' })],
        true,
        '2022-01-01',
      ),
    ).toBe('none-found');
  });
  test('nothing found after research is said apart from nothing researched', () => {
    expect(neutralityClassOn([], true, '2020-01-01')).toBe('none-found');
    expect(neutralityClassOn([], false, '2020-01-01')).toBe('not-researched');
  });
});

describe('which instrument speaks', () => {
  const union = instrument('eu', [inForce('2016-04-30')], { ...three, 'zero-rating': 'case-by-case' });
  test('the one that is effective later wins where it says something', () => {
    const later = instrument('nl', [inForce('2016-11-01')], { 'zero-rating': 'prohibited' });
    expect(holdingOn([union, later], 'zero-rating', '2016-12-01')).toEqual({ position: 'prohibited', slug: 'nl' });
    expect(holdingOn([union, later], 'blocking', '2016-12-01')).toEqual({ position: 'prohibited', slug: 'eu' });
  });
  test('an implementing instrument beats what it implements even when it is older', () => {
    const older = instrument(
      'xx',
      [inForce('2013-01-01')],
      { blocking: 'prohibited-with-exceptions' },
      { implements: ['eu'] },
    );
    expect(holdingOn([union, older], 'blocking', '2017-01-01')?.slug).toBe('xx');
    expect(holdingOn([older, union], 'blocking', '2017-01-01')?.slug).toBe('xx');
  });
  test('silence and missing research never override', () => {
    const quiet = instrument('yy', [inForce('2018-01-01')], { blocking: 'not-researched', throttling: 'silent' });
    expect(holdingOn([union, quiet], 'blocking', '2019-01-01')?.slug).toBe('eu');
    expect(holdingOn([union, quiet], 'throttling', '2019-01-01')?.slug).toBe('eu');
  });
});

describe('membership of a union', () => {
  const members = [
    { code: 'GB', from: '1973-01-01', to: '2020-01-31' },
    { code: 'NL', from: '1958-01-01' },
  ];
  test('ends with its last day', () => {
    expect(isMember(members, 'GB', '2020-01-31')).toBe(true);
    expect(isMember(members, 'GB', '2020-02-01')).toBe(false);
    expect(isMember(members, 'NL', '2026-11-21')).toBe(true);
    expect(isMember(members, 'NO', '2016-05-01')).toBe(false);
  });
  test('lasts as long as an inexact date can mean, and no other rule counts its days', () => {
    const vague = [{ code: 'GB', from: '1973-01~', to: '2020' }];
    expect(isMember(vague, 'GB', '1973-01-01')).toBe(true);
    expect(isMember(vague, 'GB', '2020-12-31')).toBe(true);
    expect(isMember(vague, 'GB', '2021-01-01')).toBe(false);
    expect(termDays({ code: 'GB', from: '1973', to: '2020' })).toEqual({ first: '1973-01-01', last: '2020-12-31' });
    expect(termDays({ code: 'GB', from: '1973', to: 'unknown' }).last).toBeUndefined();
  });
});
