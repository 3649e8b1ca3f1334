import { describe, expect, test } from 'vitest';
import { href } from '../../src/lib/addresses.ts';
import { useSite } from './site.ts';

const site = useSite();
const path = '/topics/censorship-methods/';
const word = '.prose a[href$="/glossary/sni-blocking/"]';

describe.each(['en', 'id'] as const)('a term in a text, in %s,', (lang) => {
  test('is defined in place when the pointer rests on it, and no longer when it leaves', async () => {
    const { page, faults, close } = await site.visit(href(lang, path));
    const note = page.locator('npa-terms [popover]');
    await page.locator(word).hover();
    await note.waitFor({ state: 'visible' });
    expect(await note.textContent()).toContain('TLS');
    await page.locator('h1').hover();
    await note.waitFor({ state: 'hidden' });
    expect(faults).toEqual([]);
    await close();
  });

  test('is defined at the focus of the keyboard, for the screen reader too, and Escape closes the note', async () => {
    const { page, close } = await site.visit(href(lang, path));
    const note = page.locator('npa-terms [popover]');
    const link = page.locator(word);
    await page.keyboard.press('Tab');
    await link.focus();
    await note.waitFor({ state: 'visible' });
    const described = await link.getAttribute('aria-describedby');
    expect((await page.locator(`#${described}`).textContent())?.trim()).toBe((await note.textContent())?.trim());
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    await close();
  });

  test('is defined at the first tap and opened at the second', async () => {
    const { page, close } = await site.visit(href(lang, path), {
      hasTouch: true,
      viewport: { width: 320, height: 640 },
    });
    await page.locator(word).tap();
    await page.locator('npa-terms [popover]').waitFor({ state: 'visible' });
    const box = await page.locator('npa-terms [popover]').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    await page.locator(word).tap();
    await page.waitForURL(/\/glossary\/sni-blocking\/$/);
    await close();
  });
});

test('without scripts the terms of a text stand in a list below it', async () => {
  const { page, close } = await site.visit(path, { javaScriptEnabled: false });
  await page.locator('npa-terms summary').click();
  expect(await page.locator('npa-terms dd#term-sni-blocking').isVisible()).toBe(true);
  await close();
});
