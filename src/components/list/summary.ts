import type { AtlasEntry } from '../../entries.ts';
import type { Lang } from '../../i18n/index.ts';
import { termLabel } from '../../i18n/terms/index.ts';
import { countryName } from '../../lib/countries.ts';
import { stateOn } from '../../lib/law-state.ts';
import type { VocabularyName } from '../../schemas/vocabulary.ts';

/** Where an entry stands today, in one word: its legal state, outcome or course. */
export interface Standing {
  term: string;
  label: string;
  tone: 'live' | 'open' | 'past' | 'unknown';
}

const live = new Set(['in-force', 'partly-in-force', 'ongoing', 'active']);
const open = new Set(['proposed', 'adopted', 'stayed', 'partly-restored', 'partly-lifted', 'open-for-signature']);
const toneOf = (term: string): Standing['tone'] =>
  term === 'unknown' ? 'unknown' : live.has(term) ? 'live' : open.has(term) ? 'open' : 'past';

function statusOf(entry: AtlasEntry, today: string): [set: VocabularyName, term: string | undefined] | undefined {
  switch (entry.collection) {
    case 'laws':
      return ['lawState', stateOn(entry.data, today).state];
    case 'shutdowns':
      return ['endStatus', entry.data.endStatus];
    case 'censorship':
      return ['outcome', entry.data.outcome];
    case 'diplomacy':
      return ['diplomacyStatus', entry.data.status];
    case 'map-disputes':
      return undefined;
  }
}

/** The standing of an entry on a day; a dispute on maps has none. */
export function standingOf(entry: AtlasEntry, lang: Lang, today: string): Standing | undefined {
  const [set, term] = statusOf(entry, today) ?? [];
  return set && term ? { term, label: termLabel(lang, set, term), tone: toneOf(term) } : undefined;
}

/** Names of the places of an entry in one line. */
export const placesOf = (entry: AtlasEntry, lang: Lang): string =>
  entry.data.countries.map((code) => countryName(code, lang)).join(', ');
