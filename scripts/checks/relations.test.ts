import { expect, test } from 'vitest';
import { corpusWith, entryText, told } from './hand-made.ts';
import { circleFrom, relations } from './relations.ts';

const tied = (type: string, ...targets: string[]): string =>
  entryText('laws', { relations: targets.map((target) => ({ type, target: `laws:${target}` })) });

test('a circle is told once, where it begins in the alphabet', () => {
  const corpus = corpusWith({
    'laws/id-a.md': tied('amends', 'id-b'),
    'laws/id-b.md': tied('amends', 'id-c', 'id-d'),
    'laws/id-c.md': tied('amends', 'id-a'),
    'laws/id-d.md': tied('part-of', 'id-a'),
  });
  expect(told(corpus, relations)).toEqual(['! relations[1] relation-circle']);
});

test('ways that meet, ties of different kinds, ties to oneself and to nothing are no circles', () => {
  const corpus = corpusWith({
    'laws/id-a.md': tied('amends', 'id-b', 'id-c'),
    'laws/id-b.md': tied('amends', 'id-d'),
    'laws/id-c.md': tied('amends', 'id-d', 'id-c'),
    'laws/id-d.md': tied('repeals', 'id-a', 'id-none'),
    'laws/id-e.md': tied('same-event', 'id-f'),
    'laws/id-f.md': tied('same-event', 'id-e'),
  });
  expect(told(corpus, relations)).toEqual([]);
});

test('the shortest way back is given', () => {
  const ways: Record<string, string[]> = { a: ['b', 'd'], b: ['c'], c: ['a'], d: ['a'] };
  expect(circleFrom('a', (name) => ways[name] ?? [])).toEqual(['a', 'd', 'a']);
  expect(circleFrom('x', (name) => ways[name] ?? [])).toBeUndefined();
});
