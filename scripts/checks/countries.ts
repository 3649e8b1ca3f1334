import { iso31662 } from 'iso-3166';
import { formerCountry, isCountryCode, meantCountry } from '../../src/lib/countries.ts';
import { valueAt } from '../lib/issues.ts';
import { fieldsOf } from '../lib/walk.ts';
import type { EntryCheck } from './check.ts';

const subdivisions = new Set(iso31662.map(({ code }) => code));

/** Codes stand for countries and places that exist. */
export const countries: EntryCheck = {
  name: 'countries',
  promises:
    'Every country code is assigned by ISO 3166-1 or declared by the atlas, and every place code by ISO 3166-2.',
  scope: 'entry',
  check({ entry }, report) {
    for (const { node, value, path } of entry.spots) {
      if (typeof value !== 'string') continue;
      const field = path.at(-1);
      const isParty = field === 'party' && /^[A-Z]{2}$/.test(value);
      if ((node.country && /^[A-Z]{2,3}$|^\d{3}$/.test(value)) || isParty) {
        const former = formerCountry(value);
        if (former) report.error(entry, path, 'country-former', { value, ...former });
        else if (!isCountryCode(value)) report.error(entry, path, 'country-unknown', { value });
      } else if ((field === 'jurisdiction' || (field === 'code' && path[0] === 'places')) && /^[A-Z]{2}-/.test(value)) {
        // A unit that was redrawn since keeps the code that it had, and says so with `asOf`.
        const isFormer = fieldsOf(valueAt(entry.data, path.slice(0, -1)))['asOf'] !== undefined;
        if (!subdivisions.has(value) && !isFormer) report.error(entry, path, 'subdivision-unknown', { value });
      }
    }
  },
  fix: {
    // Only the letters of a code are mended; a name may mean more than one country.
    value: (words, node) =>
      node.country && /^[a-zA-Z]{2,3}$/.test(words) && isCountryCode(words.toUpperCase())
        ? (meantCountry(words) ?? words)
        : words,
  },
};
