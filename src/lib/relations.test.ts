import { expect, test } from 'vitest';
import type { Shutdown } from '../schemas/shutdown.ts';
import { tiesOf, tiesSeenFrom } from './relations.ts';

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
