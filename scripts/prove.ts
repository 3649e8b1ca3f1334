import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './lib/site-folder.ts';
import type { Step } from './lib/steps.ts';
import { runSteps, summaryOf } from './lib/steps.ts';
import type { testProjects } from './lib/tally.ts';
import { totalOf } from './lib/tally.ts';

const results = join(projectRoot, 'test-results');
rmSync(results, { recursive: true, force: true });

const tests = (project: (typeof testProjects)[number], needs: readonly string[] = []): Step => ({
  name: project,
  program: 'node_modules/vitest/vitest.mjs',
  parameters: [
    ...['run', '--project', project, '--reporter=default', '--reporter=json'],
    `--outputFile.json=${join(results, `${project}.json`)}`,
  ],
  needs,
});

// The checks of a pull request name the files that it changes, so that no address is lost.
const changed = process.env['CHANGED_FILES'];

const steps = await runSteps([
  { name: 'entries', program: 'scripts/validate.ts', parameters: changed ? ['--changed', changed] : [] },
  // Astro reads the entries before it looks at types, and stops at the first that does not fit.
  { name: 'types', program: 'node_modules/astro/bin/astro.mjs', parameters: ['check'], needs: ['entries'] },
  { name: 'lint', program: 'node_modules/eslint/bin/eslint.js', parameters: ['.', '--max-warnings', '0'] },
  { name: 'format', program: 'node_modules/prettier/bin/prettier.cjs', parameters: ['--check', '.'] },
  { name: 'field guide', program: 'scripts/fields.ts', parameters: ['--check'] },
  tests('unit'),
  tests('house'),
  { name: 'build', program: 'scripts/build.ts', needs: ['entries'] },
  { name: 'links', program: 'scripts/links.ts', needs: ['build'] },
  tests('site', ['build']),
  tests('browser', ['build']),
]);

const { passed, failed } = totalOf(results, steps);
process.stdout.write(`\n${summaryOf(steps)}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
