import { formatsOf } from '../i18n/format.ts';
import { explorer } from '../i18n/ui/explorer.ts';
import { lists } from '../i18n/ui/lists.ts';
import type { FactsFile } from '../lib/explorer-facts.ts';
import { choiceIn, countsOf, fits, noChoice, queryOf, termKey, withTerm } from '../lib/filters.ts';
import type { Choice, Terms } from '../lib/filters.ts';
import { daysOf, laneKinds, lanesIn, momentParts, windowIn } from '../lib/look-address.ts';
import type { LaneKind } from '../lib/look-address.ts';
import type { CountUnit } from '../viz/timeline/counts.ts';
import { explorerOf, fullestLanes, inLanes, visibleItems } from '../viz/timeline/explorer.ts';
import type { ExplorerItem } from '../viz/timeline/explorer.ts';
import { snapped, within } from '../viz/timeline/window.ts';
import type { TimeWindow } from '../viz/timeline/window.ts';
import { fieldsOf, openPanel, showChosen, showValues, valuesIn } from './facet-controls.ts';
import type { Value } from './facet-controls.ts';
import { openGestures, stepOfKey, steps } from './timeline-gestures.ts';
import { openList } from './timeline-list.ts';
import type { FactList } from './timeline-list.ts';
import { openPicture } from './timeline-picture.ts';
import type { DrawPicture } from './timeline-picture.ts';
import { openStrip } from './timeline-strip.ts';
import type { Strip } from './timeline-strip.ts';

// More lanes than this would not be seen together; the rest shares one.
const mostLanes = 12;
const others = '';
// The list follows when the hand rests, so that a screen reader hears one number and not each on the way.
const restMs = 200;

/** The timeline explorer: a window of time over all facts, which the picture draws and the list lists; the address keeps both. */
class NpaTimeline extends HTMLElement {
  #lang = document.documentElement.lang === 'id' ? ('id' as const) : ('en' as const);
  #words = explorer[this.#lang];
  #formats = formatsOf(this.#lang);
  #limits: TimeWindow = [Number(this.dataset['from']), Number(this.dataset['to'])];
  #window: TimeWindow = this.#limits;
  #kind: LaneKind = 'collection';
  #choice: Choice = noChoice;
  #file: FactsFile = { entries: [], facts: [] };
  #terms: Terms[] = [];
  #values: Value[] = [];
  #fields: string[] = [];
  #labels = new Map<string, string>();
  /** Facts that fit the filters, and where each stands in the file. */
  #items: ExplorerItem[] = [];
  #places: number[] = [];
  #laneKeys: string[] = [];
  #strip: Strip | undefined;
  #picture: DrawPicture | undefined;
  #list: FactList | undefined;
  #frame = 0;
  #rest = 0;

  connectedCallback(): void {
    void this.#open().catch(() => {
      this.#part('[data-failed]').hidden = false;
      this.#part('[data-tools]').hidden = true;
    });
  }

  #part<E extends Element = HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`the timeline has no ${selector}`);
    return part;
  }

  async #open(): Promise<void> {
    if (this.#values.length > 0) return;
    this.#values = valuesIn(this);
    this.#fields = fieldsOf(this.#values);
    this.#labels = new Map(this.#values.map(({ field, term, label }) => [termKey(field, term), label]));
    const answer = await fetch(this.dataset['facts'] ?? '');
    if (!answer.ok) throw new Error(`${answer.status}`);
    this.#file = (await answer.json()) as FactsFile;
    const terms = this.#file.entries.map((entry) => new Set(entry.terms));
    this.#terms = this.#file.facts.map(({ entry }) => terms[entry] ?? new Set());
    this.#listen();
    this.#restore();
    openPanel(this, this.#choice);
    this.#part('[data-found]').hidden = false;
    this.#part('[aria-labelledby="years"]').hidden = true;
    this.#part('[data-keys]').hidden = false;
  }

  #listen(): void {
    const picture = this.#part('[data-picture]');
    picture.tabIndex = 0;
    this.#strip = openStrip(this.#part('[data-strip]'), this.#limits, this.#formats, this.#look);
    this.#list = openList(this, this.#file, this.#words.more);
    this.#picture = openPicture(this.#part<SVGElement>('[data-picture] .timeline-picture'), this.#file);
    openGestures(picture, () => this.#window, this.#look);
    picture.addEventListener('keydown', (event) => {
      const step = stepOfKey(event);
      if (step) event.preventDefault();
      this.#step(step ?? '');
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-move]'))
      button.addEventListener('click', () => this.#step(button.dataset['move'] ?? ''));
    for (const field of this.querySelectorAll<HTMLInputElement>('[data-day]'))
      field.addEventListener('change', () => this.#lookAtDays());
    const select = this.#part<HTMLSelectElement>('[data-lanes]');
    select.addEventListener('change', () => {
      this.#kind = laneKinds.find((kind) => kind === select.value) ?? 'collection';
      this.#sort();
    });
    for (const { field, term, box } of this.#values)
      box.addEventListener('change', () => this.#choose(withTerm(this.#choice, field, term, box.checked)));
    this.#part('[data-clear]').addEventListener('click', () => {
      this.#choose(noChoice);
      this.#part('#results').focus();
    });
    addEventListener('popstate', () => this.#restore());
    // Not the picture, whose height changes with what it shows.
    new ResizeObserver(() => this.#draw()).observe(this.#part('[data-tools]'));
  }

  #restore(): void {
    this.#choice = choiceIn(location.search, this.#fields);
    this.#kind = lanesIn(location.search);
    this.#window = within(this.#limits, windowIn(location.search) ?? this.#limits);
    this.#sort();
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    this.#sort();
  }

  #step = (name: string): void => this.#look(steps[name]?.(this.#window, this.#limits) ?? this.#window);

  #look = (window: TimeWindow): void => {
    this.#window = within(this.#limits, snapped(within(this.#limits, window)));
    this.#draw();
  };

  #lookAtDays(): void {
    const [from = '', to = ''] = [...this.querySelectorAll<HTMLInputElement>('[data-day]')].map(({ value }) => value);
    const window = windowIn(`?from=${from}&to=${to}`);
    if (window) this.#look(window);
  }

  /** Sorts the facts that fit the filters into their lanes. */
  #sort(): void {
    this.#places = this.#terms.flatMap((terms, place) => (fits(terms, this.#choice) ? [place] : []));
    const items = this.#places.map((place) => ({
      span: this.#file.facts[place] ?? { start: [0, 0] as const },
      lanes: [...(this.#terms[place] ?? [])].filter((key) => key.startsWith(`${this.#kind}:`)),
    }));
    const keys = fullestLanes(items, mostLanes);
    const inOrder = [...this.#labels.keys()];
    if (this.#kind === 'collection') keys.sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b));
    this.#items = inLanes(items, keys, others);
    this.#laneKeys = this.#items.some(({ lanes }) => lanes.includes(others)) ? [...keys, others] : keys;
    this.#draw();
  }

  /** Draws in the next frame, and lists when the window rests. */
  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#drawNow(true);
      clearTimeout(this.#rest);
      this.#rest = window.setTimeout(() => this.#settle(), restMs);
    });
  }

  #drawNow(isMoving: boolean): CountUnit | undefined {
    const [from, to] = this.#window;
    const width = Math.max(1, this.#part('[data-picture]').clientWidth);
    // First, because it measures itself, which after a change would cost a layout.
    this.#strip?.draw(this.#items, this.#window);
    const layout = explorerOf(this.#items, this.#laneKeys, this.#window, width);
    this.#picture?.(layout, this.#places, {
      formats: this.#formats,
      words: this.#words,
      laneName: (key) => this.#labels.get(key) ?? this.#words.others,
      collectionOf: (key) => (this.#kind === 'collection' ? key.slice('collection:'.length) : undefined),
      todayX: ((Date.parse(this.dataset['today'] ?? '') - from) / (to - from)) * width,
      width,
      isMoving,
    });
    return layout.counted;
  }

  /** Says in words, list, fields and address what the picture shows. */
  #settle(): void {
    const counted = this.#drawNow(false);
    this.#part('[data-note]').textContent = counted ? this.#words.counted[counted] : this.#words.doubt;
    const visible = visibleItems(this.#items, this.#window).map((item) => this.#places[item] ?? 0);
    const { from, to } = daysOf(this.#window);
    const [first = '', last = ''] = [from, to].map((moment) => this.#formats.date(momentParts(moment)));
    this.#part('#results').textContent = this.#words.shown(visible.length, first, last);
    this.#part('[data-nothing]').hidden = visible.length > 0;
    this.#list?.show(visible);
    for (const [end, day] of Object.entries({ from, to }))
      this.#part<HTMLInputElement>(`[data-day="${end}"]`).value = day.slice(0, 10);
    this.#part<HTMLSelectElement>('[data-lanes]').value = this.#kind;
    const isAll = this.#window[0] <= this.#limits[0] && this.#window[1] >= this.#limits[1];
    const look = { ...(!isAll && { from, to }), ...(this.#kind !== 'collection' && { lanes: this.#kind }) };
    const query = queryOf(this.#choice, this.#fields, look);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    this.#showFacets();
  }

  #showFacets(): void {
    const inWindow = this.#file.facts.map((fact) => ({ span: fact, lanes: [] }));
    const terms = visibleItems(inWindow, this.#window).flatMap((place) => this.#terms[place] ?? []);
    const counts = countsOf(terms, this.#choice);
    const countOf = ({ field, term }: Value): number => counts.get(termKey(field, term)) ?? 0;
    showValues(this.#values, this.#choice, countOf, this.#formats.number);
    showChosen(this.#part('[data-chosen]'), this.#values, this.#choice, {
      words: lists[this.#lang].filteredBy,
      removal: lists[this.#lang].removeOne,
      remove: (field, term) => this.#choose(withTerm(this.#choice, field, term, false)),
      after: this.#part('#results'),
    });
  }
}

customElements.define('npa-timeline', NpaTimeline);
