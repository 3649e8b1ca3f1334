import { describe, expect, test } from 'vitest';
import { textsOf } from '../../scripts/lib/walk.ts';
import { useWords } from '../../src/i18n/index.ts';
import { countryPath, entryPath, href } from '../../src/lib/addresses.ts';
import { entryCollections } from '../../src/schemas/vocabulary.ts';
import { fullestCountry, samplePages } from '../lib/kinds.ts';
import { corpus, useSite } from './site.ts';

const site = useSite();
const without = { javaScriptEnabled: false };
const listed = corpus.entries.filter(({ fields }) => fields['verification'] !== 'retracted');

describe.each(['en', 'id'] as const)('without scripts, in %s,', (lang) => {
  test.each(entryCollections)('the list of %s shows every entry, and each filter is a link', async (collection) => {
    const { page, faults, close } = await site.visit(href(lang, `/${collection}/`), without);
    const wanted = listed
      .filter((entry) => entry.collection === collection)
      .map(({ slug }) => href(lang, entryPath(collection, slug)));
    const shown = await page
      .locator('main tr[data-terms] a')
      .evaluateAll((links) =>
        links.filter((link) => link.getBoundingClientRect().height > 0).map((link) => link.getAttribute('href')),
      );
    expect(shown.toSorted()).toEqual(wanted.toSorted());
    await page.locator('details[data-panel] > summary').click();
    const filter = page.locator('details[data-field]').first();
    await filter.locator('summary').click();
    await filter.locator('a[data-term]').first().click();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${href(lang, `/${collection}/by/`)}[a-z-]+/[^/]+/$`));
    expect(await page.locator('main tr[data-terms] a').count()).toBeGreaterThan(0);
    await close();
    expect(faults).toEqual([]);
  });

  test('the search page leads to every collection instead', async () => {
    const { page, close } = await site.visit(href(lang, '/search/'), without);
    const main = page.locator('main');
    expect(await main.innerText()).toContain(useWords(lang).search.noScript);
    for (const collection of entryCollections) {
      const link = main.locator(`a[href="${href(lang, `/${collection}/`)}"]`).first();
      expect(await link.isVisible(), collection).toBe(true);
    }
    await close();
  });

  test('the brief of a country names all of its entries', async () => {
    const code = fullestCountry(corpus);
    const { page, close } = await site.visit(href(lang, countryPath(code)), without);
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const own = listed.filter(({ fields }) => textsOf(fields['countries']).includes(code));
    for (const { collection, slug } of own) {
      expect(links).toContain(href(lang, `/${collection}/${slug}/`));
    }
    await close();
  });
});

const entries = samplePages(corpus).filter(({ name }) => name.startsWith('entry of'));

test.each(entries)(
  'without scripts $address shows its account, its facts and its sources',
  async ({ address, lang }) => {
    const [, collection = '', slug = ''] = /([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
    const words = lang === 'id' ? corpus.translation(collection, slug) : corpus.entry(collection, slug);
    const entry = corpus.entry(collection, slug);
    const { page, close } = await site.visit(address, without);
    const text = await page.locator('main').innerText();
    expect(await page.locator('main h1').innerText()).toBe(words?.fields['title'] ?? entry?.fields['title']);
    expect(text).toContain(words?.fields['summary'] ?? entry?.fields['summary']);
    expect(await page.locator('main dl, main table').count()).toBeGreaterThan(0);
    const sources = entry?.fields['sources'];
    expect(await page.locator('[id^="source-"]').count()).toBe(Array.isArray(sources) ? sources.length : 0);
    await close();
  },
);
