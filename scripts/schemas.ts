import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { collections } from '../src/schemas/vocabulary.ts';
import { editorSchema } from './lib/editor-schema.ts';
import { formCollections, issueForm } from './lib/issue-form.ts';
import { nameOfOne } from './lib/new-entry.ts';
import { projectRoot } from './lib/site-folder.ts';
import { snippets } from './lib/snippets.ts';

function texts(): Record<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;
  const written = '# Written by “npm run schemas”; do not edit.\n';
  return Object.fromEntries([
    ...collections.map((name) => [`.vscode/schemas/${name}.schema.json`, json(editorSchema(name))]),
    ['.vscode/entries.code-snippets', json(snippets())],
    ...formCollections.map((name) => [
      `.github/ISSUE_TEMPLATE/new-${nameOfOne(name)}.yml`,
      `${written}${stringify(issueForm(name), { lineWidth: 0 })}`,
    ]),
  ]) as Record<string, string>;
}

/** What tools of editors and of the repository’s host take from the schemas: the text of each file, in the form of the house. */
export async function generated(): Promise<Record<string, string>> {
  const entries = Object.entries(texts()).map(async ([file, text]) => {
    if (file.startsWith('.vscode/')) return [file, text] as const;
    const filepath = join(projectRoot, file);
    return [file, await format(text, { ...(await resolveConfig(filepath)), filepath })] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

if (import.meta.main) {
  for (const [file, text] of Object.entries(await generated())) {
    mkdirSync(dirname(join(projectRoot, file)), { recursive: true });
    writeFileSync(join(projectRoot, file), text);
  }
}
