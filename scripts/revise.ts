import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readEntry } from '../src/frontmatter.ts';
import { revisionOf } from '../src/lib/revision.ts';
import { jsonSchemaOf } from '../src/schemas/json-schema.ts';
import { readCorpus } from './lib/corpus.ts';

/** The text of a translation with another revision; everything else stays byte for byte. */
export function withRevision(text: string, revision: string): string {
  const { locateKey, data } = readEntry(text);
  const lines = text.split('\n');
  const newline = text.includes('\r\n') ? '\r' : '';
  if (typeof data === 'object' && data !== null && 'sourceRevision' in data) {
    const at = locateKey(['sourceRevision']).line - 1;
    lines[at] = (lines[at] ?? '').replace(/^sourceRevision:\s*(["']?)[^"'#\s]*\1/, `sourceRevision: "${revision}"`);
  } else {
    const closing = lines.findIndex((words, index) => index > 0 && /^---\s*$/.test(words));
    lines.splice(closing, 0, `sourceRevision: "${revision}"${newline}`);
  }
  return lines.join('\n');
}

function revise(root: string, wanted: readonly string[]): number {
  const corpus = readCorpus(root);
  let failures = 0;
  for (const argument of wanted) {
    const file = relative(root, resolve(argument)).replaceAll('\\', '/');
    const twin = corpus.translations.find((translation) => translation.file === file);
    const entry = twin && corpus.entry(twin.collection, twin.slug);
    if (!twin || !entry || twin.data === undefined || entry.data === undefined) {
      const reason = !twin
        ? 'is no file of src/content/translations/id'
        : !entry
          ? 'has no English entry'
          : 'cannot be read, or its entry cannot; run npm run validate';
      process.stderr.write(`${file} ${reason}\n`);
      failures++;
      continue;
    }
    const revision = revisionOf(entry.collection, jsonSchemaOf(entry.collection), entry.fields, entry.body);
    const before = readFileSync(resolve(root, file), 'utf8');
    const after = withRevision(before, revision);
    if (after !== before) writeFileSync(resolve(root, file), after);
    process.stdout.write(`${file} ${revision}${after === before ? ' (unchanged)' : ''}\n`);
  }
  return failures;
}

if (import.meta.main) {
  const wanted = process.argv.slice(2);
  if (wanted.length === 0)
    process.stderr.write('Which files? npm run revise -- src/content/translations/id/shutdowns/2019-id-papua.md\n');
  process.exitCode = wanted.length === 0 || revise(resolve(import.meta.dirname, '..'), wanted) > 0 ? 1 : 0;
}
