import type { Formats, Lang } from '../i18n/index.ts';
import { lists } from '../i18n/ui/lists.ts';
import { countsOf, termKey, withTerm } from '../lib/filters.ts';
import type { Choice, Terms } from '../lib/filters.ts';
import { showChosen, showValues } from './facet-controls.ts';
import type { Value } from './facet-controls.ts';

/** What the filters of the map show. */
export interface MapFacets {
  values: readonly Value[];
  choice: Choice;
  /** Terms of each entry in the stretch of time. */
  timely: readonly Terms[];
  choose: (choice: Choice) => void;
}

/** Shows which values are chosen, and how many entries of the stretch of time each would bring. */
export function showMapFacets(
  root: HTMLElement,
  lang: Lang,
  formats: Formats,
  { values, choice, timely, choose }: MapFacets,
): void {
  const counts = countsOf(timely, choice);
  showValues(values, choice, ({ field, term }) => counts.get(termKey(field, term)) ?? 0, formats.number);
  const row = root.querySelector<HTMLElement>('[data-chosen]');
  if (!row) return;
  showChosen(row, values, choice, {
    words: lists[lang].filteredBy,
    removal: lists[lang].removeOne,
    remove: (field, term) => choose(withTerm(choice, field, term, false)),
    after: root.querySelector<HTMLElement>('#rows'),
  });
}
