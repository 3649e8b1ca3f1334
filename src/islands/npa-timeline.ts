import { formatsOf } from '../i18n/format.ts';
import { timelineViewWords } from '../i18n/ui/timeline-view.ts';
import type { FactsFile, FileFact } from '../lib/explorer-facts.ts';
import { fits, noChoice, termKey } from '../lib/filters.ts';
import type { Terms } from '../lib/filters.ts';
import { daysOf, laneKinds, lanesIn, momentParts, timeKeys, windowIn } from '../lib/look-address.ts';
import type { LaneKind } from '../lib/look-address.ts';
import { timelineSentence } from '../lib/timeline-sentence.ts';
import type { CountUnit } from '../viz/timeline/counts.ts';
import { explorerOf, fullestLanes, inLanes, visibleItems } from '../viz/timeline/explorer.ts';
import type { ExplorerItem } from '../viz/timeline/explorer.ts';
import { middleOf, snapped, within } from '../viz/timeline/window.ts';
import type { TimeWindow } from '../viz/timeline/window.ts';
import { openExplorerFacets } from './explorer-facets.ts';
import type { ExplorerFacets } from './explorer-facets.ts';
import { stepOfKey } from './key-steps.ts';
import { pageLang } from './page-lang.ts';
import { partOf } from './part-of.ts';
import { keySteps, openGestures, steps } from './timeline-gestures.ts';
import { openList } from './timeline-list.ts';
import type { FactList } from './timeline-list.ts';
import { openPicture } from './timeline-picture.ts';
import type { DrawPicture } from './timeline-picture.ts';
import { openYearStrip } from './year-strip.ts';
import type { YearStrip } from './year-strip.ts';

// More lanes than this would not be seen together; the rest shares one.
const mostLanes = 12;
const others = '';
// The list follows when the hand rests, so that a screen reader hears one number and not each on the way.
const restMs = 200;

/** The timeline explorer: a window of time over all facts, which the picture draws and the list lists; the address keeps both. */
class NpaTimeline extends HTMLElement {
  #words = timelineViewWords[pageLang()];
  #formats = formatsOf(pageLang());
  #limits: TimeWindow = [Number(this.dataset['from']), Number(this.dataset['to'])];
  /** What an address without days means: where most facts lie. */
  #usual: TimeWindow = [Number(this.dataset['opens']), this.#limits[1]];
  #window: TimeWindow = this.#usual;
  #kind: LaneKind = 'collection';
  #file: FactsFile = { entries: [], facts: [] };
  #terms: Terms[] = [];
  #facets: ExplorerFacets | undefined;
  #labels = new Map<string, string>();
  /** Facts that fit the filters, and where each stands in the file. */
  #items: ExplorerItem[] = [];
  #places: number[] = [];
  #begins: number[] = [];
  #laneKeys: string[] = [];
  #strip: YearStrip | undefined;
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

  #part = <E extends Element = HTMLElement>(selector: string): E => partOf<E>(this, selector);

  async #open(): Promise<void> {
    if (this.#facets) return;
    this.#facets = openExplorerFacets(this, this.#part('#results'), () => this.#sort());
    this.#labels = new Map(this.#facets.values.map(({ field, term, label }) => [termKey(field, term), label]));
    const answer = await fetch(this.dataset['facts'] ?? '');
    if (!answer.ok) throw new Error(`${answer.status}`);
    this.#file = (await answer.json()) as FactsFile;
    const terms = this.#file.entries.map((entry) => new Set(entry.terms));
    this.#terms = this.#file.facts.map(({ entry }) => terms[entry] ?? new Set());
    this.#listen();
    this.#restore();
    this.#part('[data-found]').hidden = false;
    this.#part('[data-keys]').hidden = false;
  }

  #listen(): void {
    const picture = this.#part('[data-picture]');
    picture.tabIndex = 0;
    this.#strip = openYearStrip(this.#part('[data-strip]'), this.#limits, this.#look);
    this.#list = openList(this, this.#file, this.#words.more);
    this.#picture = openPicture(this.#part<SVGElement>('[data-picture] .timeline-picture'), this.#file);
    openGestures(picture, () => this.#window, this.#look);
    picture.addEventListener('keydown', (event) => {
      const step = stepOfKey(event, keySteps);
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
    addEventListener('popstate', () => this.#restore());
    // Not the picture, whose height changes with what it shows.
    new ResizeObserver(() => this.#draw()).observe(this.#part('[data-tools]'));
  }

  #restore(): void {
    this.#facets?.read(location.search);
    this.#kind = lanesIn(location.search);
    this.#window = within(this.#limits, windowIn(location.search) ?? this.#usual);
    this.#sort();
  }

  #step = (name: string): void => {
    // The middle of the facts that are seen keeps its place, so that a reader who zooms does not end between them.
    const at = middleOf(this.#begins, this.#window);
    this.#look(steps[name]?.(this.#window, this.#limits, at) ?? this.#window);
  };

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
    const choice = this.#facets?.choice() ?? noChoice;
    this.#places = this.#terms.flatMap((terms, place) => (fits(terms, choice) ? [place] : []));
    const items = this.#places.map((place) => ({
      span: this.#file.facts[place] ?? { start: [0, 0] as const },
      lanes: [...(this.#terms[place] ?? [])].filter((key) => key.startsWith(`${this.#kind}:`)),
    }));
    this.#begins = items.map(({ span }) => span.start[0]);
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
    this.#strip?.draw(this.#begins, this.#window);
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
    const isVisible = new Set(visibleItems(this.#items, this.#window));
    const visible = this.#places.filter((_, item) => isVisible.has(item));
    const outside = this.#places.filter((_, item) => !isVisible.has(item));
    const { from, to } = daysOf(this.#window);
    const [first = '', last = ''] = [from, to].map((moment) => this.#formats.date(momentParts(moment)));
    const factsAt = (places: readonly number[]): FileFact[] => places.flatMap((place) => this.#file.facts[place] ?? []);
    this.#part('[data-sentence]').textContent = timelineSentence(this.#words, this.#formats, {
      shown: factsAt(visible),
      outside: factsAt(outside),
      window: this.#window,
    });
    this.#part('#results').textContent = this.#words.shown(visible.length, first, last);
    this.#part('[data-nothing]').hidden = visible.length > 0;
    this.#list?.show(visible);
    for (const [end, day] of Object.entries({ from, to }))
      this.#part<HTMLInputElement>(`[data-day="${end}"]`).value = day.slice(0, 10);
    this.#part<HTMLSelectElement>('[data-lanes]').value = this.#kind;
    const look = { ...timeKeys(this.#window, this.#usual), ...(this.#kind !== 'collection' && { lanes: this.#kind }) };
    const query = this.#facets?.query(look) ?? '';
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    const inWindow = this.#file.facts.map((fact) => ({ span: fact, lanes: [] }));
    this.#facets?.show(visibleItems(inWindow, this.#window).flatMap((place) => this.#terms[place] ?? []));
    // The small map shows the same, and leads to the large one.
    const detail = { file: this.#file, places: visible, query: this.#facets?.query(daysOf(this.#window)) ?? '' };
    this.dispatchEvent(new CustomEvent('shown', { detail }));
  }
}

customElements.define('npa-timeline', NpaTimeline);
