import type { Element } from './html.ts';
import { elementsOf } from './html.ts';

/** An address that a page names, with the element that names it. */
export interface NamedAddress {
  element: string;
  address: string;
}

/** What the rules of the site need to know of one page; the page itself is not kept. */
export interface PageFacts {
  /** Address of the page from the root of the site: `/laws/`, `/404.html`. */
  address: string;
  lang: string | undefined;
  /** Languages of parts of the page. */
  langs: readonly string[];
  /** Where the page sends its readers on to, for a former address. */
  redirect: string | undefined;
  title: string;
  ids: readonly string[];
  /** How many `h1` it has. */
  headings: number;
  /** Where a reader may go. */
  links: readonly NamedAddress[];
  /** What a browser loads without being asked. */
  requests: readonly NamedAddress[];
  /** Where a form sends its answers. */
  forms: readonly NamedAddress[];
  /** What the page says of its other languages. */
  alternates: readonly { lang: string; address: string }[];
  canonical: string | undefined;
  policy: string | undefined;
  /** The day of the edition that the page names. */
  edition: string | undefined;
  /** Whether the search index holds words of this page. */
  isIndexed: boolean;
  /** Styles and scripts inside the page, styles in attributes, and handlers. */
  inline: readonly { what: string; text: string }[];
  /** Ids that attributes such as `aria-labelledby` and `for` name. */
  references: readonly string[];
}

// `a.jpg 2x, b.jpg 3x` names two addresses.
const addressesOfSet = (set: string): string[] => set.split(',').map((part) => part.trim().split(/\s+/, 1)[0] ?? '');

// Such a link is followed by readers or machines on purpose, not by the browser while it shows the page.
const passive = new Set(['canonical', 'alternate', 'license', 'author', 'help', 'next', 'prev', 'search']);
const relsOf = ({ attributes }: Element): string[] => (attributes['rel'] ?? '').toLowerCase().split(/\s+/);

function requestsOf(element: Element): NamedAddress[] {
  const { name, attributes } = element;
  const values = ['src', 'poster', 'data', 'background'].map((attribute) => attributes[attribute] ?? '');
  const sets = ['srcset', 'imagesrcset'].flatMap((attribute) => addressesOfSet(attributes[attribute] ?? ''));
  const loadsHref =
    ['use', 'image', 'feimage'].includes(name) || (name === 'link' && !relsOf(element).some((rel) => passive.has(rel)));
  const hrefs = loadsHref ? [attributes['href'] ?? '', attributes['xlink:href'] ?? ''] : [];
  return [...values, ...sets, ...hrefs]
    .filter((address) => address !== '')
    .map((address) => ({ element: name, address }));
}

const isData = ({ attributes }: Element): boolean => /^application\/(?:ld\+)?json$/.test(attributes['type'] ?? '');

function inlineOf(element: Element): { what: string; text: string }[] {
  const { name, attributes } = element;
  const inAttributes = Object.entries(attributes)
    .filter(([attribute]) => attribute === 'style' || attribute.startsWith('on'))
    .map(([attribute, text]) => ({ what: `${attribute}= on <${name}>`, text }));
  const isScript = name === 'script' && attributes['src'] === undefined && !isData(element);
  return name === 'style' || isScript ? [...inAttributes, { what: `<${name}>`, text: element.text }] : inAttributes;
}

const referring = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'for', 'list'];

/** Reads one page as a browser would. */
export function factsOf(address: string, html: string): PageFacts {
  const elements = elementsOf(html);
  const named = (name: string): Element[] => elements.filter((element) => element.name === name);
  const values = (attribute: string): string[] => elements.flatMap(({ attributes }) => attributes[attribute] ?? []);
  const told = (name: string): string | undefined =>
    named('meta').find(({ attributes }) => attributes['http-equiv']?.toLowerCase() === name)?.attributes['content'];
  const linked = (rel: string): Element[] => named('link').filter((link) => relsOf(link).includes(rel));
  return {
    address,
    lang: named('html')[0]?.attributes['lang'],
    langs: values('lang'),
    redirect: /url=\s*(.*?)\s*$/i.exec(told('refresh') ?? '')?.[1],
    title: named('title')[0]?.text.trim() ?? '',
    ids: values('id'),
    headings: named('h1').length,
    links: elements
      .filter(({ name }) => name === 'a' || name === 'area')
      .flatMap(({ name, attributes }) => {
        const href = attributes['href'] ?? attributes['xlink:href'];
        return href === undefined ? [] : [{ element: name, address: href }];
      }),
    requests: elements.flatMap(requestsOf),
    forms: elements.flatMap(({ name, attributes }) =>
      ['action', 'formaction'].flatMap((attribute) => {
        const target = attributes[attribute];
        return target === undefined ? [] : [{ element: name, address: target }];
      }),
    ),
    alternates: linked('alternate').flatMap(({ attributes }) =>
      attributes['hreflang'] ? [{ lang: attributes['hreflang'], address: attributes['href'] ?? '' }] : [],
    ),
    canonical: linked('canonical')[0]?.attributes['href'],
    policy: told('content-security-policy'),
    edition: values('data-edition')[0],
    isIndexed: values('data-pagefind-body').length > 0,
    inline: elements.flatMap(inlineOf),
    references: referring.flatMap((attribute) =>
      values(attribute).flatMap((value) => value.split(/\s+/).filter(Boolean)),
    ),
  };
}
