import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { typedEntry } from '../../scripts/lib/expected-pages.ts';
import { formatsOf } from '../../src/i18n/format.ts';
import { useWords } from '../../src/i18n/index.ts';
import { href, periodPath } from '../../src/lib/addresses.ts';
import { allFacts, factsByPeriod } from '../../src/lib/all-facts.ts';
import { entryCollections } from '../../src/schemas/vocabulary.ts';
import { corpus, useSite } from './site.ts';

const site = useSite();

// From the entries themselves and not from the page.
const facts = allFacts(
  corpus.entries.flatMap((entry) => {
    const collection = entryCollections.find((name) => name === entry.collection);
    return collection ? [typedEntry(collection, entry)] : [];
  }),
  corpus.today,
);
const periods = factsByPeriod(facts);

const listed = (page: Page): Promise<number> => page.locator('[data-found] .facts-rows > li').count();
const marked = (page: Page): Promise<number> => page.locator('[data-picture] a[data-fact]').count();

/** Waits until list and address have followed the picture. */
async function settle(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before);
}

describe.each(['en', 'id'] as const)('the timeline in %s', (lang) => {
  const address = href(lang, '/timeline/');

  test('moves, zooms and goes to its ends by keyboard, and its address says where it is', async () => {
    const { page, faults, close } = await site.visit(address);
    await page.locator('[data-found]:not([hidden])').waitFor();
    await page.locator('[data-picture][tabindex]').focus();
    const window = (): string[] => ['from', 'to'].map((key) => new URL(page.url()).searchParams.get(key) ?? '');
    const seen: string[][] = [];
    for (const key of ['+', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await settle(page, () => page.keyboard.press(key));
      seen.push(window());
    }
    const [closer, right, left, home, end] = seen;
    expect(right?.[0]?.localeCompare(closer?.[0] ?? '')).toBe(1);
    expect(left).toEqual(closer);
    expect(home?.[0]).toBe(`${periods[0]?.period.slice(0, 4)}-01-01`);
    expect(end?.[1]).toMatch(/-12-31$/);
    // All years are more than where an address without days opens.
    await settle(page, () => page.keyboard.press('0'));
    expect(window()).toEqual([home?.[0], end?.[1]]);
    const said = await page.locator('[data-sentence]').innerText();
    expect(said).toContain(formatsOf(lang).number(facts.length));
    await page.goto(site.addressOf(address));
    await page.locator('[data-found]:not([hidden])').waitFor();
    await expect.poll(() => page.locator('[data-sentence]').innerText()).not.toBe(said);
    expect(await page.locator('[data-day="from"]').inputValue()).toMatch(/^\d{3}[05]-01-01$/);
    expect(new URL(page.url()).search).toBe('');
    await close();
    expect(faults).toEqual([]);
  });

  test('lists what its picture shows, and keeps span, lanes and filters in the address', async () => {
    const { page, faults, close } = await site.visit(`${address}?from=2019-01-01&to=2019-12-31`);
    await page.locator('[data-found]:not([hidden])').waitFor();
    const ofYear = periods.find(({ period }) => period === '2019');
    const wanted = (ofYear?.begin.length ?? 0) + (ofYear?.goOn.length ?? 0);
    await expect.poll(() => marked(page)).toBe(wanted);
    // A page of the list at a time, so that what stands below it stays in reach.
    expect(await listed(page)).toBe(Math.min(50, wanted));
    await page.locator('[data-found] [data-more]').click();
    expect(await listed(page)).toBe(Math.min(100, wanted));
    expect(await page.locator('#results').innerText()).toContain(String(wanted));

    await settle(page, () => page.locator('[data-lanes]').selectOption('countries'));
    const group = page.locator('details[data-field="collection"]');
    await group.locator('summary').click();
    await settle(page, () => group.locator('input[value="shutdowns"]').check());
    const shutdowns = [...(ofYear?.begin ?? []), ...(ofYear?.goOn ?? [])].filter(
      ({ entry }) => entry.collection === 'shutdowns',
    );
    await expect.poll(() => marked(page)).toBe(shutdowns.length);
    const { search } = new URL(page.url());
    expect(search).toBe('?from=2019-01-01&to=2019-12-31&lanes=countries&collection=shutdowns');

    await page.reload();
    await expect.poll(() => page.locator('[data-sentence]').innerText()).toContain(String(shutdowns.length));
    expect(await listed(page)).toBe(Math.min(50, shutdowns.length));
    expect(new URL(page.url()).search).toBe(search);
    expect(await page.locator('[data-lanes]').inputValue()).toBe('countries');
    await close();
    expect(faults).toEqual([]);
  });

  test('follows a drag over the strip of all years', async () => {
    const { page, faults, close } = await site.visit(address);
    await page.locator('[data-found]:not([hidden])').waitFor();
    const box = await page.locator('[data-strip]').boundingBox();
    if (!box) throw new Error('the strip is not there');
    await settle(page, async () => {
      await page.mouse.move(box.x + box.width * 0.5, box.y + 10);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.6, box.y + 10, { steps: 4 });
      await page.mouse.up();
    });
    expect(await page.locator('#results').innerText()).not.toContain(formatsOf(lang).number(facts.length));
    expect(await page.locator('[data-day="from"]').inputValue()).toBe(new URL(page.url()).searchParams.get('from'));
    await close();
    expect(faults).toEqual([]);
  });

  test('leads without scripts from each year to the list of its facts', async () => {
    const { page, faults, close } = await site.visit(address, { javaScriptEnabled: false });
    expect(await page.locator('[data-tools]').isVisible()).toBe(false);
    expect(await page.locator('[data-picture] .lane').count()).toBeGreaterThan(0);
    expect(await page.locator('figcaption').first().innerText()).toContain(useWords(lang).explorer.noScript);
    const links = await page.locator('table a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(periods.map(({ period }) => href(lang, periodPath(period))));
    await page.locator('table a').last().click();
    const last = periods.at(-1);
    expect(await page.locator('[aria-labelledby="begin"] ol > li').count()).toBe(last?.begin.length);
    await close();
    expect(faults).toEqual([]);
  });
});

test('a timeline without its facts says so and leaves the table of years', async () => {
  const { page, close } = await site.visit('/');
  await page.route('**/facts-en.json', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(site.addressOf('/timeline/'));
  await page.locator('[data-failed]:not([hidden])').waitFor();
  expect(await page.locator('table a').first().isVisible()).toBe(true);
  expect(await page.locator('[data-tools]').isVisible()).toBe(false);
  await close();
});
