import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './site-folder.ts';

/** One part of a long work: a program of the project with its arguments. */
export interface Step {
  name: string;
  /** A script of the project, `scripts/validate.ts`, or the entry file of an installed tool, `node_modules/astro/bin/astro.mjs`. */
  program: string;
  parameters?: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** Steps without which this one has nothing to work on. */
  needs?: readonly string[];
}

/** How a step ended. */
export interface StepResult {
  name: string;
  outcome: 'passed' | 'failed' | 'left-out';
  seconds: number;
}

/** Runs a program of the project with the Node of the project; result: its exit code. */
export function run({ program, parameters = [], environment = {} }: Omit<Step, 'name'>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, program), ...parameters], {
      cwd: projectRoot,
      stdio: 'inherit',
      // Astro would report each build to its makers.
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const secondsOf = (startMs: number): number => Math.round((performance.now() - startMs) / 100) / 10;

/** Runs steps one after the other and tells what is going on; a failed step stops those that need it. */
export async function runSteps(
  steps: readonly Step[],
  start: (step: Step) => Promise<number> = run,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const [index, step] of steps.entries()) {
    const failed = results.filter(({ outcome }) => outcome !== 'passed').map(({ name }) => name);
    const missing = (step.needs ?? []).filter((name) => failed.includes(name));
    if (missing.length > 0) {
      say(`\n[${index + 1}/${steps.length}] ${step.name}: left out, because ${missing.join(' and ')} failed`);
      results.push({ name: step.name, outcome: 'left-out', seconds: 0 });
      continue;
    }
    say(`\n[${index + 1}/${steps.length}] ${step.name}`);
    const startMs = performance.now();
    const code = await start(step);
    results.push({ name: step.name, outcome: code === 0 ? 'passed' : 'failed', seconds: secondsOf(startMs) });
  }
  return results;
}

/** One line for each step: how it ended and how long it took. */
export function summaryOf(results: readonly StepResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(
      ({ name, outcome, seconds }) =>
        `${outcome.padEnd(8)}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s`,
    )
    .join('\n');
}
