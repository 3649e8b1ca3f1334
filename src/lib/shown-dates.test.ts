import { describe, expect, test } from 'vitest';
import type { TypedEntry } from './entry-dates.ts';
import { newestFirst, shownDates } from './shown-dates.ts';

const today = '2026-11-28';
const entry = (collection: TypedEntry['collection'], data: object): TypedEntry =>
  ({ collection, data: { sources: [], countries: ['US'], topics: [], ...data } }) as unknown as TypedEntry;
const law = (events: readonly (readonly [date: string, kind: string, practices?: string[]])[], force = 'binding') =>
  entry('laws', {
    force,
    events: events.map(([date, kind, practices], place) => ({ key: `e${place}`, date, kind, practices })),
  });
const written = (of: TypedEntry): string[] =>
  shownDates(of, today).map(({ word, stage, start, end }) => [word ?? stage, start, end].filter(Boolean).join(' '));

describe('a law', () => {
  test('in force is shown with the day since which it is, whatever happened later', () => {
    expect(
      written(
        law([
          ['2014-04-23', 'signed'],
          ['2014-06-23~', 'in-force'],
          ['2018-08-14', 'amended'],
          ['2025-11-05', 'ruling'],
        ]),
      ),
    ).toEqual(['inForceSince 2014-06-23~']);
  });
  test('that applies by stages is in force since its entry into force', () => {
    expect(
      written(
        law([
          ['2025-05-19', 'in-force'],
          ['2025-05-19', 'applies'],
          ['2026-05-19', 'applies'],
        ]),
      ),
    ).toEqual(['inForceSince 2025-05-19']);
  });
  test('in force whose duties are still to come says from when they apply', () => {
    expect(
      written(
        law([
          ['2025-11-14', 'in-force'],
          ['2027-05-14?', 'applies'],
        ]),
      ),
    ).toEqual(['inForceSince 2025-11-14', 'appliesFrom 2027-05-14?']);
  });
  test('that was stayed is in force since the stay was lifted', () => {
    expect(
      written(
        law([
          ['2019-01-01', 'in-force'],
          ['2019-01-01', 'stayed'],
          ['2021-02-23', 'stay-lifted'],
        ]),
      ),
    ).toEqual(['inForceSince 2021-02-23']);
  });
  test('that is over was in force from when to when', () => {
    expect(
      written(
        law([
          ['2014-05-15', 'proposed'],
          ['2015-06-12', 'in-force'],
          ['2018-06-11', 'repealed'],
          ['2019-10-01', 'ruling'],
        ]),
      ),
    ).toEqual(['inForce 2015-06-12 2018-06-11']);
  });
  test('annulled in part and then replaced was in force until it was replaced', () => {
    expect(
      written(
        law([
          ['2011-11-20', 'in-force'],
          ['2014-01-14', 'annulled', ['blocking']],
          ['2015-06-12', 'superseded'],
        ]),
      ),
    ).toEqual(['inForce 2011-11-20 2015-06-12']);
  });
  test('that was stayed and then annulled was in force until the stay', () => {
    expect(
      written(
        law([
          ['2019-01-01', 'in-force'],
          ['2020-03-01', 'stayed'],
          ['2021-05-01', 'annulled'],
        ]),
      ),
    ).toEqual(['inForce 2019-01-01 2020-03-01']);
  });
  test('that never came into force is shown with its adoption and its end', () => {
    expect(
      written(
        law([
          ['2024-04-25', 'adopted'],
          ['2024-05-22', 'published'],
          ['2024-08-01', 'stayed'],
          ['2025-01-02', 'annulled'],
        ]),
      ),
    ).toEqual(['adopted 2024-04-25', 'annulled 2025-01-02']);
  });
  test('on its way is shown with its last stage', () => {
    expect(
      written(
        law([
          ['2022-09-16', 'proposed'],
          ['2022-12-20', 'proposed'],
          ['2023-06-13', 'amended'],
        ]),
      ),
    ).toEqual(['proposed 2022-12-20']);
    expect(
      written(
        law([
          ['2026-01-10', 'adopted'],
          ['2026-02-01', 'signed'],
        ]),
      ),
    ).toEqual(['signed 2026-02-01']);
    expect(
      written(
        law([
          ['2019-04-15', 'in-force'],
          ['2019-04-15', 'stayed'],
        ]),
      ),
    ).toEqual(['stayed 2019-04-15']);
  });
  test('in force since nobody knows when, and guidance, are shown with their adoption', () => {
    expect(
      written(
        law([
          ['2011-03-01', 'adopted'],
          ['2011-04-01', 'published'],
          ['unknown', 'in-force'],
        ]),
      ),
    ).toEqual(['adopted 2011-03-01']);
    expect(
      written(
        law(
          [
            ['2005-08-05', 'adopted'],
            ['2005-09-23', 'published'],
          ],
          'interpretive',
        ),
      ),
    ).toEqual(['adopted 2005-08-05']);
  });
  test('whose every stage is still to come is shown with the first one', () => {
    expect(written(law([['2027-01-01', 'in-force']]))).toEqual(['in-force 2027-01-01']);
    expect(written(law([['unknown', 'adopted']]))).toEqual([]);
  });
});

describe('what is no law', () => {
  test('that began and ended on one day is that day', () => {
    expect(
      written(entry('shutdowns', { start: '2024-02-08T01:45Z', end: '2024-02-08T15:00Z', endStatus: 'restored' })),
    ).toEqual(['2024-02-08']);
  });
  test('that goes on is since its first day; a cut whose end nobody knows is from it', () => {
    expect(written(entry('shutdowns', { start: '2025-05', endStatus: 'ongoing' }))).toEqual(['since 2025-05']);
    expect(written(entry('censorship', { start: '2020-02-01', outcome: 'active' }))).toEqual(['since 2020-02-01']);
    expect(written(entry('shutdowns', { start: '2025-05', endStatus: 'unknown' }))).toEqual(['from 2025-05']);
  });
  test('has the span of its facts as such where its state is no end', () => {
    const facts = [
      { key: 'a', date: '2001-11-08' },
      { key: 'b', date: '2029-10' },
    ];
    expect(written(entry('diplomacy', { status: 'in-force', milestones: facts }))).toEqual([
      'facts 2001-11-08 2029-10',
    ]);
    expect(written(entry('diplomacy', { status: 'active', milestones: facts }))).toEqual(['since 2001-11-08']);
    expect(written(entry('diplomacy', { status: 'concluded', milestones: facts }))).toEqual(['2001-11-08 2029-10']);
    expect(written(entry('map-disputes', { events: facts }))).toEqual(['facts 2001-11-08 2029-10']);
  });
});

test('lists are sorted by the day that they show, what has none last', () => {
  const named = (slug: string, of: TypedEntry) => ({ ...of, slug });
  const rows = [
    named('undated', law([['unknown', 'adopted']])),
    named(
      'old',
      law([
        ['2003-02-05', 'in-force'],
        ['2026-01-01', 'amended'],
      ]),
    ),
    named(
      'late',
      law([
        ['2007-03-01', 'proposed'],
        ['2010-08-26', 'in-force'],
      ]),
    ),
    named('early', law([['2009-12-10', 'in-force']])),
  ];
  expect(rows.sort(newestFirst(today)).map(({ slug }) => slug)).toEqual(['late', 'early', 'old', 'undated']);
});
