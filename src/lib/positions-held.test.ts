import { expect, test } from 'vitest';
import type { Law } from '../schemas/law.ts';
import { vocabulary } from '../schemas/vocabulary.ts';
import type { TermOf } from '../schemas/vocabulary.ts';
import { positionsHeld } from './positions-held.ts';

const law = (
  slug: string,
  countries: string[],
  position: TermOf<'position'>,
  more: Partial<Pick<Law, 'force' | 'jurisdiction' | 'verification'>> & { date?: string } = {},
) => ({
  collection: 'laws' as const,
  slug,
  data: {
    countries,
    force: more.force ?? 'binding',
    verification: more.verification ?? 'official',
    ...(more.jurisdiction && { jurisdiction: more.jurisdiction }),
    events: [{ key: 'start', date: more.date ?? '2016-01-01', kind: 'in-force', text: 'x', sources: ['s'] }],
    netNeutrality: Object.fromEntries(
      vocabulary.practice.map((practice) => [
        practice,
        { position: practice === 'zero-rating' ? position : 'silent', sources: [] },
      ]),
    ),
  } as unknown as Law,
});

const unions = new Map([
  [
    'EU',
    [
      { code: 'NL', from: '1958-01-01' },
      { code: 'SI', from: '2004-05-01' },
    ],
  ],
]);
const held = (...laws: ReturnType<typeof law>[]) =>
  positionsHeld(laws, unions, 'zero-rating', '2020-01-01').map(
    ({ code, jurisdiction, position, since }) => `${jurisdiction ?? code} ${position} ${since}`,
  );

test('a country and a union speak by their own instruments, since their day', () => {
  expect(held(law('eu', ['EU'], 'case-by-case'), law('in', ['IN'], 'prohibited', { date: '2016-02-08' }))).toEqual([
    'EU case-by-case 2016-01-01',
    'IN prohibited 2016-02-08',
  ]);
});

test('a member whose older rule gives way to the union has no row of its own', () => {
  expect(held(law('eu', ['EU'], 'case-by-case'), law('nl', ['NL'], 'prohibited', { date: '2013-01-01' }))).toEqual([
    'EU case-by-case 2016-01-01',
  ]);
});

test('silence and rules that have no effect on the day make no row', () => {
  expect(held(law('cl', ['CL'], 'silent'), law('in', ['IN'], 'prohibited', { date: '2021-01-01' }))).toEqual([]);
});

test('a part of a country has a row beside the country', () => {
  expect(held(law('us', ['US'], 'case-by-case'), law('ca', ['US'], 'prohibited', { jurisdiction: 'US-CA' }))).toEqual([
    'US case-by-case 2016-01-01',
    'US-CA prohibited 2016-01-01',
  ]);
});

test('a voluntary code speaks where nothing binds, and not beside what binds', () => {
  const code = law('jp', ['JP'], 'conditional', { force: 'voluntary' });
  expect(held(code)).toEqual(['JP conditional 2016-01-01']);
  expect(held(code, law('jp-law', ['JP'], 'permitted'))).toEqual(['JP permitted 2016-01-01']);
});

test('a retracted entry says nothing', () => {
  expect(held(law('x', ['XX'], 'prohibited', { verification: 'retracted' }))).toEqual([]);
});
