import type { Corpus, EntryFile } from '../../scripts/lib/corpus.ts';
import type { ExpectedPage } from '../../scripts/lib/expected-pages.ts';
import { expectedPages } from '../../scripts/lib/expected-pages.ts';
import { textsOf } from '../../scripts/lib/walk.ts';
import type { Lang } from '../../src/i18n/index.ts';
import { countryCodes } from '../../src/lib/countries.ts';

/** A page that stands for its kind. */
export interface SamplePage {
  /** Kind and what is special: `entry of laws`, `empty country`. */
  name: string;
  lang: Lang;
  address: string;
}

const sizeOf = ({ body, fields }: EntryFile): number => body.length + JSON.stringify(fields).length;

/** How many entries name each country; the fullest and an empty country are both worth a look. */
export function entriesByCountry(corpus: Corpus): Map<string, number> {
  const counts = new Map(countryCodes.map((code) => [code, 0]));
  for (const { fields } of corpus.entries) {
    for (const code of textsOf(fields['countries'])) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** The country with the most entries. */
export function fullestCountry(corpus: Corpus): string {
  return [...entriesByCountry(corpus)].reduce((best, item) => (item[1] > best[1] ? item : best))[0];
}

/** The first country without an entry. */
export function emptyCountry(corpus: Corpus): string {
  return [...entriesByCountry(corpus)].find(([, count]) => count === 0)?.[0] ?? '';
}

function nameOf(corpus: Corpus, { kind, collection, slug }: ExpectedPage): string {
  if (kind === 'country') {
    if (slug === fullestCountry(corpus)) return 'full country';
    return slug === emptyCountry(corpus) ? 'empty country' : '';
  }
  return kind === 'entry' || kind === 'index' ? `${kind} of ${collection}` : kind;
}

/** One page of each kind in both languages; where there are several, the one with the most in it. */
export function samplePages(corpus: Corpus): SamplePage[] {
  const weights = new Map(corpus.entries.map((entry) => [entry.file, sizeOf(entry)]));
  const best = new Map<string, { page: ExpectedPage; weight: number }>();
  for (const page of expectedPages(corpus)) {
    const name = nameOf(corpus, page);
    if (name === '' || page.kind === 'alias') continue;
    const key = `${name} ${page.lang}`;
    const weight = weights.get(page.source) ?? 0;
    if (weight > (best.get(key)?.weight ?? -1)) best.set(key, { page, weight });
  }
  return [...best.values()].map(({ page }) => ({
    name: nameOf(corpus, page),
    lang: page.lang,
    address: page.address,
  }));
}
