import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newWords } from './lib/new-words.ts';
import { projectRoot } from './lib/site-folder.ts';
import { create, templates, translate } from './new.ts';

let root = '';
const known = { fields: { countries: ['ID'], start: '2024-05-01' }, words: 'telegram-block' };
const file = 'src/content/shutdowns/2024-id-telegram-block.md';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-new-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test('a new entry is written once and never over one that stands', () => {
  expect(create(root, 'shutdowns', known, 'en')).toBe(0);
  const text = readFileSync(join(root, file), 'utf8');
  expect(create(root, 'shutdowns', { ...known, day: '2026-11-21' }, 'en')).toBe(1);
  expect(readFileSync(join(root, file), 'utf8')).toBe(text);
});

test('nothing is written under a name that does not suit', () => {
  expect(create(root, 'shutdowns', { fields: {} }, 'en')).toBe(1);
  expect(create(root, 'shutdowns', known, 'id', '2024-my-telegram')).toBe(1);
  expect(create(root, 'laws', known, 'en', '../../../outside')).toBe(1);
  expect(readdirSync(root)).toEqual([]);
});

test('a twin is written beside its entry once, whichever way the entry is named', () => {
  create(root, 'shutdowns', known, 'en');
  expect(translate(root, 'shutdowns:none', newWords.en)).toBe(1);
  expect(translate(root, 'shutdowns:2024-id-telegram-block', newWords.en)).toBe(0);
  expect(translate(root, 'shutdowns/2024-id-telegram-block.md', newWords.en)).toBe(1);
  expect(readdirSync(join(root, 'src/content/translations/id/shutdowns'))).toEqual(['2024-id-telegram-block.md']);
});

test('the templates that lie in the folders are what the schemas say', () => {
  const stale = Object.entries(templates())
    .filter(([name, text]) => readFileSync(join(projectRoot, name), 'utf8') !== text)
    .map(([name]) => name);
  expect(stale, 'run npm run new -- --templates').toEqual([]);
});
