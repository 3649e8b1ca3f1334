import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readFiles } from './lib/corpus.ts';
import { mendedFiles } from './lib/mend.ts';
import { projectRoot } from './lib/site-folder.ts';

const wanted = process.argv.slice(2).map((file) => relative(projectRoot, resolve(file)).replaceAll('\\', '/'));
const files = readFiles(projectRoot);
const unknown = wanted.filter((file) => files[file] === undefined);
for (const file of unknown) process.stderr.write(`${file} is not in the collection\n`);

const chosen = wanted.length === 0 ? files : Object.fromEntries(wanted.map((file) => [file, files[file]]));
const mended = mendedFiles(chosen);
for (const [file, text] of Object.entries(mended)) {
  writeFileSync(resolve(projectRoot, file), text);
  process.stdout.write(`${file} mended\n`);
}
const count = Object.keys(mended).length;
process.stdout.write(
  count === 0 ? 'Nothing to mend.\n' : `${count} mended; read the difference before you commit it.\n`,
);
process.exitCode = unknown.length > 0 ? 1 : 0;
