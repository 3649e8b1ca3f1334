import { expect, test } from 'vitest';
import { readYaml } from '../../src/yaml.ts';
import { inlineYaml, wrapped } from './yaml-words.ts';

test('what is written is what is read', () => {
  const values = [
    'plain',
    '2019-08-19T04:00Z',
    '2019-09~',
    'a: b',
    'true',
    'no',
    '#x',
    '[a]',
    'a, b',
    '',
    'say "yes"',
    'é—ñ',
    '- a',
    'x:',
    '~',
    '2024',
  ];
  for (const value of values) expect(readYaml(`field: ${inlineYaml(value)}\n`).data, value).toEqual({ field: value });
  expect(readYaml(`field: ${inlineYaml(values)}\n`).data).toEqual({ field: values });
  expect(inlineYaml(false)).toBe('false');
});

test('lines are broken between words, and a word that is too long stands alone', () => {
  expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapped('a muchlongerword b', 5)).toEqual(['a', 'muchlongerword', 'b']);
});
