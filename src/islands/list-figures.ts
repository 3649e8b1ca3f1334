import type { Formats } from '../i18n/format.ts';
import type { Lead, listFigures } from '../i18n/ui/list-figures.ts';
import { termKey } from '../lib/filters.ts';
import type { Choice, Terms } from '../lib/filters.ts';
import { spreadOf } from '../lib/list-spread.ts';
import type { ListSpread } from '../lib/list-spread.ts';
import { listMarkSizes, numberedFrom, radiusOf, shapeTransform } from '../viz/map/marks.ts';
import { openYears } from './list-years.ts';

/** What the figures of a list show of it. */
export interface Shown {
  choice: Choice;
  /** How many entries each value brings beside the choices in other fields, by `field:term`. */
  counts: ReadonlyMap<string, number>;
  /** Terms of the entries that the list shows, and of those that it would show with any year. */
  listed: readonly Terms[];
  ofAnyYear: readonly Terms[];
  /** The field whose value all entries of this page share; its figure stays as it was built. */
  own: string | undefined;
}

/** What the figures say and do. */
export interface FigureWords {
  words: (typeof listFigures)['en'];
  formats: Formats;
  /** Chooses these terms of a field and no others of it; not yet settled while the reader drags. */
  choose: (field: string, terms: readonly string[], isSettled: boolean) => void;
}

const sentenceOf = (figure: Element, text: (string | false)[]): void => {
  const sentence = figure.querySelector('[data-sentence]');
  if (sentence) sentence.textContent = text.filter(Boolean).join(' ');
};

function showRows(figure: Element, countOf: (term: string) => number, write: (count: number) => string): void {
  for (const row of figure.querySelectorAll<HTMLElement>('[data-row]')) {
    const count = countOf(row.dataset['row'] ?? '');
    row.hidden = count === 0;
    const cell = row.querySelector('td');
    if (cell) cell.textContent = write(count);
  }
}

function openMap(figure: HTMLElement, { words, formats, choose }: FigureWords): (shown: Shown) => void {
  const marks = [...figure.querySelectorAll<SVGElement>('[data-term]')];
  const names = new Map(marks.map((mark) => [mark.dataset['term'] ?? '', mark.dataset['name'] ?? '']));
  let chosen: ReadonlySet<string> = new Set();
  for (const mark of marks)
    mark.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const term = mark.dataset['term'] ?? '';
      choose('countries', chosen.has(term) ? [...chosen].filter((other) => other !== term) : [...chosen, term], true);
    });
  let largest = 0;

  return ({ choice, counts, listed, own }) => {
    chosen = choice.get('countries') ?? new Set();
    const spread = spreadOf(listed, 'countries', (code) => names.has(code));
    const lead: Lead | undefined = spread.lead && { name: names.get(spread.lead.term) ?? '', count: spread.lead.count };
    sentenceOf(figure, [
      spread.placed > 0 ? words.places(spread.placed, spread.terms.length, lead) : words.noPlace,
      spread.others > 0 && words.elsewhere(spread.others),
    ]);
    if (own === 'countries') return;
    const countOf = (term: string): number => counts.get(termKey('countries', term)) ?? 0;
    // The first call shows all entries; sizes keep to it, so that marks can be compared from one choice to the next.
    largest ||= Math.max(1, ...marks.map((mark) => Number(mark.dataset['count'])));
    for (const mark of marks) {
      const term = mark.dataset['term'] ?? '';
      const count = countOf(term);
      const radius = radiusOf(count, largest, listMarkSizes(largest));
      mark.toggleAttribute('data-none', count === 0);
      mark.toggleAttribute('data-muted', chosen.size > 0 && !chosen.has(term));
      mark.querySelector('path')?.setAttribute('transform', shapeTransform(radius));
      mark.querySelector('circle')?.setAttribute('r', String(radius));
      const [title, text] = [mark.querySelector('title'), mark.querySelector('text')];
      if (title) title.textContent = words.mark(names.get(term) ?? '', count);
      if (text) text.textContent = radius >= numberedFrom && count > 1 ? formats.number(count) : '';
    }
    showRows(figure, countOf, formats.number);
  };
}

function openHistogram(figure: HTMLElement, { words, formats, choose }: FigureWords): (shown: Shown) => void {
  const draw = openYears(figure, words.mark, (years, isSettled) => choose('year', years, isSettled));
  return ({ choice, counts, listed, ofAnyYear, own }) => {
    const spread: ListSpread = spreadOf(listed, 'year', () => true);
    const [from = '', to = ''] = [spread.terms[0], spread.terms.at(-1)];
    const lead = spread.terms.length > 1 && spread.lead;
    sentenceOf(figure, [
      spread.placed > 0
        ? words.years(spread.placed, from, to, lead ? { name: lead.term, count: lead.count } : undefined)
        : words.noYear,
      spread.others > 0 && words.undated(spread.others),
    ]);
    const countOf = (year: string): number => counts.get(termKey('year', year)) ?? 0;
    // Early years share a bar, and an entry that touches several of them counts in it once.
    const countOfBar = (shared: readonly string[]): number =>
      shared.length === 1
        ? countOf(shared[0] ?? '')
        : spreadOf(ofAnyYear, 'year', (year) => shared.includes(year)).placed;
    draw(choice.get('year') ?? new Set(), own === 'year' ? undefined : countOfBar);
    if (own !== 'year') showRows(figure, countOf, formats.number);
  };
}

/** Takes over the map and the histogram of a list; the result shows what a choice leaves of them. */
export function openFigures(root: ParentNode, how: FigureWords): (shown: Shown) => void {
  const map = root.querySelector<HTMLElement>('[data-figure="map"]');
  const years = root.querySelector<HTMLElement>('[data-figure="years"]');
  const shows = [map && openMap(map, how), years && openHistogram(years, how)];
  return (shown) => {
    for (const show of shows) show?.(shown);
  };
}
