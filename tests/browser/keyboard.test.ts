import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useWords } from '../../src/i18n/index.ts';
import { href } from '../../src/lib/addresses.ts';
import { entryCollections } from '../../src/schemas/vocabulary.ts';
import { useSite } from './site.ts';

const site = useSite();

interface Stop {
  text: string;
  name: string;
  isIn: (selector: string) => Promise<boolean>;
  hasOutline: boolean;
}

/** Presses Tab and tells where the focus went. */
async function nextStop(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  const focus = await page.evaluateHandle(() => document.activeElement ?? document.body);
  const { text, name, hasOutline } = await focus.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      text: element.textContent.trim().replaceAll(/\s+/g, ' '),
      name: element.localName,
      hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    };
  });
  return {
    text,
    name,
    hasOutline,
    isIn: (selector) => focus.evaluate((element, where) => element.closest(where) !== null, selector),
  };
}

/** Presses Tab until the focus is inside of a part of the page; fails after so many steps. */
async function tabTo(page: Page, selector: string, steps = 80): Promise<Stop> {
  for (let step = 0; step < steps; step++) {
    const stop = await nextStop(page);
    expect(stop.hasOutline, `the focus on “${stop.text || stop.name}” cannot be seen`).toBe(true);
    if (await stop.isIn(selector)) return stop;
  }
  throw new Error(`${steps} steps with Tab do not reach ${selector}`);
}

describe.each(['en', 'id'] as const)('with the keyboard alone, in %s,', (lang) => {
  test('the first stop leads over the navigation to the content', async () => {
    const { page, close } = await site.visit(href(lang, '/laws/'));
    const first = await nextStop(page);
    expect(first.text).toBe(useWords(lang).site.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(await (await nextStop(page)).isIn('main')).toBe(true);
    await close();
  });

  test.each(entryCollections)('the filters of %s are reached, opened and used', async (collection) => {
    const { page, close } = await site.visit(href(lang, `/${collection}/`));
    await tabTo(page, 'details[data-field] > summary');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('details')?.open)).toBe(true);
    const value = await nextStop(page);
    expect(await value.isIn(':is(label, li):has(input[type="checkbox"])')).toBe(true);
    await page.keyboard.press('Space');
    await page.waitForURL((url) => url.searchParams.size === 1);
    await close();
  });

  test('the search field is reached, filled and sent', async () => {
    const { page, close } = await site.visit(href(lang, '/search/'));
    await tabTo(page, 'main input[type="search"]');
    await page.keyboard.type('internet');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'internet');
    await close();
  });
});
