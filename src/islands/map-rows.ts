import type { Formats } from '../i18n/index.ts';
import type { mapViewWords } from '../i18n/ui/map-view.ts';
import { countedCollections } from '../lib/map-look.ts';
import type { CountryRow, ShownEntry } from '../lib/map-look.ts';
import type { MapPicture } from './map-picture.ts';

// More at once would make a page without end.
const pageSize = 100;

/** The table of countries and the list of entries that say what the map shows. */
export interface MapRows {
  show(rows: readonly CountryRow[], shown: readonly ShownEntry[]): void;
}

/** Takes hold of the table and of the list below it. */
export function openRows(
  root: HTMLElement,
  words: (typeof mapViewWords)['en'],
  { number }: Formats,
  { labelOf }: Pick<MapPicture, 'labelOf'>,
): MapRows {
  const body = root.querySelector<HTMLElement>('[data-rows] tbody');
  const heads = [...root.querySelectorAll('[data-rows] thead th')].map((head) => head.textContent.trim());
  const list = root.querySelector<HTMLElement>('[data-list] ol');
  const more = root.querySelector<HTMLButtonElement>('[data-more]');
  let left: readonly ShownEntry[] = [];

  const rowOf = (row: CountryRow): HTMLElement => {
    const cells = [
      labelOf('neutrality', row.neutrality),
      labelOf('zero-rating', row.zeroRating),
      ...countedCollections.map((name) => (row.counts[name] > 0 ? number(row.counts[name]) : '')),
      number(row.total),
    ];
    const element = document.createElement('tr');
    const head = document.createElement('th');
    const link = document.createElement('a');
    element.dataset['code'] = row.country.code;
    head.scope = 'row';
    link.href = row.country.href;
    link.textContent = row.country.name;
    head.append(link);
    element.append(
      head,
      ...cells.map((text, place) => {
        const cell = document.createElement('td');
        cell.textContent = text;
        cell.dataset['label'] = heads[place + 1] ?? '';
        if (place > 1) cell.className = 'number';
        if (text === '') cell.classList.add('empty');
        return cell;
      }),
    );
    return element;
  };

  const itemOf = ({ entry }: ShownEntry): Node[] => {
    const item = root.querySelector<HTMLTemplateElement>('template[data-row]')?.content.cloneNode(true) as
      DocumentFragment | undefined;
    const link = item?.querySelector('a');
    const when = item?.querySelector('[data-when]');
    if (!item || !link || !when) return [];
    link.href = entry.href;
    link.textContent = entry.title;
    if (entry.lang) link.lang = entry.lang;
    when.textContent = entry.when;
    const mark = root.querySelector<HTMLTemplateElement>(`template[data-mark="${entry.collection}"]`);
    if (mark) link.before(mark.content.cloneNode(true), ' ');
    return [item];
  };
  const append = (): void => {
    list?.append(...left.slice(0, pageSize).flatMap(itemOf));
    left = left.slice(pageSize);
    if (!more) return;
    more.hidden = left.length === 0;
    more.textContent = words.more(Math.min(pageSize, left.length));
  };
  more?.addEventListener('click', () => {
    const last = list?.lastElementChild;
    append();
    // The first new row, so that a reader without a mouse goes on where the list was cut.
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
  // A country under the pointer or the focus is lit in table and map alike.
  const light = ({ target }: Event): void => {
    const code = target instanceof Element && target.closest<HTMLElement | SVGElement>('[data-code]')?.dataset['code'];
    for (const lit of root.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
    if (!code) return;
    const marks = `.place[data-place="${code}"], .place[data-place^="${code}-"]`;
    for (const lit of root.querySelectorAll(`.country[data-code="${code}"], ${marks}`))
      lit.setAttribute('data-lit', '');
  };
  body?.addEventListener('pointerover', light);
  body?.addEventListener('focusin', light);

  return {
    show(rows, shown) {
      body?.replaceChildren(...rows.map(rowOf));
      body?.closest<HTMLElement>('.table')?.toggleAttribute('hidden', rows.length === 0);
      const heading = root.querySelector('#rows');
      if (heading) heading.textContent = words.table(rows.length);
      const take = root.querySelector('[data-take="csv"]');
      if (take) take.textContent = words.csv(rows.length);
      list?.replaceChildren();
      left = shown;
      append();
    },
  };
}
