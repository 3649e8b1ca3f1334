import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { syntheticMap } from '../../scripts/bench/synthetic-map.ts';
import { siteFolder } from '../../scripts/lib/site-folder.ts';
import { useWords } from '../../src/i18n/index.ts';
import { countryPath, href, mapYearPath } from '../../src/lib/addresses.ts';
import type { MapFile } from '../../src/lib/map-file.ts';
import { mapYears } from '../../src/lib/map-years.ts';
import { corpus, useSite } from './site.ts';

const site = useSite();
const file = (lang: string): MapFile =>
  JSON.parse(readFileSync(join(siteFolder, `map/entries-${lang}.json`), 'utf8')) as MapFile;

/** Waits until address and words have followed the picture. */
async function settle(page: Page, act: () => Promise<unknown>): Promise<URL> {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before);
  return new URL(page.url());
}

const ready = (page: Page): Promise<void> => page.locator('[data-narrow]:not([hidden])').waitFor();
const listed = (page: Page): Promise<number> => page.locator('[data-list] ol > li').count();

describe.each(['en', 'id'] as const)('the map in %s', (lang) => {
  const address = href(lang, '/map/');

  test('zooms, moves and shows the world again by keyboard, and its address says where it is', async () => {
    const { page, faults, close } = await site.visit(address);
    await ready(page);
    await page.locator('[data-picture][tabindex]').focus();
    const frames: string[] = [];
    for (const key of ['+', '+', 'ArrowRight', 'ArrowDown'])
      frames.push((await settle(page, () => page.keyboard.press(key))).searchParams.get('frame') ?? '');
    expect(new Set(frames).size).toBe(4);
    expect(frames.every((frame) => /^[\d.]+,[\d.]+,[\d.]+$/.test(frame))).toBe(true);
    expect((await settle(page, () => page.keyboard.press('0'))).search).toBe('');
    await close();
    expect(faults).toEqual([]);
  });

  test('keeps time, layer, region and filters in the address, and a reload brings them back', async () => {
    const { page, faults, close } = await site.visit(address);
    await ready(page);
    const ofYear = await settle(page, () => page.locator('[data-unit]').selectOption('year'));
    // The year of the edition, though some facts are known of later ones.
    expect(ofYear.searchParams.get('from')).toBe(`${corpus.today.slice(0, 4)}-01-01`);
    await settle(page, () => page.locator('[data-slider]').press('ArrowLeft'));
    await settle(page, () => page.locator('[data-layer-choice]').selectOption('zero-rating'));
    await settle(page, () => page.locator('[data-region]').selectOption('150'));
    await page.locator('details[data-field="collection"] > summary').click();
    const url = await settle(page, () => page.locator('input[value="diplomacy"]').check());
    expect([...url.searchParams.keys()].sort()).toEqual(['collection', 'from', 'layer', 'region', 'to']);
    const sentence = await page.locator('[data-sentence]').innerText();
    const rows = await page.locator('[data-rows] tbody tr').count();
    await page.reload();
    await ready(page);
    await expect.poll(() => page.locator('[data-sentence]').innerText()).toBe(sentence);
    expect(await page.locator('[data-rows] tbody tr').count()).toBe(rows);
    expect(page.url()).toBe(url.href);
    expect(await page.locator('[data-layer-choice]').inputValue()).toBe('zero-rating');
    await close();
    expect(faults).toEqual([]);
  });

  test('marks, lists and counts the same entries under a filter', async () => {
    const { page, faults, close } = await site.visit(`${address}?collection=shutdowns`);
    await ready(page);
    const wanted = file(lang).entries.filter(({ collection }) => collection === 'shutdowns');
    await expect.poll(() => listed(page)).toBe(wanted.length);
    expect(await page.locator('.place:not([data-collection="shutdowns"])').count()).toBe(0);
    expect(await page.locator('[data-sentence]').innerText()).toContain(String(wanted.length));
    await close();
    expect(faults).toEqual([]);
  });

  test('plays step by step where motion is not wanted', async () => {
    const { page, faults, close } = await site.visit(address);
    await ready(page);
    const button = page.locator('[data-play]');
    expect(await button.innerText()).toBe(useWords(lang).map.step);
    const first = await settle(page, () => button.click());
    const second = await settle(page, () => button.click());
    expect(Number(second.searchParams.get('from')?.slice(0, 4))).toBe(
      Number(first.searchParams.get('from')?.slice(0, 4)) + 1,
    );
    await close();
    expect(faults).toEqual([]);
  });

  test('leads without scripts from each year to a map of its own, and from its rows to the countries', async () => {
    const { page, faults, close } = await site.visit(address, { javaScriptEnabled: false });
    expect(await page.locator('[data-tools]').isVisible()).toBe(false);
    expect(await page.locator('figcaption').innerText()).toContain(useWords(lang).map.noScript);
    const links = await page
      .locator('[aria-labelledby="years"] a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(mapYears(corpus.today).map((year) => href(lang, mapYearPath(year))));
    await page.locator(`a[href="${href(lang, mapYearPath('2019'))}"]`).click();
    expect(await page.locator('h1').innerText()).toBe(useWords(lang).map.yearTitle('2019'));
    expect(await page.locator(`main table a[href="${href(lang, countryPath('ID'))}"]`).count()).toBe(1);
    await close();
    expect(faults).toEqual([]);
  });
});

test('a shutdown of a part of a country leaves the country’s mark when the map is enlarged, and counts once in its row', async () => {
  const { units, entries, countries } = file('en');
  // A frame around it holds no other place of its country.
  const unit = units.find(({ code, spot: [x, y] }) => {
    const others = [...units, ...countries].filter((one) => one.code !== code && one.code.startsWith(code.slice(0, 2)));
    return others.every(({ spot }) => spot && Math.max(Math.abs(spot[0] - x) / 2, Math.abs(spot[1] - y)) > 9);
  });
  if (!unit) throw new Error('no unit stands far enough from others to be looked at alone');
  const country = unit.code.slice(0, 2);
  const here = entries.filter(({ units: own }) => own?.includes(unit.code)).length;
  const { page, faults, close } = await site.visit(`/map/?frame=${unit.spot.join(',')},30`);
  await ready(page);
  const mark = page.locator(`.place[data-place*="${unit.code}"]`);
  await expect.poll(() => mark.count()).toBe(1);
  await expect.poll(() => page.locator(`tr[data-code="${country}"] td:last-child`).innerText()).toBe(String(here));
  expect(await mark.locator('title').textContent()).toContain(unit.name);
  await page.locator('[data-picture][tabindex]').focus();
  await settle(page, () => page.keyboard.press('0'));
  await expect.poll(() => mark.count()).toBe(0);
  const ofCountry = entries.filter(({ terms, spot }) => !spot && terms.includes(`countries:${country}`)).length;
  expect(await page.locator(`.place[data-place="${country}"] title`).textContent()).toContain(String(ofCountry));
  await close();
  expect(faults).toEqual([]);
});

test('a dispute stands once on the timeline’s map, where it lies, and its mark leads to its page', async () => {
  const dispute = file('en').entries.find(({ spot }) => spot);
  // In all of time: the timeline opens where most facts lie, and a dispute may be older.
  const { page, faults, close } = await site.visit('/timeline/?from=1900-01-01&to=2099-12-31');
  await page.locator('[data-found]:not([hidden])').waitFor();
  const mark = page.locator(`npa-timeline-map [data-place="${dispute?.href ?? ''}"]`);
  expect(await mark.count()).toBe(1);
  await mark.click();
  await page.waitForURL((url) => url.pathname === dispute?.href);
  await close();
  expect(faults).toEqual([]);
});

test('a view is taken along as a picture with its words, and as rows', async () => {
  const { page, faults, close } = await site.visit('/map/?from=2019-01-01&to=2019-12-31');
  await ready(page);
  await expect.poll(() => page.locator('[data-take="csv"]').innerText()).toMatch(/\d/);
  const taken: Record<string, Buffer> = {};
  for (const kind of ['svg', 'png', 'csv']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-take="${kind}"]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`map-2019-01-01-2019-12-31.${kind}`);
    taken[kind] = readFileSync(await download.path());
  }
  const picture = taken['svg']?.toString() ?? '';
  expect(picture).toContain(useWords('en').figures.disclaimer.slice(0, 40));
  expect(picture).toContain('CC BY 4.0');
  expect(picture).toContain('/map/?from=2019-01-01');
  expect(picture).not.toMatch(/var\(--|url\("http/);
  expect(taken['png']?.subarray(1, 4).toString()).toBe('PNG');
  const rows = await page.locator('[data-rows] tbody tr').count();
  expect(taken['csv']?.toString().trimEnd().split('\r\n')).toHaveLength(rows + 1);
  await close();
  expect(faults).toEqual([]);
});

test('a press on a country of the timeline’s map narrows list and line to it', async () => {
  const { page, faults, close } = await site.visit('/timeline/');
  await page.locator('[data-found]:not([hidden])').waitFor();
  const url = await settle(page, () => page.locator('npa-timeline-map [data-place="ID"]').click());
  expect(url.searchParams.get('countries')).toBe('ID');
  await expect.poll(() => page.locator('npa-timeline-map [data-place="ID"][data-chosen]').count()).toBe(1);
  const large = await page.locator('[data-large]').getAttribute('href');
  // The large map opens with all of time, so the span is said even where the timeline need not say it.
  expect(large).toMatch(/\/map\/\?from=\d{4}-01-01&to=\d{4}-12-31&countries=ID$/);
  await close();
  expect(faults).toEqual([]);
});

test('the script of the explorer weighs less than 35 kB compressed, and finer land is fetched on the first zoom alone', async () => {
  const { page, close } = await site.visit('/');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(site.addressOf('/map/'));
  await ready(page);
  const weigh = (path: string): number => gzipSync(readFileSync(join(siteFolder, path))).length;
  const scripts = fetched.filter((path) => path.endsWith('.js'));
  expect(scripts.reduce((sum, path) => sum + weigh(path), 0)).toBeLessThan(35_000);
  expect(fetched).not.toContain('/maps/fine.json');
  await page.locator('[data-zoom-move="closer"]').click();
  await expect.poll(() => fetched).toContain('/maps/fine.json');
  await close();
});

test('with two thousand events the page weighs less than 100 kB compressed, and one mark stands at each place', async () => {
  const { page, close } = await site.visit('/');
  const many = syntheticMap(file('en'), 2000);
  await page.route('**/map/entries-en.json', (route) => route.fulfill({ json: many }));
  await page.goto(site.addressOf('/map/'));
  await ready(page);
  await expect.poll(() => listed(page)).toBe(100);
  expect(gzipSync(await page.content()).length).toBeLessThan(100_000);
  const keys = await page
    .locator('.place')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-place')));
  expect(new Set(keys).size).toBe(keys.length);
  await close();
});
