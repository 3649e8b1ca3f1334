/** The slugs of the glossary to which a body links, each once, in the order of the first link; `text` is Markdown or HTML. */
export function linkedTerms(text: string): string[] {
  const found = text.matchAll(/(?:\(glossary:|\/glossary\/)([a-z0-9]+(?:-[a-z0-9]+)*)/g);
  return [...new Set([...found].map(([, slug]) => slug ?? ''))];
}
