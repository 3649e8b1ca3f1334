import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// Every file of scripts/bench is a bench; `npm run bench -- timeline` runs one, `npm run bench` all.
const folder = join(import.meta.dirname, 'bench');
const names = readdirSync(folder)
  // What benches share, and the tests of it, run nothing themselves.
  .filter((file) => !file.startsWith('synthetic-') && !file.endsWith('.test.ts'))
  .map((file) => file.replace(/\.ts$/, ''));
const [wanted, ...options] = process.argv.slice(2);
if (wanted !== undefined && !wanted.startsWith('-') && !names.includes(wanted))
  throw new Error(`There is no bench ${wanted}; there are ${names.join(', ')}.`);

const isNamed = wanted !== undefined && names.includes(wanted);
const chosen = isNamed ? [wanted] : names;
const parameters = isNamed ? options : process.argv.slice(2);
for (const name of chosen) {
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.ts`), ...parameters], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
