import { expect, test } from 'vitest';
import { formatsOf } from '../i18n/format.ts';
import { timelineViewWords } from '../i18n/ui/timeline-view.ts';
import { timelineSentence } from './timeline-sentence.ts';
import type { ToldFact } from './timeline-sentence.ts';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const fact = (text: string, entry = text): ToldFact => ({ start: [day(text), day(text) + 86_399_999], entry });
const window = [day('2019-01-01'), day('2021-01-01')] as const;
const tell = (shown: ToldFact[], outside: ToldFact[] = [], lang: 'en' | 'id' = 'en'): string =>
  timelineSentence(timelineViewWords[lang], formatsOf(lang), { shown, outside, window });

test('a view says how many facts of how many entries it shows, and where most begin', () => {
  const shown = [fact('2019-02-01', 'a'), fact('2019-03-01', 'a'), fact('2020-03-01', 'b')];
  expect(tell(shown)).toBe(
    '3 dated facts of 2 entries between 1 January 2019 and 31 December 2020. Most begin in 2019: 2.',
  );
  expect(tell(shown, [], 'id')).toBe(
    '3 fakta bertanggal dari 2 entri antara 1 Januari 2019 dan 31 Desember 2020. Paling banyak bermula pada 2019, yaitu 2.',
  );
});

test('years that share the first rank, and one year alone, are not named as the fullest', () => {
  expect(tell([fact('2019-02-01'), fact('2020-02-01')])).not.toContain('Most');
  expect(tell([fact('2019-02-01'), fact('2019-02-02')])).not.toContain('Most');
});

test('what lies before and after the span is counted and dated', () => {
  const outside = [fact('1960-05-01'), fact('2018-05-01'), fact('2029-10-01')];
  expect(tell([fact('2019-02-01')], outside)).toBe(
    '1 dated fact of 1 entry between 1 January 2019 and 31 December 2020. 2 lie earlier, the first in 1960. 1 lies later, in 2029.',
  );
});

test('a span without facts says so', () => {
  expect(tell([], [fact('2018-05-01')])).toBe(
    'No dated fact with these filters lies between 1 January 2019 and 31 December 2020. 1 lies earlier, in 2018.',
  );
});
