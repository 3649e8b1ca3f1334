import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sentenceOf } from '../../src/i18n/messages/index.ts';
import type { BadInput, SampleKind } from './bad-inputs.ts';
import { answers, answersAfterFix, filesOf } from './bad-inputs.ts';

const fixture = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../tests/fixtures', name), 'utf8');
const cases = fixture('bad-inputs.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as BadInput);
const bad = cases.filter(({ level }) => level !== 'ok');

test('every class is answered, or listed with the reason why it cannot occur', () => {
  const without = [...fixture('bad-inputs-without-counterpart.md').matchAll(/^- `([^`]+)`: \S/gm)].map(([, id]) => id);
  const own = cases.map(({ id }) => id).filter((id) => !id.startsWith('own-'));
  expect([...own, ...without].sort()).toEqual(fixture('bad-input-classes.txt').trim().split('\n').sort());
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

test.each<SampleKind>(['shutdowns', 'laws', 'map-disputes', 'diplomacy', 'topics', 'translation'])(
  'the good sample of %s is clean',
  (kind) => {
    expect(answers(filesOf(kind, []), [])).toEqual([]);
  },
);

test.each(bad)('$id is answered with its level, and its fix works', (input) => {
  const { collection, change, level, code, says = '' } = input;
  const found = answers(filesOf(collection, [change]), [change]);
  const answer = found.filter((finding) => finding.code === code && finding.level === level);
  expect(
    answer,
    found.map((finding) => `${finding.file}: ${finding.level} ${finding.code}`).join('\n'),
  ).not.toHaveLength(0);
  const sentences = answer.map((finding) => sentenceOf('en', finding.code, finding.parameters));
  expect(
    sentences.some((sentence) => sentence.includes(says)),
    sentences.join('\n'),
  ).toBe(true);
  for (const finding of found) {
    for (const lang of ['en', 'id'] as const)
      expect(sentenceOf(lang, finding.code, finding.parameters)).not.toMatch(/undefined|\[object|\n\s+at /);
    // A warning is not grave enough to come with errors.
    if (level === 'warning') expect(finding).toMatchObject({ level: 'warning' });
  }
  expect(answersAfterFix(input).map((finding) => `${finding.file}: ${finding.code}`)).toEqual([]);
});

test.each(cases.filter(({ level }) => level === 'ok'))('$id is unusual and right', ({ collection, change }) => {
  const found = answers(filesOf(collection, [change]), [change]);
  expect(found.map((finding) => sentenceOf('en', finding.code, finding.parameters))).toEqual([]);
});

test('one error hides no other: the faults of an entry are all told at once', () => {
  // Each case that changes one field of its own.
  const together = new Map<string, BadInput>();
  for (const input of bad) {
    const { set = {}, ...rest } = input.change;
    const [path, ...more] = Object.keys(set);
    // The order of two dates can be told of two good dates only.
    if (input.code?.startsWith('date-') && path !== 'start') continue;
    if (input.collection !== 'shutdowns' || Object.keys(rest).length > 0 || more.length > 0 || !path) continue;
    if (
      ![...together.keys()].some(
        (other) => other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`),
      )
    )
      together.set(path, input);
  }
  const change = { set: Object.assign({}, ...[...together.values()].map((input) => input.change.set)) as object };
  const codes = answers(filesOf('shutdowns', [change as BadInput['change']]), []).map(({ code }) => code);
  expect(together.size).toBeGreaterThan(8);
  for (const { code } of together.values()) expect(codes).toContain(code);
});
