import { sentenceOf } from '../../src/i18n/messages/index.ts';
import type { Collection } from '../../src/schemas/vocabulary.ts';
import { collections, slugLimit, slugPattern } from '../../src/schemas/vocabulary.ts';
import { findingsOf } from '../checks/index.ts';
import { slugs } from '../checks/slugs.ts';
import type { Files } from './corpus.ts';
import { contentFolder, corpusOf } from './corpus.ts';
import { templateOf } from './template.ts';

const singular: Record<Collection, string> = {
  laws: 'law',
  'map-disputes': 'map-dispute',
  censorship: 'censorship',
  shutdowns: 'shutdown',
  diplomacy: 'diplomacy',
  countries: 'country',
  topics: 'topic',
  glossary: 'term',
  counts: 'count',
};

/** The collection that a word names, by its folder or by one of its entries: `shutdowns`, `shutdown`. */
export const collectionNamed = (word: string): Collection | undefined =>
  collections.find((name) => name === word.toLowerCase() || singular[name] === word.toLowerCase());

/** What an entry of a collection is called on the command line. */
export const nameOfOne = (collection: Collection): string => singular[collection];

/** Words as part of a file name: “Blokir Telegram (2017)” becomes `blokir-telegram-2017`. */
export function slugWords(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What is known of a new entry before its file is written. */
export interface Known {
  fields: Readonly<Record<string, unknown>>;
  /** Words for the file name; those of the title where there are none. */
  words?: string | undefined;
  /** The editor’s own day, for the first change. */
  day?: string | undefined;
}

const isEvent = (collection: Collection): boolean => collection === 'shutdowns' || collection === 'censorship';

/** The file name that suits what is known: year and country for events, country for laws, else plain words. */
export function proposedSlug(collection: Collection, { fields, words }: Known): string {
  const [first] = Array.isArray(fields['countries']) ? (fields['countries'] as unknown[]) : [];
  const country = typeof first === 'string' ? first.toLowerCase() : undefined;
  const year = /^\d{4}/.exec(String(fields['start'] ?? ''))?.[0];
  if (collection === 'countries') return country ?? slugWords(words ?? '');
  const title = String(fields['title'] ?? fields['term'] ?? '');
  // The name of the country before a colon stands in the code already.
  const named = slugWords(words ?? title.replace(/^[^:]{0,40}:/, '')).split('-');
  const own = words === undefined ? named.filter((word) => !/^\d{4}$/.test(word)).slice(0, 5) : named;
  const parts = isEvent(collection) ? [year, country, ...own] : collection === 'laws' ? [country, ...own] : own;
  return parts
    .filter((part) => part !== undefined && part !== '')
    .join('-')
    .slice(0, slugLimit)
    .replace(/-$/, '');
}

/** A file to be written, with what is wrong with its name. */
export interface NewFile {
  file: string;
  text: string;
  faults: string[];
}

/** The commented file of a new entry, held against the files that stand; a name that is taken or does not suit is a fault. */
export function newFile(files: Files, collection: Collection, slug: string, known: Known, lang: 'en' | 'id'): NewFile {
  const file = `${contentFolder}/${collection}/${slug}.${collection === 'topics' ? 'mdx' : 'md'}`;
  const text = templateOf(collection, (path) => {
    if (path.length === 1) return known.fields[String(path[0])];
    return path[0] === 'changes' && path.at(-1) === 'date' ? known.day : undefined;
  });
  // Before anything else: a name with a slash or dots would lead out of the folder.
  if (!slugPattern.test(slug)) return { file, text, faults: [sentenceOf(lang, 'slug-name', { slug })] };
  if (Object.hasOwn(files, file)) return { file, text, faults: [sentenceOf(lang, 'slug-collision', { file })] };
  const corpus = corpusOf({ ...files, [file]: text });
  const findings = findingsOf(corpus, [slugs]).filter((finding) => finding.file === file);
  const alias = corpus.entries.find(
    (entry) =>
      entry.collection === collection &&
      Array.isArray(entry.fields['aliases']) &&
      entry.fields['aliases'].includes(slug),
  );
  return {
    file,
    text,
    faults: [
      ...findings.map(({ code, parameters }) => sentenceOf(lang, code, parameters)),
      ...(alias ? [sentenceOf(lang, 'slug-collision', { file: alias.file })] : []),
    ],
  };
}
