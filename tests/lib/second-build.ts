import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../../scripts/lib/built-site.ts';
import { projectRoot } from '../../scripts/lib/site-folder.ts';

const parts = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** SHA-256 of each file below a folder, by its address. */
export function hashesOf(folder: string): Record<string, string> {
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesOf(folder).map((file) => [file, hash(file)]));
}

/** Builds the site again from a copy of the project in another folder, on the other side of the date line; result: the hashes of its files. Throws with what the build printed where it fails. */
export function hashesOfSecondBuild(): Record<string, string> {
  const room = mkdtempSync(join(tmpdir(), 'npa-second-build-'));
  try {
    for (const part of parts) cpSync(join(projectRoot, part), join(room, part), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(room, 'node_modules'), 'junction');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(room, 'scripts/build.ts')], {
      cwd: room,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      // Vitest's own variables would put Astro into test mode.
      env: {
        PATH: process.env['PATH'],
        TZ: 'Pacific/Kiritimati',
        LANG: 'id_ID.UTF-8',
        ASTRO_CACHE_DIR: join(room, 'cache'),
        DIST_DIR: join(room, 'site'),
      },
    });
    if (status !== 0) throw new Error(`the second build failed\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
    return hashesOf(join(room, 'site'));
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
