import { formatsOf } from '../i18n/format.ts';
import { mapViewWords } from '../i18n/ui/map-view.ts';
import { timelineViewWords } from '../i18n/ui/timeline-view.ts';
import type { MapSpot } from '../lib/explorer-entry.ts';
import type { FactsFile } from '../lib/explorer-facts.ts';
import { countsByPlace, onlyCollection, openTargets, placesByCode, placesOf } from '../lib/map-places.ts';
import type { MapPlaces, PlaceTarget } from '../lib/map-places.ts';
import { crampedScale, largestOf } from '../viz/map/place-marks.ts';
import { openMapMarks } from './map-marks.ts';
import type { MapMarks } from './map-marks.ts';
import { pageLang } from './page-lang.ts';

/** What the timeline tells of each span that it shows. */
interface Shown {
  file: FactsFile;
  places: readonly number[];
  /** The same span and filters in the address of the large map. */
  query: string;
}

type CountryPlace = readonly [code: string, name: string, href: string, x: number, y: number];

/** A small map inside the timeline: it shows where the facts of the span are, and a press on a country’s mark chooses it. */
class NpaTimelineMap extends HTMLElement {
  #lang = pageLang();
  #countries: (PlaceTarget & { code: string; spot: MapSpot })[] = [];
  #byCode: MapPlaces = new Map();
  #marks: MapMarks | undefined;
  #largest = 1;

  connectedCallback(): void {
    const layer = this.querySelector<SVGElement>('[data-marks]');
    const timeline = this.closest('npa-timeline');
    if (!layer || !timeline || this.#marks) return;
    const countries = JSON.parse(this.dataset['spots'] ?? '[]') as CountryPlace[];
    this.#countries = countries.map(([code, name, href, x, y]) => ({ code, name, href, spot: [x, y] }));
    this.#byCode = placesByCode(this.#countries);
    this.#marks = openMapMarks(layer, null, formatsOf(this.#lang).number, 0);
    timeline.addEventListener('shown', (event) => this.#show((event as CustomEvent<Shown>).detail));
    layer.addEventListener('click', (event) => {
      const code = (event.target as Element).closest<SVGElement>('[data-place]')?.dataset['place'] ?? '';
      // The filter of countries keeps the choice; the map only presses its box.
      const box = timeline.querySelector<HTMLInputElement>(`[data-field="countries"] input[value="${code}"]`);
      // The mark of a dispute leads to its page.
      if (!box) return;
      event.preventDefault();
      box.click();
    });
    const note = this.querySelector<HTMLElement>('[data-press]');
    if (note) note.hidden = false;
  }

  #show({ file, places, query }: Shown): void {
    const picture = this.querySelector('svg');
    const held = [...new Set(places.map((place) => file.facts[place]?.entry ?? 0))];
    const entries = held.flatMap((place) => file.entries[place] ?? []);
    const shown = entries.map((entry) => ({ entry, reach: 'certain' as const }));
    const counts = countsByPlace(shown, this.#byCode);
    const boxes = this.closest('npa-timeline')?.querySelectorAll<HTMLInputElement>('[data-field="countries"] :checked');
    const chosen = new Set([...(boxes ?? [])].map(({ value }) => value));
    const targetOf = openTargets({ countries: this.#countries, entries });
    // Sizes are those of the whole time, so that spans can be compared.
    this.#largest = Math.max(this.#largest, largestOf(counts));
    const width = picture?.viewBox.baseVal.width ?? 960;
    this.#marks?.draw(
      counts.map((count) => {
        const { name = '', href = '' } = targetOf(count.key) ?? {};
        return {
          ...count,
          collection: onlyCollection(count),
          href,
          title: mapViewWords[this.#lang].mark(name, count.count),
          isChosen: chosen.has(count.key),
        };
      }),
      { largest: this.#largest, zoom: 1, scale: crampedScale(picture?.clientWidth ?? width, width) ** 0.8 },
      () => true,
    );
    const placed = entries.filter((entry) => placesOf(entry, this.#byCode).length > 0);
    const said = this.querySelector('[data-on-map]');
    if (said) said.textContent = timelineViewWords[this.#lang].onMap(placed.length, counts.length);
    const large = this.querySelector<HTMLAnchorElement>('[data-large]');
    if (large) large.search = query;
  }
}

customElements.define('npa-timeline-map', NpaTimelineMap);
