import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { validate } from './validate.ts';

const root = resolve(import.meta.dirname, '..');
const examples = resolve(root, 'tests/fixtures/examples');

test('the three worked entries and their translations hold no error', () => {
  const { findings, tally } = validate(examples, [], false);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(tally).toMatchObject({ entries: 8, errors: 0 });
});

test('strict adds what the older web lacks', () => {
  const codes = (strict: boolean): Set<string> =>
    new Set(validate(examples, [], strict).findings.map(({ code }) => code));
  expect(codes(false)).not.toContain('source-http');
  expect(codes(true)).toContain('source-http');
  expect(codes(true)).toContain('source-no-archive');
});

test('named files limit what is told, and a file that is not there is an error', () => {
  const law = 'src/content/laws/cl-ley-20453.md';
  expect(new Set(validate(examples, [law], true).findings.map(({ file }) => file))).toEqual(new Set([law]));
  expect(validate(examples, ['src/content/laws/none.md'], false).findings).toMatchObject([{ code: 'file-unknown' }]);
});

test('a folder without a collection is an empty one', () => {
  expect(validate(resolve(root, 'tests/fixtures'), [], false)).toEqual({
    findings: [],
    tally: { entries: 0, errors: 0, warnings: 0 },
  });
});

test('the command answers with a closing line and never with a stack trace', () => {
  const run = (...options: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [resolve(import.meta.dirname, 'validate.ts'), ...options], { encoding: 'utf8' });
  const wrong = run('--jsn');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toMatch(/--jsn[\s\S]*npm run validate/);
  expect(wrong.stderr).not.toMatch(/\n\s+at /);
  const absent = run('--lang', 'id', 'src/content/laws/none.md');
  expect(absent.status).toBe(1);
  expect(absent.stdout).toMatch(
    /^src\/content\/laws\/none\.md:1:1\n {2}Tidak ada berkas .*\n {2}docs\/errors\.md#file-unknown\n\n\d+ entri, 1 kesalahan, 0 peringatan\n$/,
  );
});
