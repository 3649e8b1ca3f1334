import type { EntryCollection } from '../schemas/vocabulary.ts';
import type { Lang } from '../i18n/index.ts';

/** Address of a list that every entry collection has: `/laws/`. */
export function collectionPath(collection: EntryCollection): string {
  return `/${collection}/`;
}

/** Address of an entry: `/laws/cl-ley-20453/`. */
export function entryPath(collection: EntryCollection, slug: string): string {
  return `/${collection}/${slug}/`;
}

/** Address of the entries that share one value, `/shutdowns/by/kinds/mobile-only/`; codes become lower case. */
export function facetPath(collection: EntryCollection, field: string, term: string | number): string {
  return `/${collection}/by/${field}/${String(term).toLowerCase()}/`;
}

/** Address of a further page of a list; the first one is the list itself. */
export function pagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** Address of a country's brief, from its code in either case: `/countries/id/`. */
export function countryPath(code: string): string {
  return `/countries/${code.toLowerCase()}/`;
}

/** Address of an explainer: `/topics/zero-rating/`. */
export function topicPath(slug: string): string {
  return `/topics/${slug}/`;
}

/** Address of a term of the glossary: `/glossary/sni-blocking/`. */
export function glossaryPath(slug: string): string {
  return `/glossary/${slug}/`;
}

/**
 * Gives a path of the site in one language, under the place where the site is mounted.
 * @example href('id', '/laws/', '/atlas/') === '/atlas/id/laws/'
 */
export function href(lang: Lang, path: string, base = '/'): string {
  return base.replace(/\/$/, '') + (lang === 'en' ? path : `/${lang}${path}`);
}

/** Gives the address of a file that has no language, such as `/favicon.svg`, under the place where the site is mounted. */
export function fileAddress(path: string, base = '/'): string {
  return base.replace(/\/$/, '') + path;
}

/** Address of the dated facts that begin in a period: `/timeline/2019/`, `/timeline/1960s/`. */
export function periodPath(period: string): string {
  return `/timeline/${period}/`;
}

/** Address of the map at the end of a year: `/map/at/2019/`. */
export function mapYearPath(year: string): string {
  return `/map/at/${year}/`;
}
