import type { Formats } from '../i18n/index.ts';
import type { mapViewWords } from '../i18n/ui/map-view.ts';
import { daysOf, momentParts } from '../lib/look-address.ts';
import type { MapLayer } from '../lib/map-address.ts';
import type { MapFile } from '../lib/map-file.ts';
import { stateDayOf } from '../lib/map-look.ts';
import type { Stretch } from '../lib/map-look.ts';
import { mapSentence } from '../lib/map-sentence.ts';
import type { LoadedEntry, PartOfView } from '../lib/map-view.ts';
import type { MapPicture } from './map-picture.ts';

/** Fetches what the map is made of: the file, and its entries with their terms. */
export async function fetchMap(address: string): Promise<[MapFile, LoadedEntry[]]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const file = (await answer.json()) as MapFile;
  return [file, file.entries.map((entry) => ({ entry, terms: new Set(entry.terms) }))];
}

/** What a reader looks at, for its sentence. */
export interface ReadView extends PartOfView {
  stretch: Stretch;
  today: string;
  layer: MapLayer;
  /** Name of the region. */
  region: string | undefined;
}

/** The sentence that says what is looked at. */
export function sentenceOf(
  words: (typeof mapViewWords)['en'],
  formats: Formats,
  picture: Pick<MapPicture, 'labels' | 'nameOf'>,
  view: ReadView,
): string {
  const write = (day: string): string => formats.date(momentParts(day));
  const { from, to } = daysOf(view.stretch);
  return mapSentence(words, formats, {
    ...view,
    from: write(from),
    to: write(to),
    stateDay: write(stateDayOf(view.stretch, view.today)),
    labels: picture.labels(view.layer),
    nameOf: ({ key }) => picture.nameOf(key),
  });
}
