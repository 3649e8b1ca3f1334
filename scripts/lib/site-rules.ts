import { langs } from '../../src/i18n/index.ts';
import { contentSecurityPolicy, layerOrder } from '../../src/lib/csp.ts';
import { publication } from '../../src/lib/publication.ts';
import type { BuiltSite } from './built-site.ts';
import { elementsOf } from './html.ts';
import type { NamedAddress, PageFacts } from './page-facts.ts';
import { factsOf } from './page-facts.ts';

/** A rule that each page of the built site keeps; it gives a sentence for each fault. */
export interface SiteRule {
  name: string;
  /** What holds when it is silent. */
  promises: string;
  check(page: PageFacts, site: BuiltSite): readonly string[];
}

/** A fault of the built site: on which page, which rule, what. */
export interface SiteFault {
  page: string;
  rule: string;
  text: string;
}

/** Where an address leads from a page: inside the site with its path and anchor, outside, or nowhere at all. */
function targetOf(
  site: BuiltSite,
  page: string,
  address: string,
): { path: string; hash: string } | 'outside' | 'nowhere' {
  const from = site.home.slice(0, -1) + page;
  if (!URL.canParse(address, from)) return 'nowhere';
  const url = new URL(address, from);
  const home = new URL(site.home);
  if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return 'outside';
  const decoded = (text: string): string => decodeURIComponent(text);
  return { path: decoded(url.pathname.slice(home.pathname.length - 1)), hash: decoded(url.hash.slice(1)) };
}

const duplicates = (items: readonly string[]): string[] => [
  ...new Set(items.filter((item, index) => items.indexOf(item) !== index)),
];

const links: SiteRule = {
  name: 'links',
  promises:
    'Each link inside the site leads to a page or file that is there under exactly this address, and each anchor to its place.',
  check(page, site) {
    return page.links.flatMap(({ address }) => {
      const target = targetOf(site, page.address, address);
      if (target === 'nowhere') return [`“${address}” is no address`];
      if (target === 'outside') {
        const isOpen = /^(?:https?|mailto):/.test(new URL(address, site.home).protocol);
        return isOpen ? [] : [`“${address}” is neither a web nor a mail address`];
      }
      const goal = site.pages.get(target.path);
      if (!goal) {
        if (site.files.has(target.path)) return [];
        const isBare = site.pages.has(`${target.path}/`);
        return [isBare ? `“${address}” lacks its closing slash` : `“${address}” leads to no page of the site`];
      }
      if (goal.redirect !== undefined && page.redirect === undefined)
        return [`“${address}” is a former address; link to the present one`];
      const isThere = target.hash === '' || goal.ids.includes(target.hash);
      return isThere ? [] : [`“${address}” names a place that ${target.path} does not have`];
    });
  },
};

const ids: SiteRule = {
  name: 'ids',
  promises: 'No page has an id twice, and each id that an element refers to is there.',
  check: (page) => [
    ...duplicates(page.ids).map((id) => `the id “${id}” stands more than once`),
    ...page.references
      .filter((id) => !page.ids.includes(id))
      .map((id) => `an element refers to the id “${id}”, which is not there`),
  ],
};

const isLanguage = (code: string): boolean => {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
};

/** Language of the page at an address: Indonesian below `/id/`, else English. */
export const langOfAddress = (address: string): string => langs.find((lang) => address.startsWith(`/${lang}/`)) ?? 'en';

const languages: SiteRule = {
  name: 'languages',
  promises: 'Each page says its language, which is that of its address; languages of parts are well-formed.',
  check(page) {
    const wanted = langOfAddress(page.address);
    return [
      ...(page.lang === wanted ? [] : [`its language is “${page.lang ?? ''}” and should be “${wanted}”`]),
      ...page.langs.filter((code) => !isLanguage(code)).map((code) => `“${code}” is no language`),
    ];
  },
};

const headings: SiteRule = {
  name: 'headings',
  promises: 'Each page has one title and one h1.',
  check: ({ headings: count, title, redirect }) => [
    ...(count === 1 || redirect !== undefined ? [] : [`it has ${count} h1 instead of one`]),
    ...(title === '' ? ['it has no title'] : []),
  ],
};

function foreign(site: BuiltSite, page: string, requests: readonly NamedAddress[]): string[] {
  return requests.flatMap(({ element, address }) => {
    if (address.startsWith('#') || (element !== 'script' && /^data:image\//.test(address))) return [];
    const target = targetOf(site, page, address);
    if (typeof target === 'string') return [`<${element}> asks another place for “${address}”`];
    const isThere = site.files.has(target.path) || site.pages.has(target.path);
    return isThere ? [] : [`<${element}> asks for “${address}”, which is not in the site`];
  });
}

const requests: SiteRule = {
  name: 'requests',
  promises:
    'A page loads nothing from elsewhere, what it loads is there, and its forms go to the site or to the repository’s host.',
  check: (page, site) => [
    ...foreign(site, page.address, page.requests),
    ...page.forms.flatMap(({ element, address }) => {
      const isOwn = typeof targetOf(site, page.address, address) === 'object';
      return isOwn || address.startsWith(`${publication.repository}/`) ? [] : [`<${element}> sends to “${address}”`];
    }),
  ],
};

const inline: SiteRule = {
  name: 'inline',
  promises: 'No page holds a style or script of its own, except the one line that orders the layers.',
  check: (page) =>
    page.inline
      .filter(({ what, text }) => !(what === '<style>' && text === layerOrder))
      .map(({ what, text }) => `${what} “${text.slice(0, 60)}” would be refused by the content security policy`),
};

const policy: SiteRule = {
  name: 'policy',
  promises: 'Each page that does more than lead on carries the content security policy of src/lib/csp.ts.',
  check: (page) =>
    page.redirect !== undefined || page.policy === contentSecurityPolicy
      ? []
      : [`its policy is “${page.policy ?? ''}”`],
};

const twins: SiteRule = {
  name: 'twins',
  promises:
    'A page that names its other languages names pages that are there and name it in turn; its canonical address is its own.',
  check(page, site) {
    const own = site.home.slice(0, -1) + page.address;
    const isOwnCanonical = page.canonical === undefined || page.redirect !== undefined || page.canonical === own;
    return [
      ...(isOwnCanonical ? [] : [`its canonical address is “${page.canonical ?? ''}” and should be “${own}”`]),
      ...page.alternates.flatMap(({ lang, address }) => {
        const target = targetOf(site, page.address, address);
        const twin = typeof target === 'object' ? site.pages.get(target.path) : undefined;
        if (!twin) return [`its ${lang} twin “${address}” is not there`];
        if (lang !== 'x-default' && twin.lang !== lang)
          return [`its ${lang} twin “${address}” is in “${twin.lang ?? ''}”`];
        return twin.alternates.some((back) => back.address === own)
          ? []
          : [`its ${lang} twin “${address}” does not name it`];
      }),
    ];
  },
};

const edition: SiteRule = {
  name: 'edition',
  promises: 'Each page that does more than lead on names the edition, and all name that of the home page.',
  check(page, site) {
    const wanted = site.pages.get('/')?.edition;
    return page.redirect !== undefined || page.edition === wanted
      ? []
      : [`its edition is “${page.edition ?? ''}” and should be “${wanted ?? ''}”`];
  },
};

/** Every rule of the built site. */
export const siteRules: readonly SiteRule[] = [
  links,
  ids,
  languages,
  headings,
  requests,
  inline,
  policy,
  twins,
  edition,
];

// Style sheets and pictures load things too; a picture that stands alone may hold styles, never scripts.
function faultsOfTexts(site: BuiltSite): SiteFault[] {
  return [...site.texts].flatMap(([page, text]) => {
    const inStyles = [...text.matchAll(/@import\s+(?:url\()?["']?([^"')\s;]+)|url\(\s*["']?([^"')]+)/g)].map(
      (match) => ({ element: 'style', address: match[1] ?? match[2] ?? '' }),
    );
    const inPicture = page.endsWith('.svg') ? factsOf(page, text).requests : [];
    const scripts = page.endsWith('.svg') ? elementsOf(text).filter(({ name }) => name === 'script') : [];
    return [...foreign(site, page, [...inStyles, ...inPicture]), ...scripts.map(() => 'it holds a script')].map(
      (fault) => ({ page, rule: 'requests', text: fault }),
    );
  });
}

/** Every fault of a built site, in the order of its addresses. */
export function faultsOf(site: BuiltSite): SiteFault[] {
  const ofPages = [...site.pages.values()].flatMap((page) =>
    siteRules.flatMap((rule) => rule.check(page, site).map((text) => ({ page: page.address, rule: rule.name, text }))),
  );
  return [...ofPages, ...faultsOfTexts(site)];
}
