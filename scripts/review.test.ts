import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entryText } from './checks/hand-made.ts';
import { filesOf, commitOf } from './lib/git-files.ts';
import { review } from './review.ts';

const root = mkdtempSync(join(tmpdir(), 'atlas-review-'));
const file = 'src/content/shutdowns/2019-id-cut.md';

function git(...parameters: string[]): void {
  const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...identity, ...parameters], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main', '.');
  write(file, entryText('shutdowns'));
  write('src/content/topics/explainer.mdx', entryText('topics'));
  symlinkSync('explainer.mdx', join(root, 'src/content/topics/link.mdx'));
  git('add', '.');
  git('commit', '--quiet', '-m', 'one');
  git('checkout', '--quiet', '-b', 'proposed');
  write(file, entryText('shutdowns', { end: '2019-09-30' }));
  write('package.json', '{}\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'two');
  git('checkout', '--quiet', 'main');
  write('src/content/laws/id-law.md', entryText('laws'));
  git('add', '.');
  git('commit', '--quiet', '-m', 'three');
});
afterAll(() => rmSync(root, { recursive: true }));

test('a branch is compared with the commit at which it left the base, without being checked out', () => {
  const markdown = review(root, 'main', 'proposed');
  expect(markdown).toContain('| end | 2019-09-28 | 2019-09-30 |');
  expect(markdown).toContain('package.json');
  // What came to the base meanwhile is no part of the proposal.
  expect(markdown).not.toContain('id-law');
});

test('the working tree is compared with what is not committed yet', () => {
  write('notes.txt', 'x\n');
  write(file, entryText('shutdowns', { end: '2019-10-01' }));
  const markdown = review(root, 'main');
  expect(markdown).toContain('| end | 2019-09-28 | 2019-10-01 |');
  expect(markdown).toContain('notes.txt');
});

test('files of a commit come with their bytes, a link without any', () => {
  const files = filesOf(root, commitOf(root, 'main'));
  expect(Buffer.from(files[file] as Uint8Array).toString()).toBe(entryText('shutdowns'));
  expect(files['src/content/topics/link.mdx']).toBeUndefined();
  expect(Object.keys(files)).toContain('src/content/topics/link.mdx');
});

test('a base that is no commit, or looks like an option, is refused', () => {
  expect(() => review(root, 'nowhere')).toThrow();
  expect(() => review(root, '--output=x')).toThrow();
});
