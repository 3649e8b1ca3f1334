import type { Page } from 'playwright-core';

/** A result as the search page shows it. */
export interface ShownResult {
  title: string;
  path: string;
}

/** The results that the page shows, once it has found some. */
export async function resultsOn(page: Page): Promise<ShownResult[]> {
  const links = page.locator('[data-results] h2 a');
  await links.first().waitFor();
  return links.evaluateAll((all) =>
    all.map((link) => ({ title: link.textContent, path: new URL((link as HTMLAnchorElement).href).pathname })),
  );
}

/** Types words into the field of the search page and gives what it shows. */
export async function search(page: Page, query: string): Promise<ShownResult[]> {
  await page.locator('main input[type="search"]').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === query);
  return resultsOn(page);
}
