import type { FileEntry } from '../lib/explorer-entry.ts';
import { partOf } from './part-of.ts';

/** A row from the pattern inside an explorer; its link leads to `href`, with the mark of the entry’s collection before its title. */
export function entryRow(root: ParentNode, { collection, title }: FileEntry, href: string): DocumentFragment {
  const row = partOf<HTMLTemplateElement>(root, 'template[data-row]').content.cloneNode(true) as DocumentFragment;
  const link = partOf<HTMLAnchorElement>(row, 'a');
  link.href = href;
  link.textContent = title;
  const mark = partOf<HTMLTemplateElement>(root, `template[data-mark="${collection}"]`);
  link.before(mark.content.cloneNode(true), ' ');
  return row;
}
