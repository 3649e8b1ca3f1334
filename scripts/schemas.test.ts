import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collections } from '../src/schemas/vocabulary.ts';
import { editorSchema } from './lib/editor-schema.ts';
import { formCollections, issueForm } from './lib/issue-form.ts';
import { projectRoot } from './lib/site-folder.ts';
import { snippets } from './lib/snippets.ts';
import { generated } from './schemas.ts';

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

test('schemas, snippets and issue forms are what the schemas of the entries say', { timeout: 30_000 }, async () => {
  const stale = Object.entries(await generated())
    .filter(([file, text]) => read(file) !== text)
    .map(([file]) => file);
  expect(stale, 'run npm run schemas').toEqual([]);
});

test('the workspace binds the schema of each collection to its folder', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
  const files = collections.map((name) => `./.vscode/schemas/${name}.schema.json`);
  expect(Object.keys(settings['yaml.schemas']).sort()).toEqual([...files].sort());
  for (const name of collections) {
    const ending = name === 'topics' ? 'mdx' : 'md';
    expect(settings['yaml.schemas'][`./.vscode/schemas/${name}.schema.json`]).toBe(`src/content/${name}/*.${ending}`);
  }
  expect(readdirSync(join(projectRoot, '.vscode/schemas')).length).toBe(collections.length);
});

test('an editor reads descriptions, examples and a line for each term, and none of our marks', () => {
  const schema = editorSchema('shutdowns') as { properties: Record<string, Record<string, unknown>> };
  const { endStatus, start, sources } = schema.properties;
  expect(endStatus).toMatchObject({ examples: ['restored'], description: expect.any(String) });
  expect(endStatus?.['enumDescriptions']).toHaveLength((endStatus?.['enum'] as unknown[]).length);
  expect(start?.['type']).toEqual(['string', 'integer']);
  expect(sources).toMatchObject({ items: { required: expect.arrayContaining(['key', 'publisher']) } });
  expect(JSON.stringify(schema)).not.toMatch(/"(?:prose|vocabulary|source|country)":(?:true|")/);
});

test('there is a snippet for every field and every list of rows', () => {
  const prefixes = new Set(Object.values(snippets()).flatMap(({ prefix }) => prefix));
  for (const name of ['title', 'netNeutrality', 'row-sources', 'row-episodes', 'cite'])
    expect(prefixes).toContain(name);
  const row = snippets()['sources, another row'];
  expect(row?.body[0]).toBe('  - key: ${1:key}');
  expect(row?.body.join('\n')).toMatch(/kind: \$\{2\|primary-law,/);
});

test.each(formCollections)('the form for %s keeps the rules of the repository’s host', (collection) => {
  const { body } = issueForm(collection);
  const ids = body.flatMap(({ id }) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const labels = body.flatMap(({ attributes }) => attributes['label'] ?? []);
  expect(new Set(labels).size).toBe(labels.length);
  for (const { type, attributes } of body) {
    if (type !== 'dropdown') continue;
    const options = attributes['options'] as string[];
    expect(new Set(options).size).toBe(options.length);
    // The host adds an option of its own with this name.
    expect(options).not.toContain('None');
  }
  expect(ids).toEqual(expect.arrayContaining(['sources', 'harm']));
  expect(ids).not.toContain('evidence');
});
