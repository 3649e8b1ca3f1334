import { expect, test } from 'vitest';
import type { Finding } from './report.ts';
import { annotations, closingLine, jsonReport, stepSummary, terminalReport } from './reporters.ts';

const findings: Finding[] = [
  {
    file: 'src/content/shutdowns/2019-id-papua.md',
    line: 4,
    column: 7,
    path: 'kinds[1]',
    code: 'vocabulary',
    parameters: { value: 'throttle', allowed: 'mobile-only, throttling', near: 'throttling' },
    level: 'error',
    check: 'schema',
  },
  {
    file: 'src/content/shutdowns/2019-id-papua.md',
    line: 1,
    column: 1,
    path: '',
    code: 'translation-missing',
    parameters: { file: 'a|b.md' },
    level: 'warning',
    check: 'translations',
  },
];
const tally = { entries: 3, errors: 1, warnings: 1 };

test('a terminal shows place and field, the sentence and the page that explains it', () => {
  expect(terminalReport(findings, tally, 'en')).toBe(
    [
      'src/content/shutdowns/2019-id-papua.md:4:7  kinds[1]',
      '  “throttle” is not one of: mobile-only, throttling. Did you mean “throttling”?',
      '  docs/errors.md#vocabulary',
      '',
      'src/content/shutdowns/2019-id-papua.md:1:1  (warning)',
      '  The entry has no Indonesian words yet. They belong into a|b.md.',
      '  docs/errors.md#translation-missing',
      '',
      '3 entries, 1 error, 1 warning',
      '',
    ].join('\n'),
  );
});

test('the closing line counts in both languages', () => {
  expect(closingLine({ entries: 1, errors: 0, warnings: 2 }, 'en')).toBe('1 entry, 0 errors, 2 warnings');
  expect(closingLine({ entries: 1, errors: 0, warnings: 2 }, 'id')).toBe('1 entri, 0 kesalahan, 2 peringatan');
});

test('annotations keep to one line each and escape what would end them', () => {
  const [first, second, ...rest] = annotations(findings, 'id').split('\n');
  expect(first).toBe(
    '::error file=src/content/shutdowns/2019-id-papua.md,line=4,col=7,title=kinds[1]%3A vocabulary::“throttle” tidak termasuk: mobile-only, throttling. Maksud Anda “throttling”? (docs/errors.md#vocabulary)',
  );
  expect(second).toMatch(/^::warning /);
  expect(rest).toEqual(['']);
  const hostile = { ...findings[1], parameters: { file: 'x\n::error::y' } } as Finding;
  expect(annotations([hostile], 'en').trimEnd()).not.toContain('\n');
});

test('the summary is a table whose cells stay cells', () => {
  const summary = stepSummary(findings, tally, 'en');
  expect(summary).toContain('**3 entries, 1 error, 1 warning**');
  expect(summary).toContain('a\\|b.md');
  expect(stepSummary([], { entries: 3, errors: 0, warnings: 0 }, 'en')).toBe('**3 entries, 0 errors, 0 warnings**\n');
});

test('JSON carries every finding with its sentences in both languages', () => {
  const report = JSON.parse(jsonReport(findings, tally)) as {
    errors: number;
    findings: { code: string; message: Record<string, string> }[];
  };
  expect(report.errors).toBe(1);
  expect(report.findings[0]?.message).toEqual({
    en: '“throttle” is not one of: mobile-only, throttling. Did you mean “throttling”?',
    id: '“throttle” tidak termasuk: mobile-only, throttling. Maksud Anda “throttling”?',
  });
});
