import { run } from './lib/steps.ts';

// A door of our own, because here Astro does not report to its makers (scripts/lib/steps.ts).
process.exitCode = await run({ program: 'node_modules/astro/bin/astro.mjs', parameters: process.argv.slice(2) });
