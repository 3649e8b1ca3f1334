const link = /<a href="#source-([a-z0-9-]+)"/g;

/** A body in which every mark of a source has an anchor, and for each source the anchors in their order. */
export function withCitationAnchors(html: string): { html: string; anchors: ReadonlyMap<string, readonly string[]> } {
  const anchors = new Map<string, string[]>();
  const anchored = html.replace(link, (whole, key: string) => {
    const own = anchors.get(key) ?? [];
    // Keys have no full stop, so that the second mark of one never has the anchor of another.
    const anchor = own.length === 0 ? `cited-${key}` : `cited-${key}.${own.length + 1}`;
    anchors.set(key, [...own, anchor]);
    return whole.replace('<a ', `<a id="${anchor}" `);
  });
  return { html: anchored, anchors };
}
