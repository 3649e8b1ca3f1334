import { expect, test } from 'vitest';
import { corpusOfOne, told } from './hand-made.ts';
import { lawEvents } from './law-events.ts';

type Row = [kind: string, date: string, more?: Record<string, unknown>];

const events = (...list: Row[]): object[] =>
  list.map(([kind, date, more], index) => ({
    key: `${kind}-${index + 1}`,
    date,
    kind,
    text: 'Text.',
    sources: ['one'],
    ...more,
  }));
const law = (list: Row[], more: Record<string, unknown> = {}): string[] =>
  told(corpusOfOne('laws', { events: events(...list), ...more }), lawEvents);

test('a whole life in its order passes', () => {
  const life: Row[] = [
    ['proposed', '2010'],
    ['adopted', '2011-01-05'],
    ['published', '2011-02'],
    ['in-force', '2011-02'],
    ['stayed', '2012'],
    ['stay-lifted', '2013'],
    ['amended', '2014'],
    ['annulled', '2015'],
    ['reinstated', '2016'],
    ['amended', '2017'],
    ['repealed', '2018'],
    ['ruling', '2019'],
  ];
  expect(law(life)).toEqual([]);
  expect(law([...life].reverse())).toEqual([]);
});

test('a text is not proposed or adopted after it came into force', () => {
  expect(
    law([
      ['in-force', '2010'],
      ['proposed', '2012'],
    ]),
  ).toEqual(['! events.proposed-2.kind law-never-after']);
  expect(
    law([
      ['in-force', '2010'],
      ['adopted', '2012'],
    ]),
  ).toEqual(['! events.adopted-2.kind law-never-after']);
  expect(
    law([
      ['in-force', '2010'],
      ['published', '2012'],
    ]),
  ).toEqual([]);
});

test('an order that imprecise dates leave open is no fault', () => {
  expect(
    law([
      ['in-force', '2010'],
      ['adopted', '2010-07-13'],
    ]),
  ).toEqual([]);
});

test('a stay is not lifted once the instrument is over, unless it was reinstated', () => {
  const ended: Row[] = [
    ['in-force', '2010'],
    ['stayed', '2011'],
    ['annulled', '2012'],
  ];
  expect(law([...ended, ['stay-lifted', '2013']])).toEqual(['! events.stay-lifted-4.kind law-after-end']);
  expect(law([...ended, ['reinstated', '2013'], ['stayed', '2014'], ['stay-lifted', '2015']])).toEqual([]);
});

test('nothing is lifted, reinstated or repealed that was not there', () => {
  expect(
    law([
      ['in-force', '2010'],
      ['stay-lifted', '2012'],
    ]),
  ).toEqual(['! events.stay-lifted-2.kind law-only-after']);
  expect(
    law([
      ['in-force', '2010'],
      ['reinstated', '2012'],
    ]),
  ).toEqual(['! events.reinstated-2.kind law-only-after']);
  expect(law([['repealed', '2012']])).toEqual(['! events.repealed-1.kind law-only-after']);
  expect(
    law([
      ['adopted', 'unknown'],
      ['repealed', '2012'],
    ]),
  ).toEqual([]);
  expect(
    law([
      ['proposed', '2012'],
      ['withdrawn', '2013'],
    ]),
  ).toEqual([]);
});

test('what has ended is not amended before it is reinstated', () => {
  expect(
    law([
      ['in-force', '2010'],
      ['repealed', '2012'],
      ['amended', '2013'],
    ]),
  ).toEqual(['! events.amended-3.kind law-after-end']);
});

test('an event about one practice is measured by events about it', () => {
  const stay: Row = ['stayed', '2011', { practices: ['zero-rating'] }];
  expect(law([['in-force', '2010'], stay, ['stay-lifted', '2012', { practices: ['zero-rating'] }]])).toEqual([]);
  expect(law([['in-force', '2010'], stay, ['stay-lifted', '2012', { practices: ['blocking'] }]])).toEqual([
    '! events.stay-lifted-3.kind law-only-after',
  ]);
});

const move = (from: string, to: string): Record<string, unknown> => ({ positions: { 'zero-rating': { from, to } } });
const row = (position: string): Record<string, unknown> => ({
  netNeutrality: { 'zero-rating': { position, sources: ['one'] } },
});

test('positions lead from one to the next and end at the row', () => {
  const moves: Row[] = [
    ['in-force', '2010'],
    ['guidance', '2014-09', move('prohibited', 'case-by-case')],
    ['guidance', '2014-04', move('unknown', 'prohibited')],
  ];
  expect(law(moves, row('case-by-case'))).toEqual([]);
  expect(law(moves, row('permitted'))).toEqual(['! events.guidance-2.positions.zero-rating.to position-end']);
});

test('a break in the chain, a move on the spot and a move without a day are found', () => {
  const broken: Row[] = [
    ['in-force', '2010'],
    ['guidance', '2014-04', move('unknown', 'prohibited')],
    ['guidance', '2014-09', move('permitted', 'case-by-case')],
  ];
  expect(law(broken, row('case-by-case'))).toEqual(['! events.guidance-3.positions.zero-rating.from position-chain']);
  expect(law([['in-force', '2010', move('permitted', 'permitted')]], row('permitted'))).toEqual([
    '! events.in-force-1.positions.zero-rating.to position-same',
  ]);
  expect(law([['guidance', 'unknown', move('permitted', 'prohibited')]], row('prohibited'))).toEqual([
    '! events.guidance-1.date position-undated',
  ]);
});
