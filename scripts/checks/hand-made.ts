import { stringify } from 'yaml';
import type { Collection } from '../../src/schemas/vocabulary.ts';
import type { Corpus } from '../lib/corpus.ts';
import { corpusOf } from '../lib/corpus.ts';
import type { Finding } from '../lib/report.ts';
import type { Check } from './check.ts';
import { findingsOf } from './index.ts';

/** Fields of an entry as a test writes them. */
export type Fields = Record<string, unknown>;

const source = (key: string, publisher: string, more: Fields = {}): Fields => ({
  key,
  kind: 'news',
  title: `Report of ${publisher}`,
  publisher,
  date: '2019-08-22',
  url: `https://www.example.org/${key}`,
  archived: `https://web.archive.org/web/20200101000000/https://www.example.org/${key}`,
  consulted: '2026-11-01',
  via: 'live',
  lang: 'en',
  ...more,
});

const common: Fields = {
  title: 'A title of an entry that was made by hand',
  summary: 'Somebody did something to somebody on a day, and so it stands today.',
  countries: ['ID'],
  topics: ['explainer'],
  verification: 'corroborated',
  sources: [source('one', 'First Paper'), source('two', 'Second Paper')],
  changes: [{ key: 'created', date: '2026-11-01', kind: 'created', text: 'Entry created.' }],
};

const body = '\nIt happened.[^one] It was reported.[^two]\n';

const actor = { key: 'ministry', name: 'Ministry', kind: 'ministry', sources: ['one'] };

/** A good entry of a collection, with the given fields in place of its own; `undefined` takes a field away. */
export const goodFields: Record<Exclude<Collection, 'countries' | 'counts'>, Fields> = {
  shutdowns: {
    ...common,
    start: '2019-08-21',
    end: '2019-09-28',
    endStatus: 'restored',
    pattern: 'continuous',
    kinds: ['mobile-only'],
    techniques: ['unknown'],
    scope: 'regional',
    orderedBy: [actor],
    legalBasis: 'unknown',
    statedReasons: ['disinformation'],
    evidence: { start: ['one'], end: ['two'], kinds: ['one p. 2'], orderedBy: ['one'], statedReasons: ['two'] },
  },
  censorship: {
    ...common,
    targets: [{ key: 'app', name: 'App', kind: 'app', sources: ['one'] }],
    methods: ['dns-injection'],
    actor: [actor],
    legalBasis: 'none-cited',
    start: '2019-08-21',
    outcome: 'active',
    evidence: { start: ['one'], targets: ['one'], methods: ['two'], actor: ['one'], outcome: ['two'] },
  },
  laws: {
    ...common,
    officialTitle: { text: 'Undang-Undang', lang: 'id' },
    citation: { number: 'No. 1 of 2010' },
    url: 'unknown',
    instrument: 'statute',
    force: 'binding',
    authority: { name: 'Ministry', kind: 'ministry' },
    subjects: ['shutdown-power'],
    events: [
      { key: 'adopted', date: '2010-01-05', kind: 'adopted', text: 'Adopted.', sources: ['one'] },
      { key: 'in-force', date: '2010-02-01', kind: 'in-force', text: 'In force.', sources: ['two'] },
    ],
    evidence: { officialTitle: ['one'] },
  },
  'map-disputes': {
    ...common,
    countries: ['CR', 'NI'],
    names: [{ key: 'cr', lang: 'es', form: 'Isla', usedBy: 'Costa Rica', sources: ['one'] }],
    kind: 'island',
    claimants: [
      { key: 'cr', party: 'Costa Rica', claim: 'Its land.', since: '1858', sources: ['one'] },
      { key: 'ni', party: 'Nicaragua', claim: 'Its land.', since: '2010-10', sources: ['two'] },
    ],
    evidence: {},
  },
  diplomacy: {
    ...common,
    kind: 'treaty',
    status: 'active',
    participants: [{ key: 'id', party: 'ID', role: 'signatory', date: '2020-01-01', sources: ['one'] }],
    milestones: [{ key: 'signed', date: '2020-01-01', text: 'Signed.', sources: ['two'] }],
    evidence: {},
  },
  topics: {
    title: common['title'],
    summary: common['summary'],
    sources: [source('one', 'First Paper')],
    changes: common['changes'],
  },
  glossary: {
    term: 'SNI blocking',
    definition: 'Blocking by name.',
    sources: [source('one', 'First Paper')],
    changes: common['changes'],
  },
};

/** Text of a file with these fields and this body. */
export const fileOf = (fields: Fields, words = body): string =>
  `---\n${stringify(fields, { aliasDuplicateObjects: false, lineWidth: 0 })}---\n${words}`;

/** Text of a good entry with some fields replaced; `undefined` takes a field away. */
export function entryText(collection: keyof typeof goodFields, changed: Fields = {}, words = body): string {
  const fields = Object.fromEntries(
    Object.entries({ ...goodFields[collection], ...changed }).filter(([, value]) => value !== undefined),
  );
  return fileOf(
    fields,
    collection === 'topics' || collection === 'glossary' ? words.replace(' It was reported.[^two]', '') : words,
  );
}

/** A source of a hand-made entry. */
export const handMadeSource = source;

const inContent = (
  files: Record<string, string | Uint8Array | undefined>,
): Record<string, string | Uint8Array | undefined> =>
  Object.fromEntries(Object.entries(files).map(([file, content]) => [`src/content/${file}`, content]));

/** A corpus of the given files below src/content, beside the explainer that hand-made entries name. */
export const corpusWith = (files: Record<string, string | Uint8Array | undefined>): Corpus =>
  corpusOf(inContent({ 'topics/explainer.mdx': entryText('topics'), ...files }));

/** A corpus with one entry of a collection under a name that suits it. */
export function corpusOfOne(collection: keyof typeof goodFields, changed: Fields = {}, words = body): Corpus {
  const slug = {
    shutdowns: '2019-id-cut',
    censorship: '2019-id-app',
    laws: 'id-law',
    'map-disputes': 'island',
    diplomacy: 'pact',
    topics: 'topic',
    glossary: 'term',
  }[collection];
  return corpusWith({
    [`${collection}/${slug}.${collection === 'topics' ? 'mdx' : 'md'}`]: entryText(collection, changed, words),
  });
}

/** What a check finds, as `path code` with an exclamation mark before errors. */
export const told = (corpus: Corpus, check: Check): string[] =>
  findingsOf(corpus, [check]).map(({ level, path, code }: Finding) =>
    `${level === 'error' ? '!' : '?'} ${path} ${code}`.replace('  ', ' '),
  );
