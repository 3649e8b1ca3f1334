import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './lib/site-folder.ts';
import { run } from './lib/steps.ts';

const [name = 'validate', ...parameters] = process.argv.slice(2);
const benches = readdirSync(join(projectRoot, 'scripts/bench'))
  .filter((file) => !file.startsWith('synthetic-') && !file.endsWith('.test.ts'))
  .map((file) => file.replace(/\.ts$/, ''));

if (benches.includes(name)) process.exitCode = await run({ program: `scripts/bench/${name}.ts`, parameters });
else {
  process.stderr.write(`There is no bench “${name}”; there are: ${benches.join(', ')}.\n`);
  process.exitCode = 1;
}
