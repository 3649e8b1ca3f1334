import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

/** An element of a page as a browser builds it; names and attributes in lower case, SVG included. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** All text inside. */
  text: string;
}

type Node = DefaultTreeAdapterMap['node'];

const childrenOf = (node: Node): readonly Node[] => {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
};

function textOf(node: Node): string {
  return defaultTreeAdapter.isTextNode(node) ? node.value : childrenOf(node).map(textOf).join('');
}

/** Every element of a page, in the order of the page. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const visit = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      const attributes = node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]);
      elements.push({
        name: node.tagName.toLowerCase(),
        attributes: Object.fromEntries(attributes) as Record<string, string>,
        get text() {
          return textOf(node);
        },
      });
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parse(html));
  return elements;
}
