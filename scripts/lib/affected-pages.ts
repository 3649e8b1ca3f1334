import * as addresses from '../../src/lib/addresses.ts';
import { tieTarget, tiesOf } from '../../src/lib/relations.ts';
import { schemas } from '../../src/schemas/index.ts';
import { entryCollections } from '../../src/schemas/vocabulary.ts';
import type { EntryCollection } from '../../src/schemas/vocabulary.ts';
import type { Corpus, EntryFile } from './corpus.ts';
import { expectedPages, typedEntry } from './expected-pages.ts';
import { textsOf } from './walk.ts';

/** Pages that a change makes, ends or alters, as English addresses; Indonesian ones only where a translation alone changed. */
export interface AffectedPages {
  added: string[];
  removed: string[];
  changed: string[];
}

const ownCollection = ({ collection }: EntryFile): EntryCollection | undefined =>
  entryCollections.find((name) => name === collection);

// What does not fit its schema has no page; the validator says why.
const valid = (corpus: Corpus): Corpus => ({
  ...corpus,
  entries: corpus.entries.filter(
    (entry) => entry.data !== undefined && schemas[entry.collection].safeParse(entry.fields).success,
  ),
});

const englishPages = (corpus: Corpus): Set<string> =>
  new Set(
    expectedPages(corpus)
      .filter(({ lang }) => lang === 'en')
      .map(({ address }) => address),
  );

function* listsOf(entry: EntryFile): Generator<string> {
  const collection = ownCollection(entry);
  if (!collection) return;
  yield addresses.collectionPath(collection);
  for (const code of textsOf(entry.fields['countries'])) yield addresses.countryPath(code);
  for (const topic of textsOf(entry.fields['topics'])) yield addresses.topicPath(topic);
}

// Ties are written on one side and shown on both.
function* tiedTo(corpus: Corpus, targets: ReadonlySet<string>): Generator<string> {
  for (const entry of corpus.entries) {
    const collection = ownCollection(entry);
    if (!collection) continue;
    for (const { from, to } of tiesOf({ ...typedEntry(collection, entry), slug: entry.slug })) {
      const other = targets.has(from) ? to : targets.has(to) ? from : undefined;
      const [name, slug = ''] = other?.split(':') ?? [];
      const known = entryCollections.find((candidate) => candidate === name);
      if (known) yield addresses.entryPath(known, slug);
    }
  }
}

function pagesTouched(corpus: Corpus, files: ReadonlySet<string>): string[] {
  const entries = corpus.entries.filter(({ file }) => files.has(file));
  const targets = new Set(entries.map((entry) => tieTarget(entry.collection as EntryCollection, entry.slug)));
  const own = expectedPages({ ...corpus, entries }).filter(({ source, lang }) => lang === 'en' && files.has(source));
  return [
    ...own.map(({ address }) => address),
    ...entries.flatMap((entry) => [...listsOf(entry)]),
    ...tiedTo(corpus, targets),
  ];
}

/** Which pages of the site a change of some entries and translations reaches, beside those that show everything (home, search, sources). */
export function affectedPages(
  before: Corpus,
  after: Corpus,
  files: ReadonlySet<string>,
  translations: readonly string[],
): AffectedPages {
  const [was, is] = [valid(before), valid(after)];
  const [old, fresh] = [englishPages(was), englishPages(is)];
  const twins = after.translations
    .filter(
      ({ file, collection, slug }) => translations.includes(file) && !files.has(`src/content/${collection}/${slug}.md`),
    )
    .map(({ collection, slug }) => `/id/${collection}/${slug}/`);
  const touched = new Set([...pagesTouched(was, files), ...pagesTouched(is, files), ...twins]);
  return {
    added: [...fresh].filter((address) => !old.has(address)).sort(),
    removed: [...old].filter((address) => !fresh.has(address)).sort(),
    changed: [...touched]
      .filter((address) => address.startsWith('/id/') || (old.has(address) && fresh.has(address)))
      .sort(),
  };
}
