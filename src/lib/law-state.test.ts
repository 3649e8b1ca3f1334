import { describe, expect, test } from 'vitest';
import type { LawEvent } from '../schemas/law-event.ts';
import { stateOfPractice, stateOn } from './law-state.ts';

type Stage = [date: string, kind: LawEvent['kind'], practices?: LawEvent['practices']];
const law = (...stages: Stage[]): { events: LawEvent[] } => ({
  events: stages.map(([date, kind, practices], place) => ({
    key: `e${place}`,
    date,
    kind,
    text: 'x',
    sources: ['s'],
    ...(practices && { practices }),
  })),
});

describe('the state of a law on a day', () => {
  const plain = law(
    ['2010-01-10', 'proposed'],
    ['2010-07-13', 'adopted'],
    ['2010-08-18', 'signed'],
    ['2010-08-26', 'published'],
    ['2010-08-26', 'in-force'],
  );

  test.each([
    ['2010-01-09', undefined],
    ['2010-01-10', 'proposed'],
    ['2010-08-25', 'adopted'],
    ['2010-08-26', 'in-force'],
  ])('on %s it is %s', (day, state) => expect(stateOn(plain, day)).toMatchObject({ state, uncertain: false }));

  test('the order in the file does not matter', () => {
    expect(stateOn({ events: [...plain.events].reverse() }, '2010-08-20').state).toBe('adopted');
  });

  test('rulings, guidance, amendments and enforcement change nothing', () => {
    const ruled = law(
      ['2015-01-01', 'in-force'],
      ['2016-01-01', 'amended'],
      ['2017-01-01', 'ruling'],
      ['2018-01-01', 'guidance'],
      ['2019-01-01', 'enforcement'],
      ['2019-02-01', 'implemented'],
    );
    expect(stateOn(ruled, '2020-01-01').state).toBe('in-force');
  });

  test('a lifted stay gives back the state before it', () => {
    const stayed = law(['2024-05-22', 'published'], ['2024-08-01', 'stayed'], ['2024-09-01', 'stay-lifted']);
    expect(stateOn(stayed, '2024-08-15').state).toBe('stayed');
    expect(stateOn(stayed, '2024-09-01').state).toBe('adopted');
  });

  test('a stay that is extended and then lifted still gives back what was before the first', () => {
    const stayed = law(
      ['2024-01-01', 'in-force'],
      ['2024-07-12', 'stayed'],
      ['2024-08-01', 'stayed'],
      ['2024-09-01', 'stay-lifted'],
    );
    expect(stateOn(stayed, '2024-09-02').state).toBe('in-force');
  });

  test('annulled in part is partly in force, and the practice knows its own state', () => {
    const partly = law(['2011-09-23', 'in-force'], ['2014-01-14', 'annulled', ['blocking', 'throttling']]);
    const on = stateOn(partly, '2014-01-14');
    expect(on.state).toBe('partly-in-force');
    expect(stateOfPractice(on, 'blocking')).toBe('annulled');
    expect(stateOfPractice(on, 'transparency')).toBe('in-force');
  });

  test('a partial annulment that is reinstated leaves the whole in force', () => {
    const back = law(
      ['2011', 'in-force'],
      ['2014-01-14', 'annulled', ['blocking']],
      ['2015-06-12', 'reinstated', ['blocking']],
    );
    expect(stateOn(back, '2015-06-12')).toMatchObject({ state: 'in-force', whole: 'in-force' });
  });

  test('a stay of one practice and its lifting', () => {
    const part = law(
      ['2018-01-01', 'in-force'],
      ['2019-01-01', 'stayed', ['zero-rating']],
      ['2020-01-01', 'stay-lifted', ['zero-rating']],
    );
    expect(stateOn(part, '2019-06-01').state).toBe('partly-in-force');
    expect(stateOn(part, '2020-06-01').state).toBe('in-force');
  });

  test.each(['annulled', 'repealed', 'expired', 'superseded', 'withdrawn'] as const)(
    'the lifting of a stay never revives what is %s',
    (kind) => {
      const over = law(['2011', 'in-force'], ['2018', 'stayed'], ['2019', kind], ['2020', 'stay-lifted']);
      expect(stateOn(over, '2021-01-01').state).toBe(kind);
    },
  );

  test('a repeal known to the year stands against a lifting in that year', () => {
    const over = law(['2011', 'in-force'], ['2018', 'stayed'], ['2020', 'repealed'], ['2020-06', 'stay-lifted']);
    expect(stateOn(over, '2021-01-01').state).toBe('repealed');
  });

  test('a stay that ended with its instrument is not lifted after the instrument was reinstated and stayed anew', () => {
    const again = law(
      ['2011', 'adopted'],
      ['2012', 'stayed'],
      ['2013', 'annulled'],
      ['2014', 'reinstated'],
      ['2015', 'stayed'],
      ['2016', 'stay-lifted'],
    );
    expect(stateOn(again, '2017-01-01').state).toBe('in-force');
  });

  test('two stays of one practice are lifted at once', () => {
    const twice = law(
      ['2018-01-01', 'in-force'],
      ['2019-01-01', 'stayed', ['zero-rating']],
      ['2019-06-01', 'stayed', ['zero-rating']],
      ['2020-01-01', 'stay-lifted', ['zero-rating']],
    );
    expect(stateOn(twice, '2020-06-01').state).toBe('in-force');
  });

  test('the lifting of a stay that names no practice lifts the stays of practices', () => {
    const part = law(
      ['2018-01-01', 'in-force'],
      ['2019-01-01', 'stayed', ['zero-rating']],
      ['2020-01-01', 'stay-lifted'],
    );
    expect(stateOn(part, '2020-06-01').state).toBe('in-force');
  });

  test('a practice annulled while the whole was stayed stays annulled when the stay is lifted', () => {
    const part = law(
      ['2018', 'in-force'],
      ['2019', 'stayed'],
      ['2020', 'annulled', ['blocking']],
      ['2021', 'stay-lifted'],
      ['2022', 'stay-lifted', ['blocking']],
    );
    const on = stateOn(part, '2023-01-01');
    expect(stateOfPractice(on, 'blocking')).toBe('annulled');
    expect(stateOfPractice(on, 'throttling')).toBe('in-force');
  });

  test('of a stay of the whole, a practice can be freed alone', () => {
    const part = law(['2018', 'in-force'], ['2019', 'stayed'], ['2020', 'stay-lifted', ['blocking']]);
    expect(stateOfPractice(stateOn(part, '2021-01-01'), 'blocking')).toBe('in-force');
    expect(stateOfPractice(stateOn(part, '2021-01-01'), 'throttling')).toBe('stayed');
  });

  test('entry into force in parts is partly in force until the whole follows', () => {
    const staged = law(
      ['2012-05-08', 'adopted'],
      ['2012-07-01', 'in-force', ['transparency']],
      ['2013-01-01', 'in-force'],
    );
    expect(stateOn(staged, '2012-08-01').state).toBe('partly-in-force');
    expect(stateOfPractice(stateOn(staged, '2012-08-01'), 'blocking')).toBe('adopted');
    expect(stateOn(staged, '2013-01-01').state).toBe('in-force');
  });

  test('repeal of the whole ends also what stood apart', () => {
    const ended = law(['2011', 'in-force'], ['2014-01-14', 'annulled', ['blocking']], ['2018-06-11', 'repealed']);
    expect(stateOn(ended, '2018-06-11').state).toBe('repealed');
    expect(stateOfPractice(stateOn(ended, '2018-06-11'), 'blocking')).toBe('repealed');
  });

  test('a day inside an imprecise date is uncertain, a day outside is not', () => {
    const vague = law(['2009-06-01', 'adopted'], ['2010-03', 'in-force']);
    expect(stateOn(vague, '2010-03-15')).toMatchObject({ state: 'adopted', uncertain: true });
    expect(stateOn(vague, '2010-02-28').uncertain).toBe(false);
    expect(stateOn(vague, '2010-03-31')).toMatchObject({ state: 'in-force', uncertain: false });
  });

  test('a publication known to the day never undoes an entry into force known to the month', () => {
    const mixed = law(['2015-02', 'in-force'], ['2015-02-18', 'published']);
    expect(stateOn(mixed, '2015-02-28').state).toBe('in-force');
  });

  test('a withdrawn draft may be adopted later', () => {
    expect(stateOn(law(['2010', 'proposed'], ['2011', 'withdrawn'], ['2013', 'adopted']), '2014-01-01').state).toBe(
      'adopted',
    );
  });

  test('an event whose day is unknown never moves the state', () => {
    expect(stateOn(law(['2010-01-01', 'in-force'], ['unknown', 'repealed']), '2020-01-01').state).toBe('in-force');
  });
});
