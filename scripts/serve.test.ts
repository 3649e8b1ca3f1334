import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const program = join(import.meta.dirname, 'serve.ts');
const folder = mkdtempSync(join(tmpdir(), 'npa-preview-'));
afterAll(() => rmSync(folder, { recursive: true }));
const environment = (values: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  DIST_DIR: folder,
  ...values,
});

test('without a built site it says how to build one', () => {
  const { status, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8', env: environment({}) });
  expect(status).toBe(1);
  expect(stderr).toContain('npm run build');
});

test('a port that is none is refused', () => {
  writeFileSync(join(folder, 'index.html'), 'home');
  const { status, stderr } = spawnSync(process.execPath, [program], {
    encoding: 'utf8',
    env: environment({ PORT: 'http' }),
  });
  expect(status).toBe(1);
  expect(stderr).toContain('“http”');
});

test('it says where the site is, and shows it there', async () => {
  const child = spawn(process.execPath, [program], { env: environment({ PORT: '0' }) });
  try {
    const said = await new Promise<string>((resolve) =>
      child.stdout.once('data', (text: Buffer) => resolve(text.toString())),
    );
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? '';
    expect(await (await fetch(address)).text()).toBe('home');
  } finally {
    child.kill();
  }
});
