import { formatsOf } from '../i18n/format.ts';
import { filterWords } from '../i18n/ui/filter-words.ts';
import { listFigures } from '../i18n/ui/list-figures.ts';
import { choiceIn, countsOf, fits, noChoice, queryOf, termKey, termsOf, withTerm, withTerms } from '../lib/filters.ts';
import type { Choice, Terms } from '../lib/filters.ts';
import { rowOrder, sortOrders } from '../lib/row-order.ts';
import type { SortKeys, SortOrder } from '../lib/row-order.ts';
import { fieldsOf, openPanel, showChosen, showValues, valuesIn } from './facet-controls.ts';
import type { Value } from './facet-controls.ts';
import { furtherRows } from './further-rows.ts';
import { openFigures } from './list-figures.ts';
import type { Shown } from './list-figures.ts';
import { pageLang } from './page-lang.ts';

const rowSelector = 'tr[data-terms]';

interface Row extends SortKeys {
  element: HTMLTableRowElement;
  terms: Terms;
}

/** A list of entries whose facet links become filters that combine; its state stands in the address. */
class NpaFilter extends HTMLElement {
  #lang = pageLang();
  // One file of words and not the whole dictionary, which would weigh more than all scripts of the site.
  #words = filterWords[this.#lang];
  #formats = formatsOf(this.#lang);
  #values: Value[] = [];
  #fields: string[] = [];
  #rows: Row[] = [];
  #choice: Choice = noChoice;
  #order: SortOrder = 'newest';
  #gathering: Promise<HTMLTableRowElement[]> | undefined;
  #figures: ((shown: Shown) => void) | undefined;

  connectedCallback(): void {
    if (this.#values.length > 0) return;
    this.#take([...this.querySelectorAll<HTMLTableRowElement>(rowSelector)]);
    if (this.#rows.length === 0) return;
    this.#values = valuesIn(this);
    this.#fields = fieldsOf(this.#values);
    for (const { field, term, box } of this.#values)
      box.addEventListener('change', () => this.#change(withTerm(this.#choice, field, term, box.checked)));
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      this.#change(noChoice);
      this.#heading?.focus();
    });
    this.#figures = openFigures(this, {
      words: listFigures[this.#lang],
      formats: this.#formats,
      choose: (field, terms, isSettled) => this.#change(withTerms(this.#choice, field, terms), isSettled),
    });
    this.#select?.addEventListener('change', () => this.#sort(this.#select?.value ?? ''));
    addEventListener('popstate', () => this.#restore());
    this.#restore();
    openPanel(this, this.#choice);
  }

  #take(elements: readonly HTMLTableRowElement[]): void {
    const start = this.#rows.length;
    const rows = elements.map((element, place) => ({
      element,
      terms: termsOf(element.dataset['terms'] ?? ''),
      place: start + place,
      isDated: element.dataset['undated'] === undefined,
      title: element.cells[0]?.textContent.trim() ?? '',
      country: element.cells[1]?.textContent.trim() ?? '',
    }));
    this.#rows.push(...rows);
  }

  /** Whether all rows of the list are here; a long list stands on several pages until a reader asks something of it. */
  get #isWhole(): boolean {
    return this.dataset['further'] === undefined;
  }

  /** Brings the rows of the further pages here, once. */
  async #gather(): Promise<void> {
    const addresses = this.dataset['further']?.split(' ') ?? [];
    try {
      this.#gathering ??= furtherRows(addresses, rowSelector);
      const rows = await this.#gathering;
      if (this.#isWhole) return;
      delete this.dataset['further'];
      this.querySelector('tbody')?.append(...rows);
      this.#take(rows);
      this.querySelector('nav')?.remove();
      this.querySelector('[data-failed]')?.toggleAttribute('hidden', true);
    } catch {
      // The next choice asks again.
      this.#gathering = undefined;
      this.querySelector('[data-failed]')?.toggleAttribute('hidden', false);
    }
  }

  get #heading(): HTMLElement | null {
    return this.querySelector('#results');
  }

  get #select(): HTMLSelectElement | null {
    return this.querySelector('[data-sort] select');
  }

  /** The value that all rows of this page share, where the page is the list of one value. */
  get #own(): { field: string; term: string } | undefined {
    const { field, term } = this.dataset;
    return field !== undefined && term !== undefined ? { field, term } : undefined;
  }

  #restore(): void {
    const own = this.#own;
    const read = choiceIn(
      location.search,
      this.#fields.filter((field) => field !== own?.field),
    );
    this.#choice = own ? withTerm(read, own.field, own.term, true) : read;
    this.#order = this.#orderNamed(new URLSearchParams(location.search).get('sort'));
    this.#follow();
  }

  /** Lets the page follow choice and order; where rows are missing for that, they are fetched before. */
  #follow(): void {
    const isNarrowed = this.#choice.size > (this.#own ? 1 : 0);
    if (!this.#isWhole && (isNarrowed || this.#order !== 'newest')) {
      void this.#gather().then(() => this.#isWhole && this.#follow());
      return;
    }
    this.#arrange();
    // What was built says more of a list than the rows of its first page.
    if (this.#isWhole) this.#show();
  }

  #orderNamed(name: string | null): SortOrder {
    return sortOrders.find((order) => order === name) ?? 'newest';
  }

  /** While a reader drags, the list follows and the address waits: browsers refuse to write it that often. */
  #change(choice: Choice, isSettled = true): void {
    const own = this.#own;
    const sort = this.#order === 'newest' ? '' : this.#order;
    const kept = own && choice.get(own.field);
    const hasOwn = !own || (kept?.size === 1 && kept.has(own.term));
    const fields = this.#fields.filter((field) => !hasOwn || field !== own?.field);
    // Rows without the value of this page stand only in the whole list, and a list is asked from its first page.
    const elsewhere = hasOwn ? this.dataset['first'] : (this.dataset['list'] ?? '');
    if (elsewhere !== undefined) {
      if (isSettled) location.assign(`${elsewhere}${queryOf(choice, fields, { sort })}`);
      return;
    }
    this.#choice = choice;
    const address = `${location.pathname}${queryOf(choice, fields, { sort })}${location.hash}`;
    // Each choice is a step of its own, so that going back takes it away again.
    if (isSettled && address !== `${location.pathname}${location.search}${location.hash}`)
      history.pushState(null, '', address);
    this.#follow();
  }

  #sort(name: string): void {
    this.#order = this.#orderNamed(name);
    this.#change(this.#choice);
  }

  #arrange(): void {
    const label = this.querySelector<HTMLElement>('[data-sort]');
    if (label) label.hidden = this.#rows.length < 2;
    if (this.#select) this.#select.value = this.#order;
    const ordered = this.#rows.toSorted(rowOrder(this.#order, this.#formats.compare));
    ordered[0]?.element.parentElement?.append(...ordered.map(({ element }) => element));
  }

  #show(): void {
    const own = this.#own;
    const shown = this.#rows.filter(({ terms }) => fits(terms, this.#choice));
    for (const { element, terms } of this.#rows) element.hidden = !fits(terms, this.#choice);
    const isNarrowed = this.#choice.size > (own ? 1 : 0);
    const total = this.#rows.length;
    if (this.#heading)
      this.#heading.textContent = isNarrowed ? this.#words.shown(shown.length, total) : this.#words.results(total);
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', shown.length > 0);
    this.querySelector('.table')?.toggleAttribute('hidden', shown.length === 0);

    const counts = countsOf(
      this.#rows.map(({ terms }) => terms),
      this.#choice,
    );
    // Of the field that this page fixes, the other values lead to the whole list, whose counts the page was built with.
    const countOf = ({ field, term }: Value): number | undefined =>
      field === own?.field ? undefined : (counts.get(termKey(field, term)) ?? 0);
    showValues(this.#values, this.#choice, countOf, this.#formats.number);
    const ofAnyYear = this.#rows.filter(({ terms }) => fits(terms, withTerms(this.#choice, 'year', [])));
    this.#figures?.({
      choice: this.#choice,
      counts,
      listed: shown.map(({ terms }) => terms),
      ofAnyYear: ofAnyYear.map(({ terms }) => terms),
      own: own?.field,
    });
    const row = this.querySelector<HTMLElement>('[data-chosen]');
    if (!row) return;
    showChosen(row, this.#values, this.#choice, {
      words: this.#words,
      remove: (field, term) => this.#change(withTerm(this.#choice, field, term, false)),
      after: this.#heading,
    });
    // The address and the title of this page say its value already.
    if (own && !isNarrowed) row.hidden = true;
  }
}

customElements.define('npa-filter', NpaFilter);
