import { expect, test } from 'vitest';
import {
  collectionPath,
  countryPath,
  entryPath,
  facetPath,
  fileAddress,
  glossaryPath,
  href,
  pagePath,
  topicPath,
} from './addresses.ts';

test('English stands at the root and Indonesian under /id/', () => {
  expect(href('en', '/laws/')).toBe('/laws/');
  expect(href('id', '/laws/')).toBe('/id/laws/');
  expect(href('en', '/')).toBe('/');
  expect(href('id', '/')).toBe('/id/');
});

test.each(['/atlas', '/atlas/'])('a site mounted at %s keeps its mount in every address', (base) => {
  expect(href('en', '/', base)).toBe('/atlas/');
  expect(href('id', '/laws/', base)).toBe('/atlas/id/laws/');
  expect(fileAddress('/favicon.svg', base)).toBe('/atlas/favicon.svg');
});

test('an entry lives under its collection', () => {
  expect(collectionPath('map-disputes')).toBe('/map-disputes/');
  expect(entryPath('map-disputes', 'crimea')).toBe('/map-disputes/crimea/');
});

test('codes are upper case in data and lower case in addresses', () => {
  expect(countryPath('ID')).toBe('/countries/id/');
  expect(facetPath('shutdowns', 'countries', 'ID')).toBe('/shutdowns/by/countries/id/');
  expect(facetPath('shutdowns', 'year', 2019)).toBe('/shutdowns/by/year/2019/');
});

test('the first page of a list is the list', () => {
  expect(pagePath('/laws/', 1)).toBe('/laws/');
  expect(pagePath('/laws/', 2)).toBe('/laws/page/2/');
});

test('explainers and terms have their own folders', () => {
  expect(topicPath('zero-rating')).toBe('/topics/zero-rating/');
  expect(glossaryPath('sni-blocking')).toBe('/glossary/sni-blocking/');
});
