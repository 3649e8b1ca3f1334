import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { typedEntry } from '../../scripts/lib/expected-pages.ts';
import { entryPath, href } from '../../src/lib/addresses.ts';
import { facetsOf } from '../../src/lib/facets.ts';
import type { EntryCollection } from '../../src/schemas/vocabulary.ts';
import { entryCollections } from '../../src/schemas/vocabulary.ts';
import { corpus, useSite } from './site.ts';

const site = useSite();

interface Choice {
  field: string;
  term: string;
}

/** Slug and terms of each listed entry of a collection, from the entries themselves and not from the page. */
function termsOfEntries(collection: EntryCollection): { slug: string; terms: Map<string, readonly string[]> }[] {
  return corpus.entries
    .filter((entry) => entry.collection === collection && entry.fields['verification'] !== 'retracted')
    .map((entry) => {
      const typed = typedEntry(collection, entry);
      const terms = facetsOf[collection].map(({ field, termsOf }) => [field, termsOf(typed, corpus.today)] as const);
      return { slug: entry.slug, terms: new Map(terms) };
    });
}

/** Two values of different fields that some entry has and that leave out others; the first such pair. */
function choicesFor(collection: EntryCollection): { chosen: [Choice, Choice]; slugs: string[] } {
  const entries = termsOfEntries(collection);
  const has = (terms: ReadonlyMap<string, readonly string[]>, { field, term }: Choice): boolean =>
    terms.get(field)?.includes(term) ?? false;
  const choices = entries.flatMap(({ terms }) =>
    [...terms].flatMap(([field, list]) => list.map((term): Choice => ({ field, term }))),
  );
  for (const first of choices) {
    for (const second of choices) {
      if (first.field >= second.field) continue;
      const left = entries.filter(({ terms }) => has(terms, first) && has(terms, second));
      const ofFirst = entries.filter(({ terms }) => has(terms, first));
      if (left.length > 0 && left.length < ofFirst.length)
        return { chosen: [first, second], slugs: left.map(({ slug }) => slug) };
    }
  }
  const [first] = choices;
  const second = first && choices.find(({ field }) => field !== first.field);
  if (!first || !second) throw new Error(`${collection} has no two values to choose`);
  return {
    chosen: [first, second],
    slugs: entries.filter(({ terms }) => has(terms, first) && has(terms, second)).map(({ slug }) => slug),
  };
}

async function choose(page: Page, { field, term }: Choice): Promise<void> {
  const group = page.locator(`details[data-field="${field}"]`);
  if (!(await group.evaluate((element) => (element as HTMLDetailsElement).open)))
    await group.locator('summary').click();
  await group.locator(`input[value="${term}"]`).check();
}

const shownPaths = (page: Page): Promise<string[]> =>
  page.locator('tr[data-terms] th a').evaluateAll((links) =>
    links
      .filter((link) => link.getBoundingClientRect().height > 0)
      .map((link) => new URL((link as HTMLAnchorElement).href).pathname)
      .sort(),
  );

describe.each(['en', 'id'] as const)('in %s', (lang) => {
  test.each(entryCollections)(
    'filters of %s combine, and their state stands in the address and outlives a reload',
    async (collection) => {
      const { chosen, slugs } = choicesFor(collection);
      const wanted = slugs.map((slug) => href(lang, entryPath(collection, slug))).sort();
      const { page, faults, close } = await site.visit(href(lang, `/${collection}/`));
      for (const choice of chosen) await choose(page, choice);
      expect(await shownPaths(page)).toEqual(wanted);

      const { searchParams } = new URL(page.url());
      for (const { field, term } of chosen) expect(searchParams.get(field)).toBe(term);
      await page.reload();
      expect(await shownPaths(page)).toEqual(wanted);

      await page.locator('[data-clear]').click();
      expect(new URL(page.url()).search).toBe('');
      expect(await shownPaths(page)).toHaveLength(termsOfEntries(collection).length);
      await close();
      expect(faults).toEqual([]);
    },
  );
});

test('a value that no entry has shows none and says what that means', async () => {
  const { page, close } = await site.visit('/laws/?verification=nonsense');
  expect(await shownPaths(page)).toEqual([]);
  expect(await page.locator('[data-nothing]').isVisible()).toBe(true);
  await close();
});

test.each(['/map/', '/timeline/', '/search/', '/laws/'])(
  'where a chip of %s is taken away, the focus goes on and is not lost',
  async (address) => {
    const query = address === '/laws/' ? '?countries=IN&year=2016' : '?countries=IN&collection=laws';
    const { page, close } = await site.visit(`${address}${query}`);
    const chips = page.locator('[data-chosen] button.chip');
    await expect.poll(() => chips.count(), { timeout: 20_000 }).toBe(2);
    for (const left of [1, 0]) {
      await chips.first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => chips.count(), { timeout: 20_000 }).toBe(left);
      expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
    }
    await close();
  },
);

test('going back takes the last choice away and stays on the page, and going on makes it again', async () => {
  const { page, close } = await site.visit('/laws/?countries=US');
  const chips = page.locator('[data-chosen] button.chip');
  await expect.poll(() => chips.count(), { timeout: 20_000 }).toBe(1);
  const box = page.locator('details[data-field="countries"] input[value="BR"]');
  await box.check();
  await page.waitForURL((url) => url.searchParams.getAll('countries').join().includes('BR'));
  await page.goBack();
  await expect.poll(() => chips.count(), { timeout: 20_000 }).toBe(1);
  expect(await box.isChecked()).toBe(false);
  await page.goForward();
  await expect.poll(() => chips.count(), { timeout: 20_000 }).toBe(2);
  expect(await box.isChecked()).toBe(true);
  await close();
});
