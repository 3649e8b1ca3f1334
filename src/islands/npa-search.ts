import { formatsOf } from '../i18n/format.ts';
import type { Lang } from '../i18n/index.ts';
import { filterWords } from '../i18n/ui/filter-words.ts';
import { search } from '../i18n/ui/search.ts';
import { choiceIn, countsOf, fits, noChoice, queryOf, termKey, withTerm } from '../lib/filters.ts';
import type { Choice } from '../lib/filters.ts';
import { titleRank, withoutWords } from '../lib/word-beginnings.ts';
import { fieldsOf, openPanel, showChosen, showValues, valuesIn } from './facet-controls.ts';
import type { Value } from './facet-controls.ts';
import { pageLang } from './page-lang.ts';
import { partOf } from './part-of.ts';
import { resultItem } from './search-result.ts';
import { openEngine } from './search-engine.ts';
import type { Answer, Engine, Hit } from './search-engine.ts';

const pageSize = 20;
// Some 200 ms lie between the letters of a practised typist, so that a word is searched and not each letter of it.
const pauseMs = 200;
const nothing: Answer = { hits: [], absent: [], alike: [] };

/** The search page: finds as one types, narrows by facets, keeps words and facets in the address. */
class NpaSearch extends HTMLElement {
  #lang: Lang = pageLang();
  #other: Lang = this.#lang === 'id' ? 'en' : 'id';
  #words = search[this.#lang];
  #formats = formatsOf(this.#lang);
  #engine: Engine = openEngine(new URL(this.dataset['site'] ?? '/', location.href));
  #isOpen = false;
  #values: Value[] = [];
  #fields: string[] = [];
  #choice: Choice = noChoice;
  #found: readonly Hit[] = [];
  #left: readonly Hit[] = [];
  // What was looked for: the query without words that no page has.
  #asked = '';
  #run = 0;
  #timer = 0;

  connectedCallback(): void {
    if (this.#values.length > 0) return;
    this.#part('[data-facets]').hidden = false;
    this.#values = valuesIn(this);
    this.#fields = fieldsOf(this.#values);
    for (const { field, term, box } of this.#values)
      box.addEventListener('change', () => this.#choose(withTerm(this.#choice, field, term, box.checked)));
    this.#part('[data-clear]').addEventListener('click', () => {
      this.#choose(noChoice);
      this.#field.focus();
    });
    this.#otherBox.addEventListener('change', () => this.#search());
    this.#part('[data-more]').addEventListener('click', () => void this.#showMore(true).catch(() => this.#fail()));
    // Reading the index starts before the first word is written.
    this.#field.addEventListener('focus', () => void this.#engine(undefined, [this.#lang]).catch(() => this.#fail()), {
      once: true,
    });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#search(), pauseMs);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    addEventListener('popstate', () => this.#restore());
    this.#restore();
    openPanel(this, this.#choice);
  }

  #part = (selector: string): HTMLElement => partOf(this, selector);

  get #field(): HTMLInputElement {
    return this.#part('input[type="search"]') as HTMLInputElement;
  }

  get #otherBox(): HTMLInputElement {
    return this.#part('[data-other]') as HTMLInputElement;
  }

  get #query(): string {
    return this.#field.value.trim();
  }

  #restore(): void {
    const parameters = new URLSearchParams(location.search);
    this.#field.value = parameters.get('q') ?? '';
    this.#otherBox.checked = parameters.get('also') === this.#other;
    this.#choice = choiceIn(location.search, this.#fields);
    this.#search();
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    this.#search();
  }

  #fail(): void {
    this.#say(this.#words.failed);
    this.#part('[data-lists]').hidden = false;
  }

  #say(text: string): void {
    this.#part('[role="status"]').textContent = text;
  }

  #search(): void {
    clearTimeout(this.#timer);
    const also = this.#otherBox.checked ? this.#other : '';
    const address = queryOf(this.#choice, this.#fields, { q: this.#query, also });
    history.replaceState(history.state, '', `${location.pathname}${address}${location.hash}`);
    void this.#find(++this.#run).catch(() => this.#fail());
  }

  async #find(run: number): Promise<void> {
    const query = this.#query;
    const isIdle = query === '' && this.#choice.size === 0;
    const wanted = this.#otherBox.checked ? [this.#lang, this.#other] : [this.#lang];
    if (!isIdle && !this.#isOpen) this.#say(this.#words.loading);
    const { hits, absent, alike } = isIdle ? nothing : await this.#engine(query, wanted);
    // A later word has been written while this one was looked up.
    if (run !== this.#run) return;
    this.#isOpen ||= !isIdle;
    this.#found = hits;
    this.#asked = withoutWords(query, absent).trim();
    this.#left = hits.filter(({ terms }) => fits(terms, this.#choice));
    this.#part('[data-results]').replaceChildren();
    this.#showFacets(isIdle);
    const isEmpty = this.#left.length === 0;
    this.#part('[data-lists]').hidden = !isEmpty;
    this.#part('[data-nothing]').hidden = isIdle || !isEmpty;
    const count = this.#left.length;
    await this.#showMore(false);
    if (run !== this.#run) return;
    const { results, absent: without, alike: like } = this.#words;
    const quoted = (words: readonly string[]): string => this.#formats.or(words.map((word) => `“${word}”`));
    const notes = [
      ...(absent.length > 0 ? [without(quoted(absent))] : []),
      ...(alike.length > 0 ? [like(quoted(alike))] : []),
    ];
    const said = isIdle ? '' : results(count, query);
    // Where nothing is found, that sentence says enough.
    this.#say(count > 0 && notes.length > 0 ? `${[said, ...notes].join('. ')}.` : said);
  }

  #showFacets(isIdle: boolean): void {
    const counts = countsOf(
      this.#found.map(({ terms }) => terms),
      this.#choice,
    );
    // Before anything is looked up, the counts of the page stand: all entries of each value.
    const countOf = ({ field, term, count }: Value): number =>
      isIdle ? Number((count.dataset['count'] ||= count.textContent.trim())) : (counts.get(termKey(field, term)) ?? 0);
    showValues(this.#values, this.#choice, countOf, this.#formats.number);
    showChosen(this.#part('[data-chosen]'), this.#values, this.#choice, {
      words: filterWords[this.#lang],
      remove: (field, term) => this.#choose(withTerm(this.#choice, field, term, false)),
      after: this.#field,
    });
  }

  async #showMore(isAsked: boolean): Promise<void> {
    const run = this.#run;
    const next = this.#left.slice(0, pageSize);
    // Before anything is waited for: whoever presses twice gets what follows, and not the same again.
    this.#left = this.#left.slice(pageSize);
    const read = await Promise.all(next.map(async (hit) => ({ hit, fragment: await hit.read() })));
    if (run !== this.#run) return;
    const items = read
      .map(({ hit, fragment }) => ({ hit, fragment, rank: titleRank(fragment.meta['title'] ?? '', this.#asked) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ hit, fragment }) => resultItem(this, fragment, hit, this.#lang));
    this.#part('[data-results]').append(...items);
    const more = this.#part('[data-more]');
    more.hidden = this.#left.length === 0;
    more.textContent = this.#words.more(Math.min(pageSize, this.#left.length));
    // The first new result, so that a reader without a mouse goes on where the list was cut.
    if (isAsked) items[0]?.querySelector('a')?.focus();
  }
}

customElements.define('npa-search', NpaSearch);
