import { beforeAll, expect, test } from 'vitest';
import { parseBodies } from '../lib/bodies.ts';
import { corpusOfOne } from './hand-made.ts';
import { html } from './html.ts';
import { findingsOf } from './index.ts';
import { topicsGuard, topicsGuardOf } from './topics-guard.ts';

const guard = topicsGuardOf({ Timeline: { of: ['laws', 'shutdowns'] }, Span: { topic: 'topics' }, Years: {} });
const codes = (body: string): string[] => findingsOf(corpusOfOne('topics', {}, body), [guard]).map(({ code }) => code);

test('words, listed components and marks of language pass', () => {
  expect(
    codes(
      'Words [in](laws:id-law).[^one]\n\n<Timeline of="shutdowns" />\n\n<Span topic="explainer" />\n\n<Years />\n\nA <span lang="ar" dir="rtl">x</span>, \\{100\\}.',
    ),
  ).toEqual([]);
});

const refused: [body: string, code: string][] = [
  ['import x from "y"', 'topic-code'],
  ['import\tfs from "node:fs"', 'topic-code'],
  ['export\tconst a = 1', 'topic-code'],
  ['export default 1', 'topic-code'],
  ['Words {process.exit(0)}', 'topic-expression'],
  ['{/* note */}', 'topic-expression'],
  ['<Chart />', 'topic-element'],
  ['<script>x</script>', 'topic-element'],
  ['<></>', 'topic-element'],
  ['<Timeline of={x} />', 'topic-attribute-code'],
  ['<Timeline {...x} />', 'topic-attribute-code'],
  ['<Timeline of="laws" client:load />', 'topic-attribute'],
  ['<Timeline of="laws" country="ID" />', 'topic-attribute'],
  ['<Timeline />', 'topic-attribute-value'],
  ['<Timeline of="lawz" />', 'topic-attribute-value'],
  ['<Span topic="no-such-topic" />', 'topic-attribute-value'],
  ['<Timeline set:html="x" />', 'topic-attribute'],
  ['a <span onclick="x">b</span>', 'topic-attribute'],
];

// One process for all bodies: each of its own costs a quarter of a second.
beforeAll(() => void parseBodies(refused.map(([source]) => ({ source, isMdx: true }))));

test.each(refused)('%j is refused as %s', (body, code) => {
  expect(codes(body)).toContain(code);
});

test('the guard of the collection allows the listed components alone', () => {
  expect(findingsOf(corpusOfOne('topics', {}, '<Nothing />'), [topicsGuard]).map(({ code }) => code)).toEqual([
    'topic-element',
  ]);
});

test('a text that is no MDX is named with its place and not guarded', () => {
  const corpus = corpusOfOne('topics', {}, '\nWords\n\n<Timeline\n');
  expect(findingsOf(corpus, [guard])).toEqual([]);
  expect(findingsOf(corpus, [html]).map(({ code }) => code)).toEqual(['body-unreadable']);
});
