import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { extname, join } from 'node:path';
import { headerRules, headersOf } from './host-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/** Content type of a file after its name; bytes without meaning for unknown ones. */
export const typeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

const plain = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  body,
});

// Names that a host may serve: no empty part, nothing hidden or upwards, no separator of another system.
const isSafe = (parts: readonly string[]): boolean =>
  parts.every((part) => part !== '' && !part.startsWith('.') && !/[\\\0:]/.test(part));

function fileAt(folder: string, parts: readonly string[]): string | undefined {
  const file = join(folder, ...parts);
  return isSafe(parts) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(folder: string, base: string, address: string): Answer {
  let path: string;
  try {
    path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return plain(400, 'This address cannot be read.\n');
  }
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  const notFound = (): Answer => {
    const page = fileAt(folder, ['404.html']);
    return page
      ? { status: 404, headers: { 'Content-Type': typeOf(page) }, body: readFileSync(page) }
      : plain(404, 'Not found.\n');
  };
  if (path === base.slice(0, -1)) return plain(301, '', { Location: base });
  if (!path.startsWith(base)) return notFound();

  const parts = path.slice(base.length).split('/');
  const isFolder = parts.at(-1) === '';
  if (isFolder) parts.pop();
  const file = fileAt(folder, isFolder ? [...parts, 'index.html'] : parts);
  if (file) return { status: 200, headers: { 'Content-Type': typeOf(file) }, body: readFileSync(file) };
  if (!isFolder && fileAt(folder, [...parts, 'index.html'])) {
    // Built from the safe parts, so that `//elsewhere` cannot lead to another host.
    return plain(301, '', { Location: `${base}${parts.map(encodeURIComponent).join('/')}/${query}` });
  }
  return notFound();
}

/** A server that shows a built site as a static host would: closing slashes, 404 page, headers of `_headers`; GET and HEAD only. */
export function staticServer(folder: string, base = '/'): Server {
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? headerRules(readFileSync(headersFile, 'utf8')) : [];
  return createServer(({ method, url = '/' }, response) => {
    const isRead = method === 'GET' || method === 'HEAD';
    const { status, headers, body } = isRead
      ? answer(folder, base, url)
      : plain(405, 'Only reading is possible.\n', { Allow: 'GET, HEAD' });
    const path = url.split(/[?#]/, 1)[0] ?? '/';
    const length = { 'Content-Length': String(Buffer.byteLength(body)) };
    response.writeHead(status, { ...headersOf(rules, path), ...headers, ...length });
    response.end(method === 'HEAD' ? undefined : body);
  });
}

/** Starts a server on loopback at a port or, where that is taken, the next free one; result: the port. */
export async function listen(server: Server, port: number, tries = 50): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      return await new Promise<number>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, '127.0.0.1', () => {
          server.removeListener('error', reject);
          const address = server.address();
          resolve(typeof address === 'object' && address ? address.port : candidate);
        });
      });
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || candidate >= port + tries) throw error;
    }
  }
}
