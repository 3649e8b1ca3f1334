import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Collection } from '../src/schemas/vocabulary.ts';
import { collections } from '../src/schemas/vocabulary.ts';
import type { Corpus, EntryFile } from './lib/corpus.ts';
import { contentFolder, corpusOf, readFiles } from './lib/corpus.ts';
import type { Known } from './lib/new-entry.ts';
import { collectionNamed, nameOfOne, newFile, proposedSlug } from './lib/new-entry.ts';
import type { NewWords } from './lib/new-words.ts';
import { newWords } from './lib/new-words.ts';
import { answerOf, questionsOf } from './lib/questions.ts';
import { projectRoot } from './lib/site-folder.ts';
import { templateOf } from './lib/template.ts';
import { twinFile, twinOf } from './lib/twin.ts';

type Lang = 'en' | 'id';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const refuse = (text: string): number => {
  process.stderr.write(`${text}\n`);
  return 1;
};

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  // An entry that stands is never overwritten, whatever the reader of the folder saw.
  writeFileSync(join(root, file), text, { flag: 'wx' });
}

/** The templates that lie in the folders of the collections, by their place from the root of the project. */
export const templates = (): Record<string, string> =>
  Object.fromEntries(
    collections.map((name) => [
      `${contentFolder}/${name}/_template.${name === 'topics' ? 'mdx' : 'md'}`,
      templateOf(name),
    ]),
  );

function entryNamed(corpus: Corpus, root: string, word: string): EntryFile | undefined {
  const file = relative(root, resolve(word)).replaceAll('\\', '/');
  const name = word.replace(':', '/').replace(/\.mdx?$/, '');
  return corpus.entries.find((entry) => entry.file === file || `${entry.collection}/${entry.slug}` === name);
}

/** Writes the Indonesian twin of an entry, to be filled in; result: the exit code. */
export function translate(root: string, word: string, words: NewWords): number {
  const corpus = corpusOf(readFiles(root));
  const entry = entryNamed(corpus, root, word);
  if (!entry) return refuse(words.noEntry(word));
  if (entry.data === undefined) return refuse(words.unreadable(entry.file));
  const file = twinFile(entry.file);
  if (corpus.translation(entry.collection, entry.slug)) return refuse(words.twinExists(file));
  write(root, file, twinOf(entry));
  say(words.written(file));
  say(words.next(file));
  return 0;
}

/** Writes the file of a new entry under the name given or proposed; result: the exit code. */
export function create(root: string, collection: Collection, known: Known, lang: Lang, name?: string): number {
  const words = newWords[lang];
  const slug = name ?? proposedSlug(collection, known);
  if (slug === '') return refuse(words.needsName);
  const { file, text, faults } = newFile(readFiles(root), collection, slug, known, lang);
  if (faults.length > 0) return refuse([`${file}:`, ...faults].join('\n  '));
  write(root, file, text);
  say(words.written(file));
  say(words.next(file));
  return 0;
}

async function askCollection(terminal: Interface, words: NewWords): Promise<Collection> {
  const names = collections.map(nameOfOne).join(', ');
  for (;;) {
    const answer = (await terminal.question(`${words.which} (${names})\n> `)).trim();
    const found = collectionNamed(answer);
    if (found) return found;
    say(words.unknownCollection(answer, names));
  }
}

async function askFields(terminal: Interface, collection: Collection, known: Known, lang: Lang): Promise<Known> {
  const words = newWords[lang];
  const fields: Record<string, unknown> = { ...known.fields };
  say(words.enterToSkip);
  for (const question of questionsOf(collection).filter(({ field }) => !(field in fields))) {
    say(`\n${question.description}`);
    if (question.terms.length > 0) say(words.oneOf(question.terms.join(', ')));
    if (question.isList) say(words.commas);
    for (;;) {
      const typed = (await terminal.question(`${question.field}> `)).trim();
      if (typed === '') break;
      const answer = answerOf(collection, question, typed, lang);
      if ('value' in answer) {
        fields[question.field] = answer.value;
        break;
      }
      say(answer.fault);
    }
  }
  return { ...known, fields };
}

async function ask(root: string, given: Collection | undefined, known: Known, lang: Lang): Promise<number> {
  const words = newWords[lang];
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const stopped = new AbortController();
  terminal.once('close', () => stopped.abort());
  const question = terminal.question.bind(terminal);
  terminal.question = (query: string) => question(query, { signal: stopped.signal });
  try {
    const collection = given ?? (await askCollection(terminal, words));
    const answers = await askFields(terminal, collection, known, lang);
    for (;;) {
      const proposed = proposedSlug(collection, answers);
      const typed = (await terminal.question(`\n${words.fileName(proposed)}\n> `)).trim();
      if (create(root, collection, answers, lang, typed === '' ? proposed : typed) === 0) return 0;
    }
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
    return refuse(`\n${words.stopped}`);
  } finally {
    terminal.close();
  }
}

const options = {
  country: { type: 'string' },
  start: { type: 'string' },
  title: { type: 'string' },
  words: { type: 'string' },
  day: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  translate: { type: 'string' },
  templates: { type: 'boolean', default: false },
} as const;

function argumentsOf(): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> | string {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return (error as Error).message;
  }
}

async function main(root: string): Promise<number> {
  const given = argumentsOf();
  if (typeof given === 'string') return refuse(`${given}\n${newWords.en.usage}`);
  const { values, positionals } = given;
  const lang = values.lang === 'id' ? 'id' : 'en';
  const words = newWords[lang];
  if (values.templates) {
    for (const [file, text] of Object.entries(templates())) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return 0;
  }
  if (values.translate !== undefined) return translate(root, values.translate, words);
  const [word] = positionals;
  const collection = word === undefined ? undefined : collectionNamed(word);
  const names = collections.map(nameOfOne).join(', ');
  if (word !== undefined && !collection) return refuse(words.unknownCollection(word, names));
  const fields: Record<string, unknown> = {
    ...(values.title !== undefined && { [collection === 'glossary' ? 'term' : 'title']: values.title }),
    ...(values.country !== undefined && { countries: values.country.split(',').map((code) => code.trim()) }),
    ...(values.start !== undefined && { start: values.start }),
  };
  const known: Known = { fields, words: values.words, day: values.day };
  const isNamed = values.words !== undefined || values.title !== undefined;
  if (process.stdin.isTTY && !(collection && isNamed)) return ask(root, collection, known, lang);
  return collection ? create(root, collection, known, lang) : refuse(words.usage);
}

if (import.meta.main) process.exitCode = await main(projectRoot);
