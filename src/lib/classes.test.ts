import { expect, test } from 'vitest';
import type { Law } from '../schemas/law.ts';
import { vocabulary } from '../schemas/vocabulary.ts';
import { classCounts, classesOn, yearEnds } from './classes.ts';

const law = (slug: string, countries: string[]) => ({
  collection: 'laws' as const,
  slug,
  data: {
    countries,
    force: 'binding',
    verification: 'official',
    events: [{ key: 'start', date: '2016-04-30', kind: 'in-force', text: 'x', sources: ['s'] }],
    netNeutrality: Object.fromEntries(
      vocabulary.practice.map((practice) => [practice, { position: 'prohibited', sources: [] }]),
    ),
  } as unknown as Law,
});
const unions = new Map([['EU', [{ code: 'NL', from: '1958-01-01' }]]]);
const classes = (day: string) => classesOn([law('eu', ['EU'])], unions, (code) => code === 'TV', day);

test('a member has the class of its union’s rules, the union itself none', () => {
  const found = classes('2020-01-01');
  expect(found.get('NL')).toBe('protected');
  expect(found.has('EU')).toBe(false);
});

test('a researched country without rules is told apart from one that was not researched', () => {
  const found = classes('2020-01-01');
  expect([found.get('TV'), found.get('TO')]).toEqual(['none-found', 'not-researched']);
});

test('time is told by the ends of years and the day that stands for today', () => {
  expect(yearEnds(2024, '2026-11-28')).toEqual(['2024-12-31', '2025-12-31', '2026-11-28']);
});

test('countries are counted by class, the strongest first', () => {
  const [first, second, ...rest] = classCounts(classes('2020-01-01'));
  expect([first, second]).toEqual([
    ['protected', 1],
    ['none-found', 1],
  ]);
  expect(rest.map(([name]) => name)).toEqual(['not-researched']);
});
