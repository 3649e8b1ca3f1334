const namespace = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes and children; absent values and children are left out. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (SVGElement | string | undefined)[]
): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A native tooltip. */
export const tooltip = (text: string): SVGElement => svg('title', {}, text);

/** Sets an attribute unless it has that value: setting what is already so costs a layout. */
export function put(element: SVGElement, name: string, value: string | number): void {
  const text = String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}
