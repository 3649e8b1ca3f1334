import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf } from './axis.ts';
import { brushed, gripAt } from './brush.ts';
import { binsOf, unitFor } from './counts.ts';
import { explorerOf, fullestLanes, inLanes, measures, visibleItems } from './explorer.ts';
import type { ExplorerItem, ExplorerLayout } from './explorer.ts';
import { leastMs } from './window.ts';
import type { TimeWindow } from './window.ts';

const year = (value: number): number => Date.UTC(value, 0);
const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const limits: TimeWindow = [year(1990), year(2030)];
const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 14_000 }), fc.integer({ min: 1, max: 600 }))
  .map(([start, length]): TimeWindow => [limits[0] + start * 86_400_000, limits[0] + (start + length) * 86_400_000]);

describe('the strip', () => {
  test.each([
    [98, 'from'],
    [110, 'from'],
    [150, 'whole'],
    [205, 'to'],
    [40, 'new'],
  ] as const)('a press at %i takes hold of: %s', (px, grip) => expect(gripAt(px, [100, 200], 12)).toBe(grip));
  test('an end that is dragged over the other one changes places with it', () => {
    expect(brushed('from', [year(2000), year(2010)], year(2000), year(2015), limits)).toEqual([
      year(2010),
      expect.closeTo(year(2015), -9),
    ]);
  });
  test('a window that is moved keeps its length at the limits', () => {
    const [from, to] = brushed('whole', [year(2000), year(2010)], year(2005), year(2050), limits);
    expect([to, to - from]).toEqual([limits[1], year(2010) - year(2000)]);
  });
  test('a new span is drawn in either direction', () => {
    expect(brushed('new', limits, year(2012), year(2008), limits)).toEqual([year(2008), year(2012)]);
  });
});

describe('counts', () => {
  test('every moment of a window is counted once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: year(1985), max: year(2035) }), { maxLength: 60 }),
        fc.constantFrom('decade', 'year', 'month', 'day'),
        (moments, unit) => {
          const inside = moments.filter((ms) => ms >= limits[0] && ms < limits[1]);
          const bins = binsOf(moments, limits, unit);
          expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(inside.length);
          bins.forEach(({ fromMs, toMs }, place) => {
            expect(toMs).toBeGreaterThan(fromMs);
            if (place > 0) expect(fromMs).toBeGreaterThanOrEqual(bins[place - 1]!.toMs);
          });
        },
      ),
    );
  });
  test.each([
    [1400, 2030, 'decade'],
    [1990, 2030, 'year'],
    [2018, 2026, 'month'],
  ] as const)('from %i to %i, 960 pixels have room for columns of a %s', (from, to, unit) =>
    expect(unitFor([year(from), year(to)], 960)).toBe(unit),
  );
});

const lasting: ExplorerItem = {
  span: { start: [day('2018-01-01'), day('2018-12-31')], end: [day('2019-07-16'), day('2019-07-16')] },
  lanes: ['b'],
};
const moments: ExplorerItem[] = ['2019-02-01', '2019-02-03', '2019-06-01', '2020-03-05', '2020-03-06'].map(
  (text, place) => ({
    span: { start: [day(text), day(text) + 86_399_999] },
    lanes: place % 2 ? ['a', 'b'] : ['a'],
  }),
);
const few = [lasting, ...moments];
const many = Array.from({ length: 2000 }, (_, place): ExplorerItem => {
  const ms = year(1990) + ((place * 7919) % 14_600) * 86_400_000;
  return { span: { start: [ms, ms] }, lanes: [`lane-${place % 3}`] };
});

/** The layout as a picture that a reviewer can look at. */
function pictureOf({ lanes, ticks, height }: ExplorerLayout, width: number): string {
  const shapes = lanes.flatMap(({ y, height: laneHeight, marks, columns }) => [
    `<path d="M0 ${y + laneHeight}H${width}" stroke="#ccc"/>`,
    ...columns.map(
      ({ x, width: w, height: h }) =>
        `<rect x="${x}" y="${y + measures.label + measures.columns - h}" width="${w}" height="${h}"/>`,
    ),
    ...marks.map(({ x, width: w, doubtX, doubtWidth, lane, isMoment }) => {
      const top = y + measures.label + lane * measures.row;
      const certain = isMoment
        ? `<circle cx="${x}" cy="${top + 4.5}" r="4.5"/>`
        : `<rect x="${x}" y="${top}" width="${w}" height="9"/>`;
      return `<rect x="${doubtX}" y="${top}" width="${doubtWidth}" height="9" opacity=".3"/>${certain}`;
    }),
  ]);
  const axis = ticks.map(({ x }) => `<path d="M${x} 0V${height}" stroke="#eee"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${[...axis, ...shapes].join('\n')}\n</svg>\n`;
}

describe('the picture', () => {
  const window: TimeWindow = [year(2018), year(2021)];
  test('draws few facts as marks, each in all of its lanes', async () => {
    const layout = explorerOf(few, ['a', 'b'], window, 600);
    expect(layout.counted).toBeUndefined();
    expect(layout.lanes.map(({ key, count, marks }) => [key, count, marks.length])).toEqual([
      ['a', 5, 5],
      ['b', 3, 3],
    ]);
    await expect(pictureOf(layout, 600)).toMatchFileSnapshot('explorer-marks.svg');
  });
  test('counts many facts by year, and draws them one by one where a reader looks closer', async () => {
    const keys = fullestLanes(many, 3);
    const layout = explorerOf(many, keys, limits, 600);
    expect(layout.counted).toBe('year');
    const counted = layout.lanes.flatMap(({ columns }) => columns).reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(2000);
    await expect(pictureOf(layout, 600)).toMatchFileSnapshot('explorer-columns.svg');
    expect(explorerOf(many, keys, [year(2000), year(2002)], 600).counted).toBeUndefined();
  });
  test('shows what reaches into the window and nothing else', () => {
    expect(visibleItems(few, [day('2019-02-02'), day('2019-05-01')])).toEqual([0, 2]);
    const { lanes } = explorerOf(few, ['a', 'b'], [day('2019-02-02'), day('2019-05-01')], 600);
    expect(lanes.flatMap(({ marks }) => marks.map(({ item }) => item))).toEqual([2, 0, 2]);
  });
  test('stays near its edges when hours of a long span are looked at', () => {
    const { lanes } = explorerOf(few, ['b'], [day('2019-02-02'), day('2019-02-02') + leastMs], 600);
    const [mark] = lanes[0]!.marks;
    expect([mark!.x, mark!.x + mark!.width]).toEqual([-600, 1200]);
  });
  test('ends what goes on at the day to which it is known', () => {
    const end = [day('2019-12-31'), day('2019-12-31')] as const;
    const open = { span: { start: [year(2019), year(2019)] as const, end, isOpen: true }, lanes: ['a'] };
    const [mark] = explorerOf([open], ['a'], window, 600).lanes[0]!.marks;
    expect(mark!.x + mark!.width).toBeCloseTo(400, -1);
  });
  test('stacks its lanes without gaps or overlaps', () => {
    const { lanes, height } = explorerOf(few, ['a', 'b', 'c'], window, 600);
    lanes.forEach(({ y }, place) =>
      expect(y).toBe(place === 0 ? measures.axis : lanes[place - 1]!.y + lanes[place - 1]!.height),
    );
    expect(height).toBe(lanes.at(-1)!.y + lanes.at(-1)!.height);
  });
  test('what stands in none of the chosen lanes shares one of its own', () => {
    expect(inLanes(few, ['b'], 'rest').map(({ lanes }) => lanes.join())).toEqual([
      'b',
      'rest',
      'b',
      'rest',
      'b',
      'rest',
    ]);
  });
  test('lanes go by how full they are', () => expect(fullestLanes(few, 2)).toEqual(['a', 'b']));
});

test('labels of an axis never touch, from decades to hours and on narrow screens', () => {
  const least = { year: 40, month: 72, day: 84, hour: 84 };
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 280, max: 1200 }), (window, width) => {
      const { ticks, unit } = axisOf([window[0], window[1]], width);
      ticks.slice(1).forEach(({ x }, place) => expect(x - ticks[place]!.x).toBeGreaterThanOrEqual(least[unit] - 0.2));
    }),
  );
});
