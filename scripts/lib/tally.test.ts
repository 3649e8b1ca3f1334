import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tallyOf, testProjects, totalOf } from './tally.ts';

const report = (passed: number, failed: number, unread = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: [
    { status: 'passed', assertionResults: [{}] },
    ...Array.from({ length: unread }, () => ({ status: 'failed', assertionResults: [] })),
  ],
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'npa-tally-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file that could not be loaded is a failure', () => {
  expect(tallyOf(report(4, 1))).toEqual({ passed: 4, failed: 1 });
  expect(tallyOf(report(4, 0, 2))).toEqual({ passed: 4, failed: 2 });
});

test('all projects are added up', () => {
  for (const project of testProjects) writeFileSync(join(folder, `${project}.json`), JSON.stringify(report(10, 0)));
  expect(totalOf(folder, [{ name: 'lint', outcome: 'passed', seconds: 1 }])).toEqual({ passed: 40, failed: 0 });
});

test('a project that reported nothing and a failed step without tests are failures', () => {
  for (const project of testProjects.slice(1))
    writeFileSync(join(folder, `${project}.json`), JSON.stringify(report(1, 0)));
  expect(
    totalOf(folder, [
      { name: 'lint', outcome: 'failed', seconds: 1 },
      { name: 'unit', outcome: 'failed', seconds: 1 },
    ]),
  ).toEqual({ passed: 3, failed: 2 });
});
