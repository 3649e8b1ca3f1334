import type { FactsFile } from '../lib/explorer-facts.ts';
import { entryRow } from './entry-row.ts';
import { lightMarks } from './lit-marks.ts';
import { openPagedList } from './paged-list.ts';
import type { PagedList } from './paged-list.ts';
import { partOf } from './part-of.ts';
import { addressOf } from './timeline-marks.ts';

// More rows at once would put what stands below the list out of reach.
const pageSize = 50;

/** The list of the facts that the picture shows, by their places in the file and in their order. */
export type FactList = PagedList<number>;

function factRow(root: ParentNode, file: FactsFile, place: number): HTMLElement | undefined {
  const fact = file.facts[place];
  const entry = fact && file.entries[fact.entry];
  if (!entry) return undefined;
  const row = entryRow(root, entry, addressOf(file, place));
  const item = partOf(row, 'li');
  item.dataset['fact'] = String(place);
  partOf(row, '[data-when]').textContent = fact.when;
  const text = partOf(row, '[data-text]');
  text.textContent = fact.text;
  // The whole case has no words but the title of its entry, which follows.
  text.hidden = fact.anchor === undefined;
  if (entry.lang) partOf(row, 'div').lang = entry.lang;
  const kind = partOf(row, '[data-kind]');
  if (fact.kind) kind.textContent = fact.kind;
  else kind.remove();
  return item;
}

/** Takes hold of the list and its button; `more` gives the words for the rows that are left. */
export function openList(root: HTMLElement, file: FactsFile, more: (count: number) => string): FactList {
  const list = openPagedList(
    partOf(root, '[data-found] ol.facts-rows'),
    partOf(root, '[data-more]'),
    pageSize,
    (place: number) => factRow(root, file, place),
    more,
  );
  // A fact is lit in list and picture alike.
  lightMarks(root, root, (pointed) => {
    const place = pointed.closest<HTMLElement | SVGElement>('[data-fact]')?.dataset['fact'];
    return place && `[data-fact="${place}"]`;
  });

  return list;
}
