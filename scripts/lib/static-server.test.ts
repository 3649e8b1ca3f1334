import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, staticServer } from './static-server.ts';

const room = mkdtempSync(join(tmpdir(), 'npa-serve-'));
const site = join(room, 'site');
const servers: Server[] = [];
let port = 0;
let mountedPort = 0;

beforeAll(async () => {
  mkdirSync(join(site, 'laws'), { recursive: true });
  writeFileSync(join(room, 'secret.txt'), 'secret');
  writeFileSync(join(site, '.hidden'), 'hidden');
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'nothing here');
  writeFileSync(join(site, 'laws/index.html'), 'laws');
  writeFileSync(join(site, 'a.svg'), '<svg/>');
  writeFileSync(join(site, 'x.pf_index'), 'bytes');
  writeFileSync(join(site, '_headers'), '/*\n  X-Frame: no\n');
  servers.push(staticServer(site), staticServer(site, '/atlas/'));
  port = await listen(servers[0] as Server, 0);
  mountedPort = await listen(servers[1] as Server, 0);
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(room, { recursive: true });
});

// Unlike `fetch`, a plain request sends the path as it stands.
const ask = (
  path: string,
  method = 'GET',
  at = port,
): Promise<{ status: number; body: string; message: IncomingMessage }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: at, path, method }, (message) => {
      let body = '';
      message.on('data', (chunk: Buffer) => (body += chunk.toString()));
      message.on('end', () => resolve({ status: message.statusCode ?? 0, body, message }));
    })
      .on('error', reject)
      .end();
  });

test('a path with a closing slash is the page of that folder', async () => {
  expect(await ask('/')).toMatchObject({ status: 200, body: 'home' });
  expect(await ask('/laws/?kind=a')).toMatchObject({ status: 200, body: 'laws' });
});

test('a page without its closing slash is sent there with its query', async () => {
  const { status, message } = await ask('/laws?kind=a');
  expect(status).toBe(301);
  expect(message.headers.location).toBe('/laws/?kind=a');
});

test('files come with their type and the headers of the host', async () => {
  expect((await ask('/a.svg')).message.headers).toMatchObject({ 'content-type': 'image/svg+xml', 'x-frame': 'no' });
  expect((await ask('/x.pf_index')).message.headers).toMatchObject({ 'content-type': 'application/octet-stream' });
});

test('what is not there is the page that says so', async () => {
  const { status, body, message } = await ask('/nowhere/');
  expect({ status, body }).toEqual({ status: 404, body: 'nothing here' });
  expect(message.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-frame': 'no' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/laws/../../secret.txt',
  '/.hidden',
  '/a.svg%00',
  '//secret.txt',
])('nothing outside of the site is served: %s', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'nothing here' });
});

test('an address that looks like another host is not sent there', async () => {
  const { status, message } = await ask('//laws');
  expect(status).toBe(404);
  expect(message.headers.location).toBeUndefined();
});

test('a broken address and a writing method are refused', async () => {
  expect((await ask('/%zz')).status).toBe(400);
  const { status, message } = await ask('/', 'POST');
  expect(status).toBe(405);
  expect(message.headers.allow).toBe('GET, HEAD');
});

test('HEAD answers without a body', async () => {
  const { status, body, message } = await ask('/laws/', 'HEAD');
  expect({ status, body }).toEqual({ status: 200, body: '' });
  expect(message.headers['content-length']).toBe('4');
});

test('a site below a path is served there alone', async () => {
  expect(await ask('/atlas/laws/', 'GET', mountedPort)).toMatchObject({ status: 200, body: 'laws' });
  expect((await ask('/atlas', 'GET', mountedPort)).message.headers.location).toBe('/atlas/');
  expect((await ask('/laws/', 'GET', mountedPort)).status).toBe(404);
});

test('a taken port gives way to the next free one', async () => {
  const second = staticServer(site);
  servers.push(second);
  expect(await listen(second, port)).toBeGreaterThan(port);
});
