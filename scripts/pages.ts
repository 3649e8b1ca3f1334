import { existsSync } from 'node:fs';
import { addressOf, filesOf } from './lib/built-site.ts';
import { readCorpus } from './lib/corpus.ts';
import { differenceOf, expectedPages } from './lib/expected-pages.ts';
import { projectRoot, siteFolder } from './lib/site-folder.ts';

const expected = expectedPages(readCorpus(projectRoot));
if (!existsSync(siteFolder)) throw new Error(`There is no built site in ${siteFolder}. Build it first: npm run build`);

const files = filesOf(siteFolder).filter((file) => file.endsWith('.html'));
const { missing, extra } = differenceOf(expected, files.map(addressOf));

for (const { address, source } of missing) process.stdout.write(`${address} is missing; it follows from ${source}\n`);
for (const address of extra)
  process.stdout.write(`${address} is there, but nothing in src/content or src/pages asks for it\n`);
process.stdout.write(`${files.length} pages, ${missing.length} missing, ${extra.length} too many\n`);
process.exitCode = missing.length + extra.length > 0 ? 1 : 0;
