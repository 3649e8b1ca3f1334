import type { HastPluginInput, MdastContent, MdastNode, MdastPluginInput } from 'satteri';
import { citationMark, insideLink } from './lib/body-marks.ts';
import { isAllowedInlineHtml } from './lib/inline-html.ts';

/** Features of the Markdown parser; generated footnotes would evaluate HTML in a source’s title and speak English. */
export const markdownFeatures = { gfm: { footnotes: false }, smartPunctuation: false, frontmatter: false } as const;

const isTranslation = (url: URL | undefined): boolean => url?.pathname.includes('/translations/id/') ?? false;

const citations = (): MdastPluginInput => () => {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => numbers.get(key) ?? numbers.set(key, numbers.size + 1).size;
  const link = (key: string): MdastContent => ({
    type: 'link',
    url: `#source-${key}`,
    children: [{ type: 'text', value: String(numberOf(key)) }],
  });
  // Marks that touch share one superscript, or 1 and 2 would read as 12.
  const superscript = (keys: readonly string[]): MdastContent => ({
    type: 'citation',
    data: { hName: 'sup', hProperties: { className: ['citation'] } },
    children: keys.flatMap((key, place) =>
      place === 0 ? [link(key)] : [{ type: 'text', value: ', ' }, link(key)],
    ) as MdastNode[],
  });
  return {
    name: 'citations',
    text(node, ctx) {
      // The pattern has one group: texts stand at even places, keys at odd ones.
      const pieces = node.value.split(citationMark);
      if (pieces.length === 1) return;
      const nodes: MdastContent[] = [];
      let keys: string[] = [];
      pieces.forEach((piece, place) => {
        if (place % 2 === 1) return void keys.push(piece);
        if (piece === '' && place > 0 && place < pieces.length - 1) return;
        if (keys.length > 0) nodes.push(superscript(keys));
        keys = [];
        if (piece !== '') nodes.push({ type: 'text', value: piece });
      });
      ctx.replaceNode(node, nodes);
    },
  };
};

const insideLinks = (base: string): MdastPluginInput => ({
  name: 'inside-links',
  link(node, ctx) {
    const target = insideLink(node.url);
    if (!target) return;
    const prefix = isTranslation(ctx.fileURL) ? 'id/' : '';
    ctx.setProperty(node, 'url', `${base}${prefix}${target.collection}/${target.slug}/`);
  },
});

const hostileHtml: MdastPluginInput = {
  name: 'hostile-html',
  html(node) {
    if (!isAllowedInlineHtml(node.value)) throw new Error(`HTML is not allowed in a body: ${node.value.slice(0, 60)}`);
  },
};

// The content security policy refuses `style` attributes, so alignment becomes a class.
const alignment: HastPluginInput = {
  name: 'table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, ctx) {
      const align = /text-align:\s*(\w+)/.exec(String(node.properties['style'] ?? ''))?.[1];
      if (!align) return;
      ctx.setProperty(node, 'style', null);
      ctx.setProperty(node, 'className', [`align-${align}`]);
    },
  },
};

/** The plugins that turn a body into HTML: citations, inside links under `base` (with slashes), no hostile HTML. */
export const bodyPlugins = (base: string): { mdastPlugins: MdastPluginInput[]; hastPlugins: HastPluginInput[] } => ({
  mdastPlugins: [hostileHtml, citations(), insideLinks(base)],
  hastPlugins: [alignment],
});
