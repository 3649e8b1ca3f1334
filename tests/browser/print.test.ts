import { describe, expect, test } from 'vitest';
import { countryPath, href } from '../../src/lib/addresses.ts';
import { emptyCountry, entriesByCountry, fullestCountry } from '../lib/kinds.ts';
import { corpus, useSite } from './site.ts';

const site = useSite();

/** Size of each page of a PDF in millimetres, without its fractions. */
function pagesOfPdf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const pages = [...text.matchAll(/\/Type\s*\/Page\b[\s\S]*?\/MediaBox\s*\[([^\]]+)\]/g)];
  const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
  return pages.map((match) => {
    const [, , width, height] = (match[1] ?? '').trim().split(/\s+/);
    return `${millimetres(width)}×${millimetres(height)}`;
  });
}

const codes = [
  ...new Set([
    fullestCountry(corpus),
    emptyCountry(corpus),
    'ID',
    ...[...entriesByCountry(corpus)]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([code]) => code),
  ]),
];

describe.each(['en', 'id'] as const)('the brief of a country in %s', (lang) => {
  test.each(codes)('prints on one page of A4: %s', async (code) => {
    const { page, close } = await site.visit(href(lang, countryPath(code)));
    const pages = pagesOfPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    await close();
    expect(pages).toEqual(['210×297']);
  });

  test.each(codes)('counts the rows that paper leaves out, and the screen shows them: %s', async (code) => {
    const { page, close } = await site.visit(href(lang, countryPath(code)));
    const sections = page.locator('.brief section:has(:is(tr, li).screen-only)');
    const leftOut = sections.locator(':is(tr, li).screen-only');
    for (const row of await leftOut.all()) expect(await row.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    for (const section of await sections.all()) {
      const hidden = section.locator(':is(tr, li).screen-only');
      expect(await hidden.first().isVisible()).toBe(false);
      const line = await section.locator('.print-only').innerText();
      expect(Number(/\d+/.exec(line)?.[0])).toBe(await hidden.count());
    }
    await close();
  });
});

test('print leaves out navigation and keeps the address of the page', async () => {
  const { page, close } = await site.visit(countryPath('ID'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header nav').isVisible()).toBe(false);
  expect(await page.locator('footer').innerText()).toContain('/countries/id/');
  await close();
});
