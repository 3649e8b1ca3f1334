import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf, filesOf } from './lib/built-site.ts';
import { isOffered, searchFilesOf } from './lib/search-index.ts';
import { siteFolder } from './lib/site-folder.ts';

// What an earlier run left would stay beside the new index, since names follow the content. `search/` holds pages too.
rmSync(join(siteFolder, 'pagefind'), { recursive: true, force: true });

const pages = filesOf(siteFolder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ address: addressOf(file), html: readFileSync(join(siteFolder, file), 'utf8') }))
  .filter(({ html }) => isOffered(html));
const files = await searchFilesOf(pages);

for (const { path, content } of files) {
  mkdirSync(dirname(join(siteFolder, path)), { recursive: true });
  writeFileSync(join(siteFolder, path), content);
}
process.stdout.write(`${pages.length} pages in the search index, ${files.length} files\n`);
process.exitCode = pages.length > 0 ? 0 : 1;
