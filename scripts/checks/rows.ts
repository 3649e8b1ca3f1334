import type { EntryFile } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';
import { fieldsOf, isGroup, rowsOf, textOf, textsOf } from '../lib/walk.ts';
import type { EntryCheck } from './check.ts';

function checkLists(entry: EntryFile, report: Report): void {
  for (const { value, path } of entry.spots) {
    if (!Array.isArray(value)) continue;
    const list = String(path.findLast((step) => typeof step === 'string') ?? '');
    const seen = new Set<string>();
    for (const [index, item] of (value as unknown[]).entries()) {
      const key = isGroup(item) ? textOf(item['key']) : textOf(item);
      if (key === undefined) continue;
      if (seen.has(key)) {
        // The sources check says more about a repeated source.
        if (isGroup(item) && list !== 'sources')
          report.error(entry, [...path, index, 'key'], 'row-duplicate', { key, list });
        if (!isGroup(item)) report.error(entry, [...path, index], 'list-repeats', { value: key, field: list });
      }
      seen.add(key);
    }
  }
}

function checkClaimants(entry: EntryFile, report: Report): void {
  const parties = rowsOf(entry.fields['claimants']).flatMap(({ row, index }) => {
    const party = textOf(row['party']);
    return party === undefined ? [] : [{ party, index }];
  });
  const order = new Intl.Collator('en');
  for (const [place, { party, index }] of parties.entries()) {
    const before = parties[place - 1];
    if (before && order.compare(before.party, party) > 0) {
      report.error(entry, ['claimants', index, 'party'], 'claimants-order', { party, before: before.party });
      return;
    }
  }
}

function checkDepictions(entry: EntryFile, report: Report): void {
  for (const { row, index } of rowsOf(entry.fields['depictions'])) {
    if (row['style'] === 'solid-as' && row['party'] === undefined)
      report.error(entry, ['depictions', index, 'style'], 'depiction-party', {});
    if (row['style'] === 'label' && row['label'] === undefined)
      report.error(entry, ['depictions', index, 'style'], 'depiction-label', {});
  }
  for (const { row, index } of rowsOf(entry.fields['events'])) {
    for (const end of ['from', 'to']) {
      const drawing = fieldsOf(row[end]);
      if (drawing['style'] === 'solid-as' && drawing['party'] === undefined)
        report.error(entry, ['events', index, end], 'depiction-party', {});
    }
  }
}

function checkLaw(entry: EntryFile, report: Report): void {
  const isNeutrality = textsOf(entry.fields['subjects']).includes('net-neutrality');
  const hasRows = entry.fields['netNeutrality'] !== undefined;
  if (isNeutrality && !hasRows) report.error(entry, ['subjects'], 'neutrality-rows', {});
  if (hasRows && !isNeutrality) report.error(entry, { key: ['netNeutrality'] }, 'neutrality-subject', {});
  const jurisdiction = textOf(entry.fields['jurisdiction'])?.split('-', 1)[0];
  if (jurisdiction !== undefined && !textsOf(entry.fields['countries']).includes(jurisdiction)) {
    report.error(entry, ['jurisdiction'], 'jurisdiction-country', { code: jurisdiction });
  }
}

function checkIncident(entry: EntryFile, report: Report): void {
  const codes = textsOf(entry.fields['countries']);
  if (codes.length > 1)
    report.error(entry, ['countries'], 'countries-one', { count: codes.length, collection: entry.collection });
  for (const field of ['kinds', 'techniques']) {
    const whole = textsOf(entry.fields[field]);
    for (const { row, index } of rowsOf(entry.fields['episodes'])) {
      for (const [place, term] of textsOf(row[field]).entries()) {
        if (term === 'unknown' || whole.includes(term)) continue;
        report.error(entry, ['episodes', index, field, place], 'episode-union', { term, field });
      }
    }
  }
}

function checkClaims(entry: EntryFile, report: Report): void {
  for (const { row, index } of rowsOf(entry.fields['contested'])) {
    const lang = textOf(row['lang']);
    if (lang !== undefined && lang !== 'en' && row['translation'] === undefined) {
      report.error(entry, ['contested', index, 'lang'], 'claim-translation', { lang });
    }
  }
}

/** Rows have keys of their own, and the lists say what a list of their kind must say. */
export const rows: EntryCheck = {
  name: 'rows',
  promises: 'Keys are unique in each list, nothing is listed twice, and each list follows the rules of its collection.',
  scope: 'entry',
  check({ entry }, report) {
    checkLists(entry, report);
    checkClaims(entry, report);
    if (entry.collection === 'map-disputes') {
      checkClaimants(entry, report);
      checkDepictions(entry, report);
    }
    if (entry.collection === 'laws') checkLaw(entry, report);
    if (entry.collection === 'shutdowns' || entry.collection === 'censorship') checkIncident(entry, report);
  },
};
