import { expect, test, vi } from 'vitest';
import type { Step } from './steps.ts';
import { runSteps, summaryOf } from './steps.ts';

const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
const steps: Step[] = [
  { name: 'lint', program: 'lint' },
  { name: 'build', program: 'build' },
  { name: 'links', program: 'links', needs: ['build'] },
  { name: 'site', program: 'site', needs: ['links'] },
  { name: 'unit', program: 'unit' },
];

test('a failed step leaves out what needs it, and nothing else', async () => {
  const started: string[] = [];
  const results = await runSteps(steps, async ({ name }) => {
    started.push(name);
    return name === 'build' ? 1 : 0;
  });
  expect(started).toEqual(['lint', 'build', 'unit']);
  expect(results.map(({ outcome }) => outcome)).toEqual(['passed', 'failed', 'left-out', 'left-out', 'passed']);
  expect(silent.mock.calls.flat().join('')).toContain('[3/5] links: left out, because build failed');
});

test('the summary has a line for each step', () => {
  expect(
    summaryOf([
      { name: 'lint', outcome: 'passed', seconds: 1.25 },
      { name: 'browser', outcome: 'left-out', seconds: 0 },
    ]),
  ).toBe('passed    lint         1.3 s\nleft-out  browser      0.0 s');
});
