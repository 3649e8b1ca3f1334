import { formatsOf } from '../i18n/format.ts';
import { filterWords } from '../i18n/ui/filter-words.ts';
import { choiceIn, countsOf, noChoice, queryOf, termKey, withTerm } from '../lib/filters.ts';
import type { Choice, Terms } from '../lib/filters.ts';
import { fieldsOf, openPanel, showChosen, showValues, valuesIn } from './facet-controls.ts';
import type { Value } from './facet-controls.ts';
import { pageLang } from './page-lang.ts';
import { partOf } from './part-of.ts';

/** The filters beside an explorer. */
export interface ExplorerFacets {
  values: readonly Value[];
  /** What the reader chose. */
  choice(): Choice;
  /** Takes the choice from a query. */
  read(query: string): void;
  /** Writes the choice as a query, after further keys. */
  query(others: Readonly<Record<string, string>>): string;
  /** Shows what is chosen, and how many of the things with these terms each value would bring. */
  show(terms: readonly Terms[]): void;
}

/** Takes hold of the filters inside an explorer; `changed` is told when a reader chooses, who goes on at `heading` when all is taken away. */
export function openExplorerFacets(root: HTMLElement, heading: HTMLElement, changed: () => void): ExplorerFacets {
  const [words, { number }] = [filterWords[pageLang()], formatsOf(pageLang())];
  const values = valuesIn(root);
  const fields = fieldsOf(values);
  const row = partOf(root, '[data-chosen]');
  let choice: Choice = noChoice;
  const choose = (next: Choice): void => {
    choice = next;
    changed();
  };
  for (const { field, term, box } of values)
    box.addEventListener('change', () => choose(withTerm(choice, field, term, box.checked)));
  partOf(root, '[data-clear]').addEventListener('click', () => {
    choose(noChoice);
    heading.focus();
  });
  choice = choiceIn(location.search, fields);
  openPanel(root, choice);
  return {
    values,
    choice: () => choice,
    read: (query) => (choice = choiceIn(query, fields)),
    query: (others) => queryOf(choice, fields, others),
    show(terms) {
      const counts = countsOf(terms, choice);
      showValues(values, choice, ({ field, term }) => counts.get(termKey(field, term)) ?? 0, number);
      const remove = (field: string, term: string): void => choose(withTerm(choice, field, term, false));
      showChosen(row, values, choice, { words, remove, after: heading });
    },
  };
}
