import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, headerSecurityPolicy, layerOrder } from './csp.ts';

const read = (address: string) => readFileSync(new URL(`../../${address}`, import.meta.url), 'utf8');

test('the policy carries the hash of the layer order', () => {
  const hash = createHash('sha256').update(layerOrder).digest('base64');
  expect(contentSecurityPolicy).toContain(`style-src 'self' 'sha256-${hash}'`);
});

test('the policy lets nothing in but the site itself', () => {
  expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
  expect(contentSecurityPolicy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|\*/);
});

test('host headers carry the same policy and forbid framing', () => {
  const line = read('public/_headers')
    .split('\n')
    .find((header) => header.trim().startsWith('Content-Security-Policy:'));
  expect(line?.replace(/^\s*Content-Security-Policy:\s*/, '')).toBe(headerSecurityPolicy);
  expect(headerSecurityPolicy).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
});

test('every page prints the layer order and the policy from this one place', () => {
  const layout = read('src/components/layout/Head.astro');
  expect(layout).toContain('set:html={layerOrder}');
  expect(layout).toContain('content={contentSecurityPolicy}');
});
