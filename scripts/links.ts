import { existsSync } from 'node:fs';
import { readSite } from './lib/built-site.ts';
import { progress } from './lib/progress.ts';
import { siteFolder } from './lib/site-folder.ts';
import { faultsOf } from './lib/site-rules.ts';

if (!existsSync(siteFolder)) throw new Error(`There is no built site in ${siteFolder}. Build it first: npm run build`);

const site = readSite(siteFolder, progress('reading pages'));
const faults = faultsOf(site);

// A fault of the layout stands on every page; it is told once.
for (const [what, places] of Map.groupBy(faults, ({ rule, text }) => `${rule}: ${text}`)) {
  const pages = [...new Set(places.map(({ page }) => page))];
  const more = pages.length > 3 ? ` and ${pages.length - 3} more pages` : '';
  process.stdout.write(`${what}\n  on ${pages.slice(0, 3).join(', ')}${more}\n`);
}
process.stdout.write(`${site.pages.size} pages, ${site.files.size} other files, ${faults.length} faults\n`);
process.exitCode = site.pages.size === 0 || faults.length > 0 ? 1 : 0;
