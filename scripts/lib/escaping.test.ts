import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from './report.ts';
import type { Review } from './review.ts';
import { reviewMarkdown } from './review-report.ts';
import { annotations, jsonReport, stepSummary, terminalReport } from './reporters.ts';

// Words of strangers reach the terminal, the host's annotations and its summary.
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '%',
      '\n',
      '\r',
      ':',
      ',',
      '|',
      '<',
      '>',
      '`',
      '*',
      '_',
      '[',
      ']',
      '\\',
      '::',
      'a',
      ' ',
      '${',
      '{{',
    ),
  }),
);
const findingOf = (words: string): Finding => ({
  file: `src/content/laws/${words}.md`,
  line: 1,
  column: 1,
  path: words,
  code: 'yaml-colon',
  parameters: { text: words },
  level: 'error',
  check: 'schema',
});
const tally = { entries: 1, errors: 1, warnings: 0 };
const always = (rule: (words: string) => void): void =>
  fc.assert(fc.property(hostile, rule), { numRuns: 500, seed: 1 });

test('an annotation is one command of one line, whatever words it holds', () => {
  always((words) => {
    const [line, ...rest] = annotations([findingOf(words)], 'en').split('\n');
    expect(rest).toEqual(['']);
    expect(line).not.toContain('\r');
    const [, properties = ''] = /^::error ([^:]*)::/.exec(line ?? '') ?? [];
    expect(properties.split(',').map((property) => property.split('=', 1)[0])).toEqual([
      'file',
      'line',
      'col',
      'title',
    ]);
  });
});

test('a row of the summary stays one row of four cells', () => {
  always((words) => {
    const rows = stepSummary([findingOf(words)], tally, 'en')
      .trimEnd()
      .split('\n')
      .slice(4);
    expect(rows).toHaveLength(1);
    // An even number of backslashes before a bar would let it end the cell.
    const bars = (rows[0] ?? '').replace(/\\[\s\S]/g, '').match(/\|/g) ?? [];
    expect(bars).toHaveLength(5);
    expect((rows[0] ?? '').replace(/\\[\s\S]/g, '')).not.toMatch(/[<>`*[\]]/);
  });
});

test('JSON is read back as it was', () => {
  always((words) => {
    const read = JSON.parse(jsonReport([findingOf(words)], tally)) as { findings: Finding[] };
    expect(read.findings[0]?.parameters).toEqual({ text: words });
  });
});

test('the terminal is never told to do anything', () => {
  always((words) => {
    const text = terminalReport([findingOf(words)], tally, 'id');
    expect(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.exec(text)).toBeNull();
  });
});

// Names of files as Git allows them, in each place where the summary of a review writes one.
const reviewOf = (words: string): Review => {
  const file = `src/content/laws/${words}.md`;
  return {
    entries: [
      { file, kind: 'added', title: words, facts: [], words: [words], isTextChanged: false, sources: [], unproved: [] },
    ],
    translations: [file, words],
    late: [{ file, state: 'missing' }],
    duplicates: [{ entry: { file }, other: { file }, reasons: [words] } as unknown as Review['duplicates'][number]],
    pages: { added: [words], removed: [words], changed: [words] },
  };
};

test('the name of a file ends neither its line nor its code span in a review', () => {
  const headings = (words: string): number => reviewMarkdown(reviewOf(words), [words]).match(/^#/gm)?.length ?? 0;
  const expected = headings('a');
  const lines = reviewMarkdown(reviewOf('a'), ['a']).split('\n').length;
  fc.assert(
    fc.property(fc.oneof(hostile, fc.constant('a\n\n# Approved\n`b')), (words) => {
      const markdown = reviewMarkdown(reviewOf(words), [words]);
      expect(markdown.match(/^#/gm)).toHaveLength(expected);
      expect(markdown.split(/[\r\n\u2028\u2029]/)).toHaveLength(lines);
      for (const line of markdown.split('\n')) {
        const marks = line.replace(/`[^`]+`/g, '').replace(/\\[\s\S]/g, '');
        expect(marks, line).not.toContain('`');
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});
