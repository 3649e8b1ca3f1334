import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { readCorpus } from '../../scripts/lib/corpus.ts';
import { projectRoot, siteFolder } from '../../scripts/lib/site-folder.ts';
import { listen, staticServer } from '../../scripts/lib/static-server.ts';
import { openBrowser } from '../../scripts/lib/browser.ts';

/** The entries from which the site was built. */
export const corpus = readCorpus(projectRoot);

/** A page of the site in a browser, with what went wrong on it. */
export interface Visit {
  page: Page;
  /** Errors of the console, refusals of the policy, requests to other places and answers that are none. */
  faults: string[];
  close(): Promise<void>;
}

/** How a test file reaches the built site. */
export interface Site {
  visit(address: string, options?: BrowserContextOptions): Promise<Visit>;
  addressOf(path: string): string;
}

function watch(page: Page, origin: string, allowed: ReadonlySet<number>): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // The browser also tells on its console that a page was not found, which a visit to the 404 page wants.
    const isStatus = /Failed to load resource.*status of 404/.test(message.text()) && allowed.has(404);
    if (['error', 'warning'].includes(message.type()) && !isStatus) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      faults.push(`foreign request: ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page breaks off what it was loading.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !allowed.has(response.status()))
      faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** Serves the built site and opens one browser for the tests of a file. */
export function useSite(): Site {
  const server = staticServer(siteFolder);
  let browser: Browser | undefined;
  let origin = '';

  beforeAll(async () => {
    if (!existsSync(join(siteFolder, 'index.html')))
      throw new Error(`no site in ${siteFolder}; build it first: npm run build`);
    origin = `http://127.0.0.1:${await listen(server, 0)}`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  return {
    addressOf: (path) => origin + path,
    async visit(address, options = {}) {
      if (!browser) throw new Error('no browser is open');
      const context: BrowserContext = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const faults = watch(page, origin, new Set(address === '/404.html' ? [404] : []));
      await page.goto(origin + address, { waitUntil: 'load' });
      return { page, faults, close: () => context.close() };
    },
  };
}
