import type { Lang } from '../i18n/index.ts';
import type { Fragment, Hit } from './search-engine.ts';

const unescaped: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The pieces of an excerpt as nodes: found words as `<mark>`, all else as text, never as HTML. */
function excerptNodes(excerpt: string): (Text | HTMLElement)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((piece): (Text | HTMLElement)[] => {
    const found = /^<mark>(.*)<\/mark>$/s.exec(piece);
    const text = (found?.[1] ?? piece).replace(/&(?:lt|gt|quot|#39|amp);/g, (name) => unescaped[name] ?? name);
    if (text === '') return [];
    if (!found) return [new Text(text)];
    const mark = document.createElement('mark');
    mark.textContent = text;
    return [mark];
  });
}

/** A result as an item of the list, made from the patterns of the page: kind with its mark, place, date, title, excerpt. */
export function resultItem(
  page: ParentNode,
  { url, excerpt, meta }: Fragment,
  hit: Hit | undefined,
  lang: Lang,
): HTMLElement {
  const pattern = page.querySelector<HTMLTemplateElement>('template[data-result]');
  const item = pattern?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  if (hit && hit.lang !== lang) item.lang = hit.lang;
  const kind = [...(hit?.terms ?? [])].find((key) => key.startsWith('collection:'))?.slice('collection:'.length);
  const kindPattern = page.querySelector<HTMLTemplateElement>(`template[data-kind="${kind ?? ''}"]`);
  const facts = item.querySelector('[data-facts]');
  if (kindPattern) facts?.append(kindPattern.content.cloneNode(true));
  // The kind is a word of this page, all else of the page that was found.
  if (item.lang !== '') facts?.querySelector('span')?.setAttribute('lang', lang);
  for (const text of [meta['places'], meta['date'], meta['status']]) {
    if (text === undefined) continue;
    const part = document.createElement('span');
    part.textContent = text;
    facts?.append(part);
  }
  const link = item.querySelector('a');
  if (link) {
    link.href = url;
    link.textContent = meta['title'] ?? url;
  }
  item.querySelector('[data-excerpt]')?.append(...excerptNodes(excerpt));
  return item;
}
