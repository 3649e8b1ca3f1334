import { expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { dates } from './dates.ts';
import { corpusOfOne, handMadeSource, told } from './hand-made.ts';

const shutdown = (changed: Record<string, unknown>): string[] => told(corpusOfOne('shutdowns', changed), dates);
const year = Number(edition.date.slice(0, 4)) + 2;

test('dates that fit pass, also where their bounds overlap', () => {
  expect(shutdown({})).toEqual([]);
  expect(shutdown({ start: '2019-08-21', end: '2019' })).toEqual([]);
  expect(shutdown({ start: '2019-08-21T04:00Z', end: '2019-08-21' })).toEqual([]);
});

test('an end before its start is found at the top, in rows and in windows', () => {
  expect(shutdown({ end: '2019-08-20' })).toEqual(['! end date-end-before-start']);
  const episodes = [{ key: 'a', start: '2019-08-22', end: '2019-08-21', text: 'Cut.', sources: ['one'] }];
  expect(shutdown({ episodes })).toEqual(['! episodes.a.end date-end-before-start']);
  const measurements = [
    {
      key: 'm',
      system: 'ooni',
      url: 'unknown',
      signal: 'dns',
      window: '2019-08-23/2019-08-21',
      finding: 'F.',
      sources: ['one'],
    },
  ];
  expect(shutdown({ measurements })).toEqual(['! measurements.m.window date-end-before-start']);
});

test('an end stands exactly for what is over', () => {
  expect(shutdown({ end: undefined })).toEqual(['! endStatus date-end-missing']);
  expect(shutdown({ endStatus: 'ongoing' })).toEqual(['! end date-end-forbidden']);
  expect(shutdown({ endStatus: 'ongoing', end: undefined })).toEqual([]);
  expect(shutdown({ endStatus: 'partly-restored' })).toEqual([]);
  expect(told(corpusOfOne('censorship', { end: '2020' }), dates)).toEqual(['! end date-outcome-active']);
});

test('events do not lie ahead; milestones, application, expiry and review may', () => {
  expect(shutdown({ start: `${year}`, end: `${year}` })).toEqual(['! start date-future', '! end date-future']);
  const milestones = [{ key: 'next', date: `${year}-01-01`, text: 'Next.', sources: ['one'] }];
  expect(told(corpusOfOne('diplomacy', { milestones, reviewBy: `${year}-01-01` }), dates)).toEqual([]);
  const events = ['applies', 'expired', 'in-force'].map((kind) => ({
    key: kind,
    date: `${year}-01-01`,
    kind,
    text: 'T.',
    sources: ['one'],
  }));
  expect(told(corpusOfOne('laws', { events }), dates)).toEqual(['! events.in-force.date date-future']);
});

test('what the atlas did itself was done by the day of the edition', () => {
  const sources = [handMadeSource('one', 'First Paper', { consulted: `${year}-01-01` })];
  expect(shutdown({ sources })).toEqual(['! sources.one.consulted date-own-future']);
  const changes = [{ key: 'created', date: `${year}-01-01`, kind: 'created', text: 'Created.' }];
  expect(shutdown({ changes })).toEqual(['! changes.created.date date-own-future']);
});

test('a source is read after it appeared, and copied after it appeared', () => {
  const one = (more: object): string[] => shutdown({ sources: [handMadeSource('one', 'First Paper', { ...more })] });
  expect(one({ consulted: '2019-08-21' })).toEqual(['! sources.one.consulted date-consulted-early']);
  expect(one({ archived: 'https://web.archive.org/web/20190101000000/https://www.example.org/one' })).toEqual([
    '! sources.one.archived date-snapshot-early',
  ]);
  expect(one({ date: 'unknown' })).toEqual([]);
});

test('changes stand with the oldest first and begin with the creation; a review comes later', () => {
  const change = (key: string, date: string, kind: string): object => ({ key, date, kind, text: 'Text.' });
  expect(shutdown({ changes: [change('a', '2026-11-02', 'created'), change('b', '2026-11-01', 'corrected')] })).toEqual(
    ['! changes.b.date date-changes-order'],
  );
  expect(shutdown({ changes: [change('a', '2026-11-02', 'corrected')] })).toEqual(['? changes.a date-change-created']);
  expect(shutdown({ reviewBy: '2026-10-01' })).toEqual(['? reviewBy date-review-past']);
});
