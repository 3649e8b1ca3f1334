import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { typedEntry } from '../../scripts/lib/expected-pages.ts';
import { collectionPath, facetPath, href } from '../../src/lib/addresses.ts';
import { listTermsOf } from '../../src/lib/facets.ts';
import type { EntryCollection } from '../../src/schemas/vocabulary.ts';
import { entryCollections } from '../../src/schemas/vocabulary.ts';
import { corpus, useSite } from './site.ts';

const site = useSite();

/** Terms of each listed entry of a collection, from the entries themselves and not from the page. */
const termsOfEntries = (collection: EntryCollection): ReadonlySet<string>[] =>
  corpus.entries
    .filter((entry) => entry.collection === collection && entry.fields['verification'] !== 'retracted')
    .map((entry) => listTermsOf(typedEntry(collection, entry), corpus.today));

const termsOfField = (collection: EntryCollection, field: string): string[] =>
  [...new Set(termsOfEntries(collection).flatMap((terms) => [...terms]))]
    .filter((key) => key.startsWith(`${field}:`))
    .map((key) => key.slice(field.length + 1))
    .sort();

const rowsShown = (page: Page): Promise<number> => page.locator('tr[data-terms]:not([hidden])').count();
const yearsIn = (page: Page): string | null => new URL(page.url()).searchParams.get('year');

describe.each(['en', 'id'] as const)('in %s', (lang) => {
  test.each(entryCollections)(
    'the bars and marks of %s lead without scripts to the lists of their values',
    async (collection) => {
      const { page, faults, close } = await site.visit(href(lang, collectionPath(collection)), {
        javaScriptEnabled: false,
      });
      const links = (selector: string): Promise<string[]> =>
        page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const years = await links('[data-figure="years"] a.bar');
      const address = (field: string) => (term: string) => href(lang, facetPath(collection, field, term));
      expect(termsOfField(collection, 'year').map(address('year'))).toEqual(expect.arrayContaining(years));
      expect(years.length).toBeGreaterThan(0);
      const marks = await links('[data-figure="map"] a[data-term]');
      expect(termsOfField(collection, 'countries').map(address('countries'))).toEqual(expect.arrayContaining(marks));
      expect(await page.locator('[data-chooser]').isVisible()).toBe(false);
      await close();
      expect(faults).toEqual([]);
    },
  );

  test('a drag over the bars chooses years, and the list, the map and the address follow', async () => {
    const { page, faults, close } = await site.visit(href(lang, '/diplomacy/'));
    const bars = page.locator('[data-figure="years"] .bar');
    const boxes = await bars.evaluateAll((all) =>
      all.map((bar) => bar.querySelector('.reach')?.getBoundingClientRect().toJSON() as DOMRect),
    );
    const [first, last] = [boxes.length - 8, boxes.length - 5];
    const [from, to] = [boxes[first]!, boxes[last]!];
    await page.locator('[data-figure="years"]').scrollIntoViewIfNeeded();
    await page.mouse.move(from.x + from.width / 2, from.y + 40);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + 40, { steps: 5 });
    await page.mouse.up();
    const names = await bars.evaluateAll((all) => all.map((bar) => (bar as SVGElement).dataset['name'] ?? ''));
    expect(yearsIn(page)).toBe(`${names[first]}-${names[last]}`);
    const chosen = names.slice(first, last + 1);
    const wanted = termsOfEntries('diplomacy').filter((terms) => chosen.some((year) => terms.has(`year:${year}`)));
    expect(await rowsShown(page)).toBe(wanted.length);
    expect(await page.locator('[data-chosen] .chip').count()).toBe(1);
    const muted = await page.locator('[data-figure="years"] .bar[data-muted]').count();
    expect(muted).toBe(names.length - chosen.length);
    const codes = new Set(wanted.flatMap((terms) => [...terms].filter((key) => key.startsWith('countries:'))));
    const marks = await page
      .locator('[data-figure="map"] [data-term]:not([data-none])')
      .evaluateAll((all) => all.map((mark) => `countries:${(mark as SVGElement).dataset['term']}`));
    expect(marks.every((key) => codes.has(key))).toBe(true);
    expect(marks.length).toBeGreaterThan(0);
    await page.reload();
    expect(await rowsShown(page)).toBe(wanted.length);
    await page.locator('[data-chosen] .chip').click();
    expect(yearsIn(page)).toBeNull();
    await close();
    expect(faults).toEqual([]);
  });

  test('two fields choose the same years by keyboard', async () => {
    const years = termsOfField('censorship', 'year');
    const { page, faults, close } = await site.visit(href(lang, '/censorship/'));
    await page.locator('[data-end="from"]').selectOption(years.at(-2) ?? '');
    const wanted = termsOfEntries('censorship').filter((terms) =>
      years.slice(-2).some((year) => terms.has(`year:${year}`)),
    );
    expect(await rowsShown(page)).toBe(wanted.length);
    expect(await page.locator('[data-end="to"]').inputValue()).toBe(years.at(-1));
    await page.locator('[data-end="from"]').selectOption('');
    await page.locator('[data-end="to"]').selectOption('');
    expect(yearsIn(page)).toBeNull();
    await close();
    expect(faults).toEqual([]);
  });

  test('a mark on the map chooses its country, and chooses it no more', async () => {
    const { page, faults, close } = await site.visit(href(lang, '/shutdowns/'));
    const mark = page.locator('[data-figure="map"] a[data-term]').first();
    const code = await mark.getAttribute('data-term');
    await mark.click();
    expect(new URL(page.url()).searchParams.get('countries')).toBe(code);
    const wanted = termsOfEntries('shutdowns').filter((terms) => terms.has(`countries:${code}`));
    expect(await rowsShown(page)).toBe(wanted.length);
    await mark.click();
    expect(new URL(page.url()).search).toBe('');
    await close();
    expect(faults).toEqual([]);
  });
});

test('on the list of one year, another year leads to the whole list with that year', async () => {
  const [year = '', other = ''] = termsOfField('shutdowns', 'year');
  const { page, close } = await site.visit(facetPath('shutdowns', 'year', year));
  await page.locator(`[data-figure="years"] .bar[data-terms="${other}"] .reach`).click({ position: { x: 2, y: 60 } });
  await page.waitForURL((url) => url.pathname === '/shutdowns/');
  expect(yearsIn(page)).toBe(other);
  await close();
});

test('a long list fetches its further pages before it is narrowed', async () => {
  const { page, close } = await site.visit('/');
  const rows = (from: number, to: number): string =>
    Array.from(
      { length: to - from },
      (_, place) =>
        `<tr data-terms="state:s${(from + place) % 2} year:20${10 + ((from + place) % 9)}"><th><a href="/laws/x${from + place}/">Law ${from + place}</a></th><td>A</td></tr>`,
    ).join('');
  // The built list with other rows, as if it were cut after three of them.
  const first = await (await page.request.get(site.addressOf('/laws/'))).text();
  const cut = first
    .replace(/<tbody[^>]*>[\s\S]*?<\/tbody>/g, (body, at: number) =>
      at > first.indexOf('data-nothing') || !body.includes('data-terms') ? body : `<tbody>${rows(0, 3)}</tbody>`,
    )
    .replace('<npa-filter', '<npa-filter data-further="/laws/page/2/"');
  await page.route(/\/laws\/(?:\?.*)?$/, (route) => route.fulfill({ body: cut, contentType: 'text/html' }));
  await page.route('**/laws/page/2/', (route) =>
    route.fulfill({ body: `<table><tbody>${rows(3, 7)}</tbody></table>`, contentType: 'text/html' }),
  );
  await page.goto(site.addressOf('/laws/?state=s1'));
  await expect.poll(() => rowsShown(page)).toBe(3);
  await page.locator('[data-clear]').click();
  expect(await rowsShown(page)).toBe(7);
  await close();
});
