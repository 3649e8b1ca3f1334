import { expect, test } from 'vitest';
import type { AtlasEntry } from '../../entries.ts';
import { datedRows } from './dated-rows.ts';

const entry = {
  collection: 'shutdowns',
  words: 'source',
  data: {
    start: '2019-08-04',
    end: '2021-02-05',
    endStatus: 'partly-restored',
    evidence: {},
    stages: [
      { key: 'ordered', date: '2019-07-31', text: 'Ordered.', sources: [] },
      { key: 'statement', date: '2019-08', text: 'A statement.', sources: [] },
      { key: 'order', date: '2021-02-05', text: 'The last order.', sources: [] },
      { key: 'later', date: '2021-03', text: 'Later.', sources: [] },
    ],
  },
} as unknown as AtlasEntry;

test('a case begins behind what surely was before it and ends behind what else its last day brought', () => {
  expect(datedRows(entry, 'en').map(({ anchor }) => anchor)).toEqual([
    'stages-ordered',
    'dated-start',
    'stages-statement',
    'stages-order',
    'dated-end',
    'stages-later',
  ]);
});

test('an end says whether all was restored, in the language of the page', () => {
  expect(datedRows(entry, 'en').find(({ anchor }) => anchor === 'dated-end')?.text).toBe('Access was back in part.');
  expect(datedRows(entry, 'id').find(({ anchor }) => anchor === 'dated-end')?.text).toBe('Akses pulih sebagian.');
});
