import { describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/lib/walk.ts';
import type { Lang } from '../../src/i18n/index.ts';
import { search } from '../../src/i18n/ui/search.ts';
import { href } from '../../src/lib/addresses.ts';
import { entryCollections } from '../../src/schemas/vocabulary.ts';
import { samplePages } from '../lib/kinds.ts';
import { resultsOn, search as searchFor } from './search-page.ts';
import { corpus, useSite } from './site.ts';

const site = useSite();

const samples = samplePages(corpus).flatMap(({ name, lang, address }) => {
  const collection = entryCollections.find((known) => name === `entry of ${known}`);
  const slug = address.split('/').at(-2) ?? '';
  const words = collection && (lang === 'id' ? corpus.translation(collection, slug) : corpus.entry(collection, slug));
  const title = words && textOf(words.fields['title']);
  return title ? [{ lang, address, title }] : [];
});

test.each(samples)('an entry is found by its title in $lang: $title', async ({ lang, address, title }) => {
  const { page, faults, close } = await site.visit(href(lang, '/search/'));
  const found = await searchFor(page, title);
  await close();
  expect(found.slice(0, 3).map(({ path }) => path)).toContain(address);
  expect(faults).toEqual([]);
});

test.each([
  ['net neutrality', '/topics/net-neutrality/'],
  ['Chile', '/countries/cl/'],
  ['netralitas jaringan', '/id/topics/net-neutrality/'],
  ['Krimea', '/id/map-disputes/crimea/'],
])('“%s” finds the page about it before those that mention it', async (query, address) => {
  const { page, close } = await site.visit(href(address.startsWith('/id/') ? 'id' : 'en', '/search/'));
  const found = await searchFor(page, query);
  await close();
  expect(found.slice(0, 3).map(({ path }) => path)).toContain(address);
});

test('an Indonesian word is found by its stem', async () => {
  const { page, close } = await site.visit('/id/search/');
  const found = await searchFor(page, 'putus');
  const texts = await page.locator('[data-results] mark').allTextContents();
  await close();
  expect(texts.join(' ').toLowerCase()).toMatch(/pemutusan|diputus|memutus/);
  expect(found.every(({ path }) => path.startsWith('/id/'))).toBe(true);
});

describe.each(['en', 'id'] as const)('the search page in %s', (lang: Lang) => {
  test('reads its words from the address and keeps them after a reload', async () => {
    const { page, close } = await site.visit(`${href(lang, '/search/')}?q=internet`);
    const before = await resultsOn(page);
    await page.reload();
    expect(await page.locator('main input[type="search"]').inputValue()).toBe('internet');
    expect(await resultsOn(page)).toEqual(before);
    await close();
  });

  test('narrows what was found by collection, and the address keeps it', async () => {
    const { page, close } = await site.visit(`${href(lang, '/search/')}?q=internet`);
    await resultsOn(page);
    const group = page.locator('details[data-field="collection"]');
    if (!(await group.evaluate((element) => (element as HTMLDetailsElement).open)))
      await group.locator('summary').click();
    await group.locator('input[value="laws"]').check();
    await page.waitForURL((url) => url.searchParams.get('collection') === 'laws');
    await expect
      .poll(async () => (await resultsOn(page)).every(({ path }) => path.startsWith(href(lang, '/laws/'))))
      .toBe(true);
    await close();
  });

  test('shows each page once, however fast more of them are asked for', async () => {
    const { page, close } = await site.visit(`${href(lang, '/search/')}?q=internet`);
    await resultsOn(page);
    await page.locator('[data-more]').evaluate((more: HTMLButtonElement) => {
      more.click();
      more.click();
    });
    await expect.poll(async () => (await resultsOn(page)).length, { timeout: 20_000 }).toBe(60);
    expect(new Set((await resultsOn(page)).map(({ path }) => path)).size).toBe(60);
    await close();
  });

  test('says so where nothing is found, and leads on', async () => {
    const { page, close } = await site.visit(`${href(lang, '/search/')}?q=zzzzxq`);
    await page.locator('[data-nothing]').waitFor();
    expect(await page.locator('[data-results] li').count()).toBe(0);
    expect(await page.locator('[role="status"]').first().innerText()).toContain('zzzzxq');
    expect(await page.locator('[data-lists]').isVisible()).toBe(true);
    await close();
  });

  test('leaves a word out that no page has, and says so', async () => {
    const { page, close } = await site.visit(`${href(lang, '/search/')}?q=internet%20zzzzxq`);
    const found = await resultsOn(page);
    const said = page.locator('[role="status"]').first();
    await said.filter({ hasText: search[lang].absent('“zzzzxq”') }).waitFor();
    await page.goto(site.addressOf(`${href(lang, '/search/')}?q=internet`));
    expect(found).toEqual(await resultsOn(page));
    await close();
  });

  test('says where a word was found only by its beginning', async () => {
    const { page, close } = await site.visit(`${href(lang, '/search/')}?q=kashmirzz`);
    await resultsOn(page);
    const said = page.locator('[role="status"]').first();
    await said.filter({ hasText: search[lang].alike('“kashmirzz”') }).waitFor();
    await close();
  });

  test('shows words of a query as words and never as a page', async () => {
    const { page, faults, close } = await site.visit(
      `${href(lang, '/search/')}?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    await page.locator('[role="status"]').first().filter({ hasText: '<img' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await close();
    expect(faults).toEqual([]);
  });
});
