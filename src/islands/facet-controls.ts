import type { filterWords } from '../i18n/ui/filter-words.ts';
import { termKey } from '../lib/filters.ts';
import type { Choice } from '../lib/filters.ts';
import { endsOfRun, writtenTerms } from '../lib/year-runs.ts';

/** A value that a reader can choose, with the elements that show it. */
export interface Value {
  field: string;
  term: string;
  /** Words of the value and of its field. */
  label: string;
  fieldLabel: string;
  box: HTMLInputElement;
  count: HTMLElement;
  item: HTMLElement;
}

// A list of one value needs no script; a box can be combined with others.
function boxFor(link: HTMLAnchorElement): HTMLInputElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  const words = document.createElement('span');
  label.className = 'choice';
  label.title = link.title;
  words.textContent = link.textContent.trim();
  box.type = 'checkbox';
  box.value = link.dataset['term'] ?? '';
  label.append(box, words);
  link.replaceWith(label);
  return box;
}

/** The values of all groups inside an element, in their order; links to lists of one value become boxes. */
export function valuesIn(root: ParentNode): Value[] {
  return [...root.querySelectorAll<HTMLElement>('details[data-field]')].flatMap((group) =>
    [...group.querySelectorAll<HTMLElement>('li')].flatMap((item) => {
      const link = item.querySelector<HTMLAnchorElement>('a[data-term]');
      const box = link ? boxFor(link) : item.querySelector('input');
      const count = item.querySelector<HTMLElement>('[data-count]');
      if (!box || !count) return [];
      const label = box.nextElementSibling?.textContent ?? '';
      const fieldLabel = group.querySelector('summary span')?.textContent ?? '';
      return [{ field: group.dataset['field'] ?? '', term: box.value, label, fieldLabel, box, count, item }];
    }),
  );
}

/** The fields of values, each once, in their order. */
export const fieldsOf = (values: readonly Value[]): string[] => [...new Set(values.map(({ field }) => field))];

/** Opens the panel where it stands beside the list, and the groups in which something is chosen. */
export function openPanel(root: ParentNode, choice: Choice): void {
  const panel = root.querySelector<HTMLDetailsElement>('[data-panel]');
  // From here on the panel has a column of its own (56 rem of content and its gutters).
  if (panel && matchMedia('(min-width: 60rem)').matches) panel.open = true;
  for (const group of root.querySelectorAll<HTMLDetailsElement>('details[data-field]'))
    if (choice.has(group.dataset['field'] ?? '')) group.open = true;
}

/** Shows which values are chosen and how many things each would bring; `countOf` gives nothing where the number stays. */
export function showValues(
  values: readonly Value[],
  choice: Choice,
  countOf: (value: Value) => number | undefined,
  write: (count: number) => string,
): void {
  for (const value of values) {
    const { field, term, box, count, item } = value;
    box.checked = choice.get(field)?.has(term) ?? false;
    const found = countOf(value);
    if (found === undefined) continue;
    count.textContent = write(found);
    item.toggleAttribute('data-none', found === 0 && !box.checked);
  }
}

/** What the row of chosen values says and does. */
export interface ChosenRow {
  words: Pick<(typeof filterWords)['en'], 'filteredBy' | 'removeOne'>;
  /** Takes away a term, or a run of years as an address writes it. */
  remove: (field: string, written: string) => void;
  /** Where a reader goes on when the last chip is gone. */
  after: HTMLElement | null;
}

const labelOf = (written: string): string => endsOfRun(written)?.join('–') ?? written;

/** Shows a removable chip for each chosen value, one for years in a row; a term that no value has stands as it was written in the address. */
export function showChosen(
  row: HTMLElement,
  values: readonly Value[],
  choice: Choice,
  { words, remove, after }: ChosenRow,
): void {
  const list = row.querySelector('ul');
  const pattern = row.querySelector('template');
  if (!list || !pattern) return;
  const known = new Map(values.map((value) => [termKey(value.field, value.term), value]));
  const fieldLabels = new Map(values.map(({ field, fieldLabel }) => [field, fieldLabel]));
  const chips = [...choice].flatMap(([field, terms]) =>
    writtenTerms(terms).map((term) => {
      const chip = pattern.content.cloneNode(true) as DocumentFragment;
      const label = known.get(termKey(field, term))?.label ?? labelOf(term);
      const text = words.filteredBy(fieldLabels.get(field) ?? field, label);
      const button = chip.querySelector('button');
      const shown = chip.querySelector('span');
      if (shown) shown.textContent = text;
      button?.setAttribute('aria-label', words.removeOne(text));
      button?.addEventListener('click', () => {
        // Not every engine gives the focus to a button that is pressed.
        button.focus();
        remove(field, term);
      });
      return chip;
    }),
  );
  const focused = [...list.querySelectorAll<Element>('button')].indexOf(document.activeElement ?? list);
  list.replaceChildren(...chips);
  row.hidden = chips.length === 0;
  if (focused < 0) return;
  // The chip that had the focus is gone: go on with the one in its place.
  const left = list.querySelectorAll('button');
  (left[Math.min(focused, left.length - 1)] ?? after)?.focus();
}
