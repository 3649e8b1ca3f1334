import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publication } from '../src/lib/publication.ts';
import { siteFolder } from './lib/site-folder.ts';
import { listen, staticServer } from './lib/static-server.ts';

const wanted = Number(process.env['PORT'] ?? 4321);

if (!existsSync(join(siteFolder, 'index.html'))) {
  process.stderr.write(`There is no built site in ${siteFolder}. Build it first: npm run build\n`);
  process.exitCode = 1;
} else if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  process.stderr.write(`PORT is “${process.env['PORT']}”; a number from 0 to 65535 is needed.\n`);
  process.exitCode = 1;
} else {
  const base = `${new URL(publication.home).pathname.replace(/\/$/, '')}/`;
  const port = await listen(staticServer(siteFolder, base), wanted);
  process.stdout.write(`Net Policy Atlas is at http://127.0.0.1:${port}${base} (Ctrl+C ends it)\n`);
}
