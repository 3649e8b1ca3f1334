import { isCountryCode } from '../../src/lib/countries.ts';
import { reservedSlugs, slugLimit, slugPattern } from '../../src/schemas/vocabulary.ts';
import type { Corpus, EntryFile } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';
import { spanOf } from '../lib/spans.ts';
import { textsOf } from '../lib/walk.ts';
import type { CorpusCheck } from './check.ts';

const top = { line: 1, column: 1 };
const isReserved = (slug: string): boolean => (reservedSlugs as readonly string[]).includes(slug);

function yearsOf(date: unknown): [number, number] | undefined {
  const span = spanOf(date);
  return span && [new Date(span.earliestMs).getUTCFullYear(), new Date(span.latestMs).getUTCFullYear()];
}

function checkEventName(entry: EntryFile, report: Report): void {
  const { slug, fields } = entry;
  const [country] = textsOf(fields['countries']);
  const found = /^(\d{4})-([a-z]{2,3})-/.exec(slug);
  const code = country?.toLowerCase() ?? 'cc';
  const years = yearsOf(fields['start']);
  if (!found) {
    report.error(entry, top, 'slug-event', { slug, beginning: `${years?.[0] ?? 'year'}-${code}-` });
    return;
  }
  if (country !== undefined && found[2] !== code) report.error(entry, ['countries'], 'slug-country', { slug, code });
  const year = Number(found[1]);
  // The date may be corrected later, the address may not change: worth a look, not a stop.
  if (years && (year < years[0] || year > years[1]))
    report.warning(entry, ['start'], 'slug-year', { slug, year: String(years[0]) });
}

function checkLawName(entry: EntryFile, report: Report): void {
  const codes = textsOf(entry.fields['countries']).map((code) => code.toLowerCase());
  const [prefix = ''] = entry.slug.split('-', 1);
  if (codes.length > 0 && !codes.includes(prefix))
    report.error(entry, top, 'slug-law', { slug: entry.slug, beginning: `${codes[0] ?? ''}-` });
}

function checkName(entry: EntryFile, report: Report): void {
  const { slug, collection } = entry;
  if (!slugPattern.test(slug)) report.error(entry, top, 'slug-name', { slug });
  else if (slug.length > slugLimit) report.error(entry, top, 'slug-long', { length: slug.length, limit: slugLimit });
  else if (collection === 'countries') {
    if (!isCountryCode(slug.toUpperCase())) report.error(entry, top, 'country-unknown', { value: slug.toUpperCase() });
  } else if (isReserved(slug)) report.error(entry, top, 'slug-reserved', { slug });
  else if (collection === 'shutdowns' || collection === 'censorship') checkEventName(entry, report);
  else if (collection === 'laws') checkLawName(entry, report);
}

function checkAliases(corpus: Corpus, report: Report): void {
  const owners = new Map<string, EntryFile>();
  for (const entry of corpus.entries) {
    for (const [index, alias] of textsOf(entry.fields['aliases']).entries()) {
      const at = ['aliases', index];
      const owner = owners.get(`${entry.collection}:${alias}`);
      if (corpus.entry(entry.collection, alias))
        report.error(entry, at, 'alias-live', { alias, collection: entry.collection });
      else if (owner) report.error(entry, at, 'alias-twice', { alias, file: owner.file });
      else if (isReserved(alias)) report.error(entry, at, 'slug-reserved', { slug: alias });
      owners.set(`${entry.collection}:${alias}`, entry);
    }
  }
}

/** Names of files are addresses that last. */
export const slugs: CorpusCheck = {
  name: 'slugs',
  promises:
    'File names are good and unique addresses, say the year and country of an event, and no former name leads to two places.',
  scope: 'corpus',
  check({ corpus }, report) {
    const seen = new Map<string, EntryFile>();
    for (const entry of corpus.entries) {
      checkName(entry, report);
      const folded = `${entry.collection}:${entry.slug.toLowerCase().replace(/[\s_]+/g, '-')}`;
      const other = seen.get(folded);
      if (other) report.error(entry, top, 'slug-collision', { file: other.file });
      else seen.set(folded, entry);
    }
    checkAliases(corpus, report);
  },
};
