import { readSite } from './lib/built-site.ts';
import { progress } from './lib/progress.ts';
import { siteFolder } from './lib/site-folder.ts';
import { faultsOf } from './lib/site-rules.ts';

const site = readSite(siteFolder, progress('reading pages'));
const faults = faultsOf(site);
for (const { page, rule, text } of faults) process.stdout.write(`${page}  ${rule}\n  ${text}\n`);
process.stdout.write(`${site.pages.size} pages, ${site.files.size} other files, ${faults.length} faults\n`);
process.exitCode = site.pages.size === 0 || faults.length > 0 ? 1 : 0;
