import { beforeAll, expect, test } from 'vitest';
import { parseBodies } from '../lib/bodies.ts';
import { corpusOfOne, corpusWith, entryText, told } from './hand-made.ts';
import { html } from './html.ts';
import { findingsOf } from './index.ts';

const codes = (body: string): string[] =>
  findingsOf(corpusOfOne('diplomacy', {}, body), [html]).map(({ code }) => code);

test('words, links, tables, foreign words and abbreviations pass', () => {
  const body = [
    '**Time.** It <span lang="ar" dir="rtl">كلمة</span> and <abbr title="Border Gateway Protocol">BGP</abbr>.[^one][^two]',
    '[inside](laws:id-law), [outside](https://www.example.org/a_(b)), <https://www.example.org/>, [below](#source-one)',
    '| a | b |\n|---|--:|\n| 1 | 2 |',
    '> quoted\n\n- listed\n  - deeper',
    '`<script>` and a < b, {100}, import this',
  ].join('\n\n');
  expect(codes(body)).toEqual([]);
});

const refused: [body: string, codes: string[]][] = [
  ['<script>alert(1)</script>', ['html-tag']],
  ['a <b>bold</b> word', ['html-tag', 'html-tag']],
  ['<iframe src="https://evil.example"></iframe>', ['html-tag']],
  ['a <span onclick="x()">word</span>', ['html-tag']],
  ['a <span style="x" lang="ar">word</span>', ['html-tag']],
  ['<!-- hidden -->', ['html-comment']],
  ['![a](https://www.example.org/a.png)', ['body-image']],
  ['![a](data:image/png;base64,x)', ['body-image']],
  ['[x](javascript:alert(1))', ['address-scheme']],
  ['[x](&#106;avascript:alert(1))', ['address-scheme']],
  ['<javascript:alert(1)>', ['address-scheme']],
  ['[x][r]\n\n[r]: vbscript:x', ['address-scheme']],
  ['[x](data:text/html,x)', ['address-scheme']],
  ['[x](//evil.example)', ['link-relative']],
  ['[x](/laws/id-law/)', ['link-relative']],
  ['[x](mailto:a@example.org)', ['address-mail']],
  ['[x]()', ['link-empty']],
  ['[x](#part)', ['link-anchor']],
  ['[x](law:id-uu-ite)', ['link-collection']],
  ['[x](https://netpolicyatlas.org/laws/)', ['link-own']],
  ['text[^n]\n\n[^n]: a note', ['body-note']],
  ['text[^n]\n\n[^n]: note', ['body-note']],
  ['> > > > > deep', ['body-depth']],
  ['', ['body-empty']],
];

// One process for all bodies: each of its own costs a quarter of a second.
beforeAll(() => void parseBodies(refused.map(([source]) => ({ source, isMdx: false }))));

test.each(refused)('%j is answered by %j', (body, expected) => {
  expect(codes(body)).toEqual(expected);
});

test('a quotation nested thousands deep is refused and does not end the run', () => {
  expect(codes(`${'> '.repeat(5000)}x`)).toContain('body-depth');
});

test('the place is that of the file, in entries and translations', () => {
  const corpus = corpusWith({
    'laws/id-law.md': entryText('laws'),
    'translations/id/laws/id-law.md': '---\ntitle: Judul\n---\n\nKata <b>tebal\n',
  });
  expect(findingsOf(corpus, [html])).toMatchObject([
    { file: 'src/content/translations/id/laws/id-law.md', line: 5, column: 6, parameters: { tag: '<b>' } },
  ]);
});

test('a glossary term needs no text of its own', () => {
  expect(told(corpusOfOne('glossary', {}, ''), html)).toEqual([]);
});
