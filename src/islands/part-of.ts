/** The part of an element that a selector names; throws where its markup lacks it. */
export function partOf<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`${root instanceof Element ? root.localName : 'the page'} has no ${selector}`);
  return found;
}
