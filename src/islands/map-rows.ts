import type { Formats } from '../i18n/index.ts';
import type { mapViewWords } from '../i18n/ui/map-view.ts';
import { countedCollections, tallyOf } from '../lib/map-look.ts';
import type { CountryRow, ShownEntry } from '../lib/map-look.ts';
import { entryRow } from './entry-row.ts';
import { lightMarks } from './lit-marks.ts';
import type { MapPicture } from './map-picture.ts';
import { openPagedList } from './paged-list.ts';
import { partOf } from './part-of.ts';

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
  const body = partOf(root, '[data-rows] tbody');
  const heads = [...root.querySelectorAll('[data-rows] thead th')].map((head) => head.textContent.trim());

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

  const itemOf = ({ entry }: ShownEntry): Node => {
    const item = entryRow(root, entry, entry.href);
    if (entry.lang) partOf(item, 'a').lang = entry.lang;
    partOf(item, '[data-when]').textContent = entry.when;
    return item;
  };
  const list = openPagedList(partOf(root, '[data-list] ol'), partOf(root, '[data-more]'), pageSize, itemOf, words.more);
  // A country is lit in table and map alike.
  lightMarks(root, body, (pointed) => {
    const code = pointed.closest<HTMLElement>('[data-code]')?.dataset['code'];
    return code && `.country[data-code="${code}"], .place[data-place="${code}"], .place[data-place^="${code}-"]`;
  });

  return {
    show(rows, shown) {
      body.replaceChildren(...rows.map(rowOf));
      body.closest<HTMLElement>('.table')?.toggleAttribute('hidden', rows.length === 0);
      const heading = root.querySelector('#rows');
      const { countries, hasUnions } = tallyOf(rows);
      if (heading) heading.textContent = words.table(countries, hasUnions);
      const take = root.querySelector('[data-take="csv"]');
      if (take) take.textContent = words.csv(rows.length);
      list.show(shown);
    },
  };
}
