import { useFormats, useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { termDefinition, termLabel } from '../../i18n/terms/index.ts';
import { daysOf } from '../../lib/look-address.ts';
import type { MapLayer } from '../../lib/map-address.ts';
import type { MapFile } from '../../lib/map-file.ts';
import { countryRows, stateDayOf, surestReach } from '../../lib/map-look.ts';
import type { CountryRow, ShownEntry, Stretch } from '../../lib/map-look.ts';
import { countsByPlace, openTargets, placesByCode } from '../../lib/map-places.ts';
import type { PlaceCount } from '../../lib/map-places.ts';
import { mapSentence } from '../../lib/map-sentence.ts';
import { vocabulary } from '../../schemas/vocabulary.ts';
import { dateWords } from '../ui/date-words.ts';

/** A term that fills land, with its words. */
export interface LegendTerm {
  term: string;
  label: string;
  hint: string | undefined;
}

/** The terms that fill land in a layer, strongest first; what nobody researched stays blank and is not among them. */
export function legendTerms(lang: Lang, layer: MapLayer): LegendTerm[] {
  if (layer === 'none') return [];
  const words = useWords(lang).map;
  const name = layer === 'neutrality' ? 'neutralityClass' : 'position';
  const terms: readonly string[] =
    layer === 'neutrality'
      ? vocabulary.neutralityClass
      : vocabulary.position.filter((term) => term !== 'required' && term !== 'unknown');
  const own = terms
    .filter((term) => term !== 'not-researched')
    .map((term) => ({ term, label: termLabel(lang, name, term), hint: termDefinition(lang, name, term) }));
  const found = {
    term: 'none-found',
    label: termLabel(lang, 'neutralityClass', 'none-found'),
    hint: termDefinition(lang, 'neutralityClass', 'none-found'),
  };
  return [
    ...own,
    ...(layer === 'neutrality' ? [] : [found]),
    { term: 'uncertain', label: words.uncertain, hint: words.uncertainHint },
  ];
}

/** What a picture of the map shows that is drawn at the build. */
export interface StaticView {
  shown: readonly ShownEntry[];
  places: readonly PlaceCount[];
  rows: readonly CountryRow[];
  sentence: string;
}

/** What the map shows of net neutrality and of all entries in a stretch of time; `isAll` lets in what has no date. */
export function staticView(file: MapFile, lang: Lang, stretch: Stretch, today: string, isAll: boolean): StaticView {
  const shown = file.entries.flatMap((entry): ShownEntry[] => {
    const reach = entry.spans.length === 0 && isAll ? 'possible' : surestReach(entry.spans, stretch);
    return reach ? [{ entry, reach }] : [];
  });
  const targetOf = openTargets(file);
  const places = countsByPlace(shown, placesByCode(file.countries));
  const stateDay = stateDayOf(stretch, today);
  const rows = countryRows(file.countries, shown, stateDay);
  const { from, to } = daysOf(stretch);
  const sentence = mapSentence(useWords(lang).map, useFormats(lang), {
    shown,
    places,
    rows,
    from: dateWords(lang, from),
    to: dateWords(lang, to),
    layer: 'neutrality',
    stateDay: dateWords(lang, stateDay),
    labels: new Map(legendTerms(lang, 'neutrality').map(({ term, label }) => [term, label])),
    nameOf: ({ key }) => targetOf(key)?.name ?? key,
  });
  return { shown, places, rows, sentence };
}
