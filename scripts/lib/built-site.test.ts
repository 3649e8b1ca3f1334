import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addressOf, filesOf, readSite } from './built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'npa-site-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'id/laws'), { recursive: true });
for (const [file, text] of Object.entries({
  'index.html': '<title>Home</title>',
  '404.html': '<title>Nowhere</title>',
  'id/laws/index.html': '<title>Hukum</title>',
  'favicon.svg': '<svg/>',
  'a.js': 'a()',
})) {
  writeFileSync(join(folder, file), text);
}

test('files are told by their address, in order', () => {
  expect(filesOf(folder)).toEqual(['/404.html', '/a.js', '/favicon.svg', '/id/laws/index.html', '/index.html']);
});

test('a folder’s page has the address of the folder, any other page its own', () => {
  expect(['/index.html', '/id/laws/index.html', '/404.html', '/my-index.html'].map(addressOf)).toEqual([
    '/',
    '/id/laws/',
    '/404.html',
    '/my-index.html',
  ]);
});

test('pages, other files and pictures are told apart, and reading tells how far it is', () => {
  const counts: number[] = [];
  const site = readSite(folder, (count) => counts.push(count));
  expect([...site.pages].map(([address, { title }]) => `${address} ${title}`)).toEqual([
    '/404.html Nowhere',
    '/id/laws/ Hukum',
    '/ Home',
  ]);
  expect([...site.files]).toEqual(['/a.js', '/favicon.svg']);
  expect([...site.texts]).toEqual([['/favicon.svg', '<svg/>']]);
  expect(counts).toEqual([1, 2, 3]);
});
