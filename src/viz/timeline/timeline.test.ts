import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf } from './axis.ts';
import { lanesOf } from './lanes.ts';
import { marksOf } from './marks.ts';
import { domainOf } from './span.ts';
import type { Span } from './span.ts';

const day = (text: string): readonly [number, number] => [
  Date.parse(`${text}T00:00Z`),
  Date.parse(`${text}T23:59:59.999Z`),
];
const size = { width: 600, gap: 4, dot: 8 };

describe('lanes', () => {
  test('marks of one lane never touch', () => {
    const reach = fc.record({ from: fc.integer({ min: 0, max: 500 }), length: fc.integer({ min: 0, max: 200 }) });
    fc.assert(
      fc.property(fc.array(reach, { maxLength: 40 }), (items) => {
        const marks = items.map(({ from, length }) => ({ from, to: from + length })).sort((a, b) => a.from - b.from);
        const lanes = lanesOf(marks, 4);
        for (let b = 0; b < marks.length; b++) {
          for (let a = 0; a < b; a++)
            if (lanes[a] === lanes[b]) expect(marks[a]!.to + 4).toBeLessThanOrEqual(marks[b]!.from);
        }
      }),
    );
  });
  test('the topmost free lane is taken', () => {
    expect(
      lanesOf(
        [
          { from: 0, to: 10 },
          { from: 5, to: 8 },
          { from: 12, to: 20 },
          { from: 14, to: 16 },
        ],
        2,
      ),
    ).toEqual([0, 1, 0, 1]);
  });
});

describe('axis', () => {
  test.each([
    ['2010-01-01', '2024-01-01', 'year'],
    ['2019-01-15', '2019-12-20', 'month'],
    ['2019-08-19', '2019-08-25', 'day'],
    ['2011-01-27', '2011-01-28', 'hour'],
  ] as const)('between %s and %s the unit is the %s', (from, to, unit) => {
    expect(axisOf([day(from)[0], day(to)[1]], 600).unit).toBe(unit);
  });
  test('marks lie on the line, in order, with room for their labels', () => {
    const { ticks } = axisOf([day('2007-03-01')[0], day('2014-09-30')[1]], 600);
    expect(ticks.length).toBeGreaterThan(1);
    ticks.forEach(({ x }, place) => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(600);
      if (place > 0) expect(x - ticks[place - 1]!.x).toBeGreaterThan(40);
    });
  });
});

describe('marks', () => {
  const cut: Span = { start: day('2019-08-21'), end: day('2019-09-28') };
  const moment: Span = { start: day('2019-09-04') };
  test('a span is certain between its ends and doubtful for the days on which they fall', () => {
    const [mark] = marksOf([cut], [day('2019-08-21')[0], day('2019-09-28')[1]], size);
    expect(mark).toMatchObject({ lane: 0, isMoment: false, doubtX: 0, doubtWidth: 600 });
    expect(mark!.x).toBeCloseTo(600 / 39, 0);
    expect(mark!.x + mark!.width).toBeCloseTo(600 - 600 / 39, 0);
  });
  test('a moment inside a span stands in a lane of its own', () => {
    const marks = marksOf([cut, moment], domainOf([cut, moment]), size);
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1]);
    expect(marks[1]).toMatchObject({ isMoment: true, width: 0 });
  });
  test('what is shorter than a dot is drawn as one', () => {
    const hours: Span = {
      start: [Date.UTC(2019, 7, 19, 4), Date.UTC(2019, 7, 19, 4)],
      end: [Date.UTC(2019, 7, 19, 11), Date.UTC(2019, 7, 19, 11)],
    };
    expect(marksOf([hours], [day('2019-01-01')[0], day('2019-12-31')[1]], size)[0]).toMatchObject({
      isMoment: true,
      width: 0,
    });
  });
  test('what goes on reaches the edge', () => {
    const [mark] = marksOf(
      [{ start: day('2019-08-21'), isOpen: true }],
      [day('2019-08-01')[0], day('2019-09-28')[1]],
      size,
    );
    expect(mark!.x + mark!.width).toBeCloseTo(600, 1);
  });
  test('a year without a day keeps its whole width of doubt', () => {
    const vague: Span = { start: [Date.UTC(2019, 0), Date.UTC(2020, 0) - 1] };
    const [mark] = marksOf([vague], [Date.UTC(2018, 0), Date.UTC(2021, 0)], size);
    expect(mark!.doubtWidth).toBeCloseTo(600 / 3, -1);
  });
});

test('the domain of a single moment is not empty', () => {
  const [from, to] = domainOf([{ start: [0, 0] }]);
  expect(to - from).toBe(3_600_000);
});
