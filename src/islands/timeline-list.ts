import type { FactsFile } from '../lib/explorer-facts.ts';
import { addressOf } from './timeline-marks.ts';

// More rows at once would make a page without end.
const pageSize = 500;

/** The list of the facts that the picture shows, in their order. */
export interface FactList {
  /** Lists facts by their places in the file, as many as fit on a page. */
  show(places: readonly number[]): void;
}

function part<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`the list of the timeline has no ${selector}`);
  return found;
}

function factRow(root: ParentNode, file: FactsFile, place: number): HTMLElement | undefined {
  const fact = file.facts[place];
  const entry = fact && file.entries[fact.entry];
  if (!entry) return undefined;
  const row = part<HTMLTemplateElement & HTMLElement>(root, 'template[data-row]').content.cloneNode(
    true,
  ) as DocumentFragment;
  const item = part(row, 'li');
  item.dataset['fact'] = String(place);
  part(row, '[data-when]').textContent = fact.when;
  const text = part(row, '[data-text]');
  text.textContent = fact.text;
  // The whole case has no words but the title of its entry, which follows.
  text.hidden = fact.anchor === undefined;
  if (entry.lang) part(row, 'div').lang = entry.lang;
  const link = part<HTMLAnchorElement>(row, 'a');
  link.href = addressOf(file, place);
  link.textContent = entry.title;
  const mark = root.querySelector<HTMLTemplateElement>(`template[data-mark="${entry.collection}"]`);
  if (mark) link.before(mark.content.cloneNode(true));
  const kind = part(row, '[data-kind]');
  if (fact.kind) kind.textContent = fact.kind;
  else kind.remove();
  return item;
}

/** Takes hold of the list and its button; `more` gives the words for the rows that are left. */
export function openList(root: HTMLElement, file: FactsFile, more: (count: number) => string): FactList {
  const list = part(root, '[data-found] ol.facts-rows');
  const button = part(root, '[data-more]');
  let left: readonly number[] = [];
  const append = (): void => {
    list.append(...left.slice(0, pageSize).flatMap((place) => factRow(root, file, place) ?? []));
    left = left.slice(pageSize);
    button.hidden = left.length === 0;
    button.textContent = more(Math.min(pageSize, left.length));
  };
  button.addEventListener('click', () => {
    const last = list.lastElementChild;
    append();
    // The first new row, so that a reader without a mouse goes on where the list was cut.
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
  // A fact under the pointer or the focus is lit in list and picture alike.
  const light = ({ target }: Event): void => {
    const place = target instanceof Element && target.closest<HTMLElement | SVGElement>('[data-fact]')?.dataset['fact'];
    for (const lit of root.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
    if (place) for (const lit of root.querySelectorAll(`[data-fact="${place}"]`)) lit.setAttribute('data-lit', '');
  };
  root.addEventListener('pointerover', light);
  root.addEventListener('focusin', light);

  return {
    show(places) {
      list.replaceChildren();
      left = places;
      append();
      // The small map shows the same.
      root.dispatchEvent(new CustomEvent('shown', { detail: { file, places } }));
    },
  };
}
