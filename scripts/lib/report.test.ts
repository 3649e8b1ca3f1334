import { expect, test } from 'vitest';
import { readEntry } from '../../src/frontmatter.ts';
import type { Finding } from './report.ts';
import { inOrder, pathInWords, reportOf } from './report.ts';

const data = { events: [{ key: 'adopted', date: '2019' }], countries: ['ID', 'MY'] };

test('a path is told by the keys of rows and the numbers of other items', () => {
  expect(pathInWords(data, ['events', 0, 'date'])).toBe('events.adopted.date');
  expect(pathInWords(data, ['countries', 1])).toBe('countries[2]');
  expect(pathInWords(data, ['evidence', 'start', 0])).toBe('evidence.start[1]');
  expect(pathInWords(data, [])).toBe('');
});

test('a finding is placed at a value, at a name or at a point', () => {
  const findings: Finding[] = [];
  const file = { ...readEntry('---\ntitle: "A"\n---\n'), file: 'a.md' };
  const report = reportOf('schema', findings);
  report.error(file, ['title'], 'text-empty', { field: 'title' });
  report.warning(file, { key: ['title'] }, 'text-empty', { field: 'title' });
  report.error(file, { line: 9, column: 3 }, 'body-image', {});
  expect(findings.map(({ line, column, path, level }) => [line, column, path, level])).toEqual([
    [2, 8, 'title', 'error'],
    [2, 1, 'title', 'warning'],
    [9, 3, '', 'error'],
  ]);
});

test('findings are told in the order of files and lines, each once', () => {
  const finding = (file: string, line: number): Finding => ({
    file,
    line,
    column: 1,
    path: '',
    code: 'body-image',
    parameters: {},
    level: 'error',
    check: 'html',
  });
  const list = [finding('b.md', 1), finding('a.md', 9), finding('a.md', 2), finding('a.md', 9)];
  expect(inOrder(list).map(({ file, line }) => `${file} ${line}`)).toEqual(['a.md 2', 'a.md 9', 'b.md 1']);
});
