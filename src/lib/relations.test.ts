import { expect, test } from 'vitest';
import type { Shutdown } from '../schemas/shutdown.ts';
import { tiesByEnd, tiesOf, tiesSeenFrom } from './relations.ts';

const shutdown = {
  relations: [{ type: 'same-event', target: 'censorship:2021-ng-twitter' }],
  legalBasis: [{ key: 'l', law: 'L', invoked: 'court', entry: 'ng-law', sources: ['a'] }],
} as unknown as Shutdown;
const ties = [
  ...tiesOf({ collection: 'shutdowns', slug: '2021-ng-twitter', data: shutdown }),
  { type: 'same-event' as const, from: 'censorship:2021-ng-twitter', to: 'shutdowns:2021-ng-twitter' },
];

test('a legal basis is a tie that the law shows too', () => {
  expect(tiesSeenFrom('laws:ng-law', ties)).toEqual([
    { type: 'legal-basis', direction: 'in', other: 'shutdowns:2021-ng-twitter' },
  ]);
});

test('the same event stated on both sides is shown once', () => {
  expect(tiesSeenFrom('shutdowns:2021-ng-twitter', ties)).toEqual([
    { type: 'same-event', direction: 'out', other: 'censorship:2021-ng-twitter' },
    { type: 'legal-basis', direction: 'out', other: 'laws:ng-law' },
  ]);
});

test('an entry that is tied in two ways stands once, with both', () => {
  const two = [
    { type: 'implements' as const, direction: 'in' as const, other: 'laws:b' },
    { type: 'legal-basis' as const, direction: 'in' as const, other: 'shutdowns:c' },
    { type: 'instrument' as const, direction: 'out' as const, other: 'laws:b' },
  ];
  expect(tiesByEnd(two).map(({ other, ties }) => [other, ties.map(({ type }) => type)])).toEqual([
    ['laws:b', ['implements', 'instrument']],
    ['shutdowns:c', ['legal-basis']],
  ]);
});
