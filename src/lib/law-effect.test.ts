import { expect, test } from 'vitest';
import type { LawEvent } from '../schemas/law-event.ts';
import { stagesOfApplication } from './law-effect.ts';

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
