import { expect, test } from 'vitest';
import { corpusOfOne, told } from './hand-made.ts';
import { findingsOf } from './index.ts';
import { geometryKeys } from './geometry-keys.ts';

test('keys of the base layer pass, and so does an entry without geometry', () => {
  const geometry = { areas: ['crimea', 'west-bank'], lines: ['crimea-mainland'] };
  expect(told(corpusOfOne('map-disputes', { geometry }), geometryKeys)).toEqual([]);
  expect(told(corpusOfOne('map-disputes'), geometryKeys)).toEqual([]);
});

test('other keys are found, with what may be meant', () => {
  const geometry = { areas: ['crimea', 'X1', 'kosova'], lines: ['crimea-mainlad', 'kosovo'] };
  const findings = findingsOf(corpusOfOne('map-disputes', { geometry }), [geometryKeys]);
  expect(findings.map(({ path, code, parameters }) => [path, code, parameters['near']])).toEqual([
    ['geometry.areas[2]', 'geometry-area', undefined],
    ['geometry.areas[3]', 'geometry-area', 'kosovo'],
    ['geometry.lines[1]', 'geometry-line', 'crimea-mainland'],
    ['geometry.lines[2]', 'geometry-line', 'kosovo-serbia'],
  ]);
});

test('an identifier of Natural Earth is drawn, with a warning that names our key', () => {
  const findings = findingsOf(corpusOfOne('map-disputes', { geometry: { areas: ['B89'] } }), [geometryKeys]);
  expect(findings.map(({ level, parameters }) => [level, parameters['near']])).toEqual([['warning', 'crimea']]);
});
