import { expect, test } from 'vitest';
import type { Fields } from '../checks/hand-made.ts';
import { corpusWith, entryText, handMadeSource } from '../checks/hand-made.ts';
import type { Corpus } from './corpus.ts';
import { reviewOf } from './review.ts';
import { reviewMarkdown } from './review-report.ts';
import { twinOf } from './twin.ts';

const name = 'shutdowns/2019-id-cut.md';
const file = `src/content/${name}`;
const corpus = (changed: Fields = {}, body?: string, more: Record<string, string> = {}): Corpus =>
  corpusWith({ [name]: entryText('shutdowns', changed, body), ...more });

test('a changed fact is told with its old and new value, words and sources apart', () => {
  const sources = [handMadeSource('one', 'First Paper'), handMadeSource('two', 'Second Paper')];
  const after = corpus({
    end: '2019-09-29',
    title: 'Another title of an entry',
    sources: [...sources, handMadeSource('three', 'Third Paper')],
  });
  const { entries } = reviewOf(corpus(), after);
  expect(entries).toMatchObject([
    {
      file,
      kind: 'changed',
      facts: [{ path: 'end', before: '2019-09-28', after: '2019-09-29' }],
      words: ['title'],
      isTextChanged: false,
      sources: [{ kind: 'added', key: 'three' }],
      unproved: [],
    },
  ]);
  expect(reviewMarkdown(reviewOf(corpus(), after), [])).toContain('| end | 2019-09-28 | 2019-09-29 |');
});

test('nothing changed is nothing to review', () => {
  const { entries, late, duplicates, pages } = reviewOf(corpus(), corpus());
  expect({ entries, late, duplicates, pages }).toEqual({
    entries: [],
    late: [],
    duplicates: [],
    pages: { added: [], removed: [], changed: [] },
  });
});

test('claims without evidence are named: fields, rows and paragraphs', () => {
  const stages = [{ key: 'open', date: '2019-09-01', text: 'Opened.' }];
  const after = corpus({ stages, evidence: { start: ['one'] } }, '\nProved.[^one]\n\nMerely said.\n');
  const [entry] = reviewOf(corpus(), after).entries;
  expect(entry?.unproved).toEqual(expect.arrayContaining(['kinds', 'stages.open', '“Merely said.…”']));
  expect(entry?.unproved).not.toContain('start');
  expect(entry?.unproved).not.toContain('legalBasis');
});

test('a translation that no longer follows is told, and one that is missing', () => {
  const english = corpus().entries.find((entry) => entry.file === file);
  const twin = { [`translations/id/${name}`]: english ? twinOf(english) : '' };
  const changed = { summary: 'Somebody did something else on a day.' };
  expect(reviewOf(corpus({}, undefined, twin), corpus(changed, undefined, twin)).late).toEqual([
    { file: `src/content/translations/id/${name}`, state: 'outdated' },
  ]);
  expect(reviewOf(corpus(), corpus(changed)).late).toMatchObject([{ state: 'missing' }]);
  expect(reviewOf(corpus({}, undefined, twin), corpus({ end: '2019-09-29' }, undefined, twin)).late).toEqual([]);
});

test('the pages that a change reaches are told, its own and those of its lists', () => {
  const { pages } = reviewOf(corpus(), corpus({ scope: 'national' }));
  expect(pages.added).toEqual(['/shutdowns/by/scope/national/']);
  expect(pages.removed).toEqual(['/shutdowns/by/scope/regional/']);
  expect(pages.changed).toEqual(
    expect.arrayContaining(['/shutdowns/2019-id-cut/', '/shutdowns/', '/countries/id/', '/topics/explainer/']),
  );
});

test('an entry that does not fit its schema, or cannot be read, is reviewed all the same', () => {
  expect(reviewOf(corpus(), corpus({ kinds: 'all' })).entries).toMatchObject([{ facts: [{ path: 'kinds' }] }]);
  expect(reviewOf(corpus(), corpusWith({ [name]: '---\n: [\n' })).entries).toHaveLength(1);
  const gone = reviewMarkdown(reviewOf(corpus(), corpusWith({})), []);
  expect(gone).toMatch(/\(removed\)[\s\S]*never removed/);
});

test('nothing that was proposed acts in the summary', () => {
  const title = 'A <img src=x onerror=alert(1)> [link](javascript:x) | `code` @everyone \u202egnp';
  const markdown = reviewMarkdown(reviewOf(corpusWith({}), corpus({ title, scope: '|<b>' })), ['a`|<b>.ts']);
  expect(markdown).not.toMatch(/(?<!\\)<(?:img|b)/);
  expect(markdown).not.toMatch(/(?<!\\)\[link/);
  expect(markdown).not.toContain('\u202e');
});

test('a summary stays within what the host shows', () => {
  const others = Array.from({ length: 40_000 }, (_, index) => `scripts/some/rather/long/name/of/a/file-${index}.ts`);
  const markdown = reviewMarkdown(reviewOf(corpus(), corpus()), others);
  expect(Buffer.byteLength(markdown)).toBeLessThan(1_000_000);
  expect(markdown).toMatch(/left out/);
});
