import { formatsOf } from '../i18n/format.ts';
import { mapViewWords } from '../i18n/ui/map-view.ts';
import { daysOf, timeKeys, windowIn } from '../lib/look-address.ts';
import { mapAddressIn, mapAddressKeys } from '../lib/map-address.ts';
import type { MapFile } from '../lib/map-file.ts';
import { countryRows, stateDayOf } from '../lib/map-look.ts';
import type { Reach, Stretch } from '../lib/map-look.ts';
import { countryOf, placesByCode } from '../lib/map-places.ts';
import { termOfRow } from '../lib/map-sentence.ts';
import { inTime, mapView, partOfView } from '../lib/map-view.ts';
import type { LoadedEntry, MapView, PartOfView } from '../lib/map-view.ts';
import { nearGroups } from '../viz/map/near-groups.ts';
import { largestOf, unitsFrom } from '../viz/map/place-marks.ts';
import { within } from '../viz/timeline/window.ts';
import { openExplorerFacets } from './explorer-facets.ts';
import type { ExplorerFacets } from './explorer-facets.ts';
import type { Played } from './map-player.ts';
import { openMapPicture } from './map-picture.ts';
import type { MapPicture } from './map-picture.ts';
import { fetchMap, sentenceOf } from './map-reading.ts';
import { openRows } from './map-rows.ts';
import type { MapRows } from './map-rows.ts';
import { openMapTime } from './map-time.ts';
import type { MapTime } from './map-time.ts';
import { openMapTools } from './map-tools.ts';
import type { MapTools, ToolSettings } from './map-tools.ts';
import { pageLang } from './page-lang.ts';
import { partOf } from './part-of.ts';

// Words and table follow when the hand rests, so that a screen reader hears one sentence and not each on the way.
const restMs = 200;

/** The map explorer: a stretch of time and a part of the world, which picture, table and list show; the address keeps all. */
class NpaMap extends HTMLElement {
  #words = mapViewWords[pageLang()];
  #formats = formatsOf(pageLang());
  #limits: Stretch = [Number(this.dataset['from']), Number(this.dataset['to'])];
  #today = this.dataset['today'] ?? '';
  #stretch: Stretch = this.#limits;
  #settings: ToolSettings = { layer: 'neutrality', hasMarks: true, region: undefined };
  #file: MapFile = { entries: [], countries: [], units: [] };
  #entries: LoadedEntry[] = [];
  #played: Played = { begins: [], countries: [] };
  #timely: (LoadedEntry & { reach: Reach })[] = [];
  #largest = 1;
  #view: MapView = { fitting: [], places: [], byCode: new Map() };
  #part: PartOfView = { shown: [], places: [], rows: [] };
  #facets!: ExplorerFacets;
  #picture!: MapPicture;
  #time!: MapTime;
  #tools!: MapTools;
  #rows!: MapRows;
  #frame = 0;
  #rest = 0;
  #isOpen = false;

  connectedCallback(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    void this.#open().catch(() => {
      this.#find('[data-failed]').hidden = false;
      for (const part of this.querySelectorAll('.tools')) part.toggleAttribute('hidden', true);
    });
  }

  #find = <E extends Element = HTMLElement>(selector: string): E => partOf<E>(this, selector);

  async #open(): Promise<void> {
    this.#facets = openExplorerFacets(this, this.#find('#rows'), () => this.#narrow());
    [this.#file, this.#entries] = await fetchMap(this.dataset['entries'] ?? '');
    this.#picture = openMapPicture(this, this.#file, this.#words, this.#formats, (isOwn) => {
      if (isOwn) this.#settings = { ...this.#settings, region: undefined };
      this.#settleSoon();
    });
    this.#tools = openMapTools(this, (change) => {
      this.#settings = { ...this.#settings, ...change };
      if ('region' in change) this.#picture.show(this.#tools.frameOf(change.region));
      else this.#draw();
    });
    const todayMs = Date.parse(this.#today);
    this.#time = openMapTime(this.#find('[data-time]'), this.#limits, todayMs, this.#words, this.#formats, this.#look);
    this.#rows = openRows(this, this.#words, this.#formats, this.#picture);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-take]'))
      button.addEventListener('click', () => void this.#take(button.dataset['take'] ?? ''));
    addEventListener('popstate', () => this.#restore());
    new ResizeObserver(() => this.#draw()).observe(this.#find('[data-time]'));
    this.#restore();
    for (const part of ['[data-narrow]', '[data-list]', '[data-keys]', '[data-export]'])
      this.#find(part).hidden = false;
  }

  #restore(): void {
    const { frame, ...settings } = mapAddressIn(location.search);
    const ofRegion = this.#tools.frameOf(settings.region);
    this.#settings = ofRegion ? settings : { ...settings, region: undefined };
    this.#tools.show(this.#settings);
    this.#stretch = within(this.#limits, windowIn(location.search) ?? this.#limits);
    this.#picture.show(ofRegion ?? frame);
    this.#facets.read(location.search);
    this.#narrow();
  }

  #look = (stretch: Stretch): void => {
    this.#stretch = within(this.#limits, stretch);
    this.#draw();
  };

  /** Takes the entries that fit the filters, in all of time. */
  #narrow(): void {
    const chosen = mapView(
      this.#entries.map((one) => ({ ...one, reach: 'certain' as const })),
      placesByCode(this.#file.countries),
      this.#facets.choice(),
    );
    this.#largest = largestOf(chosen.places);
    this.#played = {
      begins: chosen.fitting.flatMap(({ entry }) => entry.spans.map(({ start }) => start[0])),
      countries: this.#file.countries,
    };
    this.#draw();
  }

  /** Draws once in the next frame, and says in words when the hand rests. */
  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#time.draw(this.#played, this.#stretch);
      this.#timely = inTime(this.#entries, { stretch: this.#stretch, limits: this.#limits });
      this.#place();
      const rows = countryRows(this.#file.countries, [], stateDayOf(this.#stretch, this.#today));
      this.#picture.fill(new Map(rows.map((row) => [row.country.code, row])), this.#settings.layer);
      this.#picture.mark(this.#marked(), this.#largest);
      this.#settleSoon();
    });
  }

  /** Finds the places of the entries: units stand apart from their country where the map is large, and from one another as their marks can. */
  #place(): void {
    const { countries, units } = this.#file;
    const isLarge = this.#picture.frame().zoom >= unitsFrom;
    const perCountry = isLarge ? [...Map.groupBy(units, ({ code }) => countryOf(code)).values()] : [];
    const groups = perCountry.flatMap((own) => nearGroups(own, this.#picture.markWidth()));
    this.#view = mapView(this.#timely, placesByCode(countries, groups), this.#facets.choice());
  }

  #marked = (): MapView['places'] => (this.#settings.hasMarks ? this.#view.places : []);

  #settleSoon(): void {
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#settle(), restMs);
  }

  #settle(): void {
    const frame = this.#picture.frame();
    const { region } = this.#settings;
    this.#place();
    this.#part = partOfView(
      this.#file,
      this.#view,
      {
        stretch: this.#stretch,
        limits: this.#limits,
        today: this.#today,
        choice: this.#facets.choice(),
        region,
        isInFrame: this.#picture.holds,
      },
      frame.zoom === 1,
    );
    this.#picture.settle(this.#marked(), this.#largest);
    this.#rows.show(this.#part.rows, this.#part.shown);
    this.#say();
    const time = timeKeys(this.#stretch, this.#limits);
    const keys = mapAddressKeys({ ...this.#settings, frame: region ? undefined : frame });
    const query = this.#facets.query({ ...time, ...keys });
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    this.#find<HTMLAnchorElement>('[data-timeline-link]').href =
      `${this.dataset['timeline'] ?? ''}${this.#facets.query(daysOf(this.#stretch))}`;
    this.#facets.show(this.#timely.map(({ terms }) => terms));
  }

  /** Gives the view to the reader as a file. */
  async #take(kind: string): Promise<void> {
    // Few readers take a view along, so its code comes when one does.
    const { takeAlong } = await import('./map-taken.ts');
    await takeAlong(this, kind, { rows: this.#part.rows, stretch: this.#stretch, today: this.#today });
  }

  #say(): void {
    const { layer } = this.#settings;
    this.#tools.show(this.#settings);
    const said = this.#find('[data-sentence]');
    said.ariaLive = this.#time.isPlaying() ? 'off' : 'polite';
    said.textContent = sentenceOf(this.#words, this.#formats, this.#picture, {
      ...this.#part,
      stretch: this.#stretch,
      today: this.#today,
      layer,
      region: this.#tools.regionName(),
    });
    this.#picture.count(
      this.#part.rows.map((row) => termOfRow(row, layer)),
      layer,
    );
  }
}

customElements.define('npa-map', NpaMap);
