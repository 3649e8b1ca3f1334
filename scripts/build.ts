import { siteFolder } from './lib/site-folder.ts';
import { runSteps, summaryOf } from './lib/steps.ts';

const results = await runSteps([
  { name: 'validate', program: 'scripts/validate.ts' },
  {
    name: 'pages',
    program: 'node_modules/astro/bin/astro.mjs',
    parameters: ['build', '--outDir', siteFolder],
    needs: ['validate'],
  },
  { name: 'search index', program: 'scripts/search-index.ts', needs: ['pages'] },
  { name: 'page count', program: 'scripts/pages.ts', needs: ['pages'] },
]);
process.stdout.write(`\n${summaryOf(results)}\n`);
process.exitCode = results.every(({ outcome }) => outcome === 'passed') ? 0 : 1;
