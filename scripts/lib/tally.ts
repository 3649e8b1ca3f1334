import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from './steps.ts';

/** Projects of vitest.config.ts, in the order in which the whole proof runs them. */
export const testProjects = ['unit', 'house', 'site', 'browser'] as const;

/** How many tests passed and how many failed. */
export interface Tally {
  passed: number;
  failed: number;
}

// The fields of vitest's JSON report that count; a file that cannot be loaded has no test, so suites count too.
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

/** Counts one report of vitest; a file that could not even be loaded is one failure. */
export function tallyOf(report: Report): Tally {
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread.length };
}

/** Adds up what vitest reported in a folder; a project without a report is one failure, and so is each failed step that runs no tests. */
export function totalOf(folder: string, steps: readonly StepResult[]): Tally {
  const total = { passed: 0, failed: 0 };
  for (const project of testProjects) {
    const file = join(folder, `${project}.json`);
    const report = existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as Report);
    const { passed, failed } = report ? tallyOf(report) : { passed: 0, failed: 1 };
    total.passed += passed;
    total.failed += failed;
  }
  const isTestRun = (name: string): boolean => (testProjects as readonly string[]).includes(name);
  total.failed += steps.filter(({ name, outcome }) => outcome !== 'passed' && !isTestRun(name)).length;
  return total;
}
