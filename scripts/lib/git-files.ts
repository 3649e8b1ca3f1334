import { spawnSync } from 'node:child_process';
import type { Files } from './corpus.ts';
import { contentFolder } from './corpus.ts';

function git(root: string, parameters: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', parameters, {
    cwd: root,
    ...(input !== undefined && { input }),
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${parameters[0] ?? ''}: ${stderr.toString().trim()}`);
  return stdout;
}

/** The commit that a name means; throws where there is none. The name is never read as an option. */
export const commitOf = (root: string, name: string): string =>
  git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
    .toString()
    .trim();

/** The commit from which two lines of work went apart; the first one where they share none. */
export function forkOf(root: string, base: string, head: string): string {
  const { status, stdout } = spawnSync('git', ['merge-base', base, head], { cwd: root });
  return status === 0 ? stdout.toString().trim() : base;
}

/** Files outside the collection that differ between two commits, or between a commit and the working tree. */
export function otherFiles(root: string, base: string, head: string | undefined): string[] {
  const range = head === undefined ? [base] : [base, head];
  const changed = git(root, ['diff', '--name-only', '--no-renames', '-z', ...range])
    .toString()
    .split('\0');
  const fresh = head === undefined ? git(root, ['ls-files', '--others', '--exclude-standard', '-z']).toString() : '';
  return [...changed, ...fresh.split('\0')]
    .filter((file) => file !== '' && !file.startsWith(`${contentFolder}/`))
    .sort();
}

/** All files of the collection as they stand in a commit; a symbolic link comes without a text. */
export function filesOf(root: string, commit: string): Files {
  const listed = git(root, ['ls-tree', '-r', '-z', commit, '--', contentFolder]).toString().split('\0');
  const blobs = listed.flatMap((line) => {
    const [, mode = '', oid = '', file = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return file === '' ? [] : [{ isLink: mode === '120000', oid, file }];
  });
  const answer = git(root, ['cat-file', '--batch'], blobs.map(({ oid }) => `${oid}\n`).join(''));
  const files: Record<string, Uint8Array | undefined> = {};
  let at = 0;
  for (const { isLink, file } of blobs) {
    // Each answer is a line “<oid> blob <size>”, the bytes, and a line end.
    const end = answer.indexOf('\n', at);
    const size = Number(answer.subarray(at, end).toString().split(' ')[2]);
    files[file] = isLink ? undefined : answer.subarray(end + 1, end + 1 + size);
    at = end + size + 2;
  }
  return files;
}
