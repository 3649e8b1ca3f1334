import type { AtlasEntry } from '../../entries.ts';
import type { Lang } from '../../i18n/index.ts';
import { termLabel } from '../../i18n/terms/index.ts';
import { countryName } from '../../lib/countries.ts';
import { compareDates } from '../../lib/dates.ts';
import { spanOf } from '../../lib/entry-dates.ts';
import { stateOn } from '../../lib/law-state.ts';

/** Where an entry stands today, in one word: its legal state, outcome or course. */
export function standingOf(
  entry: AtlasEntry,
  lang: Lang,
  today: string,
): { label: string; tone: 'live' | 'open' | 'past' | 'unknown' } | undefined {
  switch (entry.collection) {
    case 'laws': {
      const { state } = stateOn(entry.data, today);
      if (!state) return undefined;
      const tone =
        state === 'in-force' || state === 'partly-in-force'
          ? 'live'
          : state === 'proposed' || state === 'adopted' || state === 'stayed'
            ? 'open'
            : 'past';
      return { label: termLabel(lang, 'lawState', state), tone };
    }
    case 'shutdowns': {
      const { endStatus } = entry.data;
      return {
        label: termLabel(lang, 'endStatus', endStatus),
        tone:
          endStatus === 'ongoing'
            ? 'live'
            : endStatus === 'unknown'
              ? 'unknown'
              : endStatus === 'restored'
                ? 'past'
                : 'open',
      };
    }
    case 'censorship': {
      const { outcome } = entry.data;
      return {
        label: termLabel(lang, 'outcome', outcome),
        tone:
          outcome === 'active'
            ? 'live'
            : outcome === 'unknown'
              ? 'unknown'
              : outcome === 'partly-lifted'
                ? 'open'
                : 'past',
      };
    }
    case 'diplomacy': {
      const { status } = entry.data;
      return {
        label: termLabel(lang, 'diplomacyStatus', status),
        tone:
          status === 'unknown'
            ? 'unknown'
            : status === 'proposed' || status === 'open-for-signature'
              ? 'open'
              : status === 'concluded' || status === 'dormant'
                ? 'past'
                : 'live',
      };
    }
    case 'map-disputes':
      return undefined;
  }
}

/** Names of the places of an entry in one line. */
export const placesOf = (entry: AtlasEntry, lang: Lang): string =>
  entry.data.countries.map((code) => countryName(code, lang)).join(', ');

/** Newest first by first day, undated last, then by slug. */
export const newestFirst = (a: AtlasEntry, b: AtlasEntry): number => {
  const [x, y] = [spanOf(a).start, spanOf(b).start];
  if (x === undefined || x === 'unknown') return y === undefined || y === 'unknown' ? 0 : 1;
  if (y === undefined || y === 'unknown') return -1;
  return compareDates(y, x) || (a.slug < b.slug ? -1 : 1);
};
