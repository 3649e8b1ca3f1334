import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readSite } from '../scripts/lib/built-site.ts';
import { readCorpus } from '../scripts/lib/corpus.ts';
import { differenceOf, expectedPages } from '../scripts/lib/expected-pages.ts';
import { projectRoot, siteFolder } from '../scripts/lib/site-folder.ts';
import { faultsOf, langOfAddress, siteRules } from '../scripts/lib/site-rules.ts';
import { href } from '../src/lib/addresses.ts';
import { langs } from '../src/i18n/index.ts';
import { samplePages } from './lib/kinds.ts';
import { hashesOf, hashesOfSecondBuild } from './lib/second-build.ts';

if (!existsSync(join(siteFolder, 'index.html')))
  throw new Error(`no site in ${siteFolder}; build it first: npm run build`);

const corpus = readCorpus(projectRoot);
const site = readSite(siteFolder);
const faults = faultsOf(site);
const pages = [...site.pages.values()];
const fileOf = (address: string): string => join(siteFolder, address.endsWith('/') ? `${address}index.html` : address);

test('exactly the pages that follow from the entries are there, in both languages', () => {
  const { missing, extra } = differenceOf(expectedPages(corpus), site.pages.keys());
  expect({ missing: missing.map(({ address }) => address), extra }).toEqual({ missing: [], extra: [] });
});

test.each(siteRules)('$promises', ({ name }) => {
  const found = faults.filter(({ rule }) => rule === name).map(({ page, text }) => `${page}: ${text}`);
  expect(found).toEqual([]);
});

test('the edition that pages name is the one day that stands for today', () => {
  expect(site.pages.get('/')?.edition).toBe(corpus.today);
});

test('no two pages have the same title', () => {
  const byTitle = Object.groupBy(
    pages.filter(({ redirect }) => redirect === undefined),
    ({ title }) => title,
  );
  const shared = Object.entries(byTitle).filter(([, list]) => list !== undefined && list.length > 1);
  expect(shared.map(([title, list]) => [title, list?.map(({ address }) => address)])).toEqual([]);
});

test('a page with its styles weighs at most 100 kB compressed', () => {
  // product.md, job 12 asks for it: readers on a bad or filtered line.
  const limit = 100_000;
  const sizes = new Map<string, number>();
  const weigh = (file: string): number => {
    const size = sizes.get(file) ?? gzipSync(readFileSync(file)).length;
    sizes.set(file, size);
    return size;
  };
  const heavy = pages
    .map(({ address, requests }) => {
      const styles = requests.filter((request) => /\.css$/.test(request.address));
      const own = styles.map((style) => weigh(join(siteFolder, new URL(style.address, site.home).pathname)));
      return { address, bytes: own.reduce((sum, bytes) => sum + bytes, weigh(fileOf(address))) };
    })
    .filter(({ bytes }) => bytes > limit);
  expect(heavy).toEqual([]);
});

const worded = expectedPages(corpus).filter(
  ({ kind, lang }) => lang === 'en' && ['entry', 'topic', 'term'].includes(kind),
);
const isTranslated = (source: string): boolean => {
  const entry = corpus.entries.find(({ file }) => file === source);
  return entry !== undefined && corpus.translation(entry.collection, entry.slug) !== undefined;
};

test('pages name their other language exactly where it has words of its own', () => {
  const wrong = worded.flatMap(({ address, source }) =>
    langs
      .map((lang) => href(lang, address))
      .filter((page) => (site.pages.get(page)?.alternates.length !== 0) !== isTranslated(source)),
  );
  expect(wrong).toEqual([]);
});

test('an Indonesian page with English words stays out of the Indonesian search', () => {
  const wrong = worded
    .filter(({ address, source }) => site.pages.get(href('id', address))?.isIndexed !== isTranslated(source))
    .map(({ address }) => href('id', address));
  expect(wrong).toEqual([]);
});

test('the search index holds every page that offers itself, in its language', () => {
  const entry = JSON.parse(readFileSync(join(siteFolder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const found = Object.fromEntries(Object.entries(entry.languages).map(([lang, { page_count }]) => [lang, page_count]));
  const offered = Object.groupBy(
    pages.filter(({ isIndexed }) => isIndexed),
    ({ address }) => langOfAddress(address),
  );
  expect(found).toEqual(Object.fromEntries(Object.entries(offered).map(([lang, list]) => [lang, list?.length])));
});

test.each(samplePages(corpus))('the HTML of $address ($name) is valid', async ({ address }) => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Matters of taste that the templates decide for themselves, not of validity.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'doctype-style': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'no-inline-style': 'off',
      'long-title': 'off',
      'tel-non-breaking': 'off',
    },
  });
  const { results } = await validator.validateString(readFileSync(fileOf(address), 'utf8'));
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

test('two builds in different folders and time zones are the same to the byte', () => {
  expect(hashesOfSecondBuild()).toEqual(hashesOf(siteFolder));
});
