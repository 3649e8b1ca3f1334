import { revisionOf } from '../../src/lib/revision.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import type { Corpus, Files } from '../lib/corpus.ts';
import { corpusOf } from '../lib/corpus.ts';
import { mendedFiles } from '../lib/mend.ts';
import type { Finding } from '../lib/report.ts';
import { entryText, fileOf, goodFields } from './hand-made.ts';
import type { Fields } from './hand-made.ts';
import { strictCodes } from './addresses.ts';
import { checks, findingsOf } from './index.ts';
import { changesOf, pullRequestOf } from './pull-request.ts';

/** How a good sample is changed, or a bad one mended; paths are names and numbers with points between them. */
export interface Change {
  set?: Fields;
  unset?: string[];
  /** Gives fields back as they were in the good sample. */
  restore?: string[];
  body?: string;
  append?: string;
  /** In the text of the file. */
  replace?: [from: string, to: string];
  repeat?: { at: string; text: string; times: number };
  lineEnds?: string;
  /** Path below src/content. */
  name?: string;
  file?: string;
  /** Bytes of the file in hexadecimal digits. */
  bytes?: string;
  link?: string;
  /** Other files by their path below src/content: their text, or `@collection` or a group for a good entry. */
  files?: Record<string, string | (Change & { collection: SampleKind })>;
  geo?: unknown;
  geoText?: string;
  geoPoints?: number;
  /** What git lists as changed, and what stands in such files. */
  changed?: string;
  changedText?: Record<string, string>;
}

type EntryKind = keyof typeof goodFields;
/** What a case changes: an entry of a collection, or the Indonesian words of one. */
export type SampleKind = EntryKind | 'translation';

/** One class of bad input and its answer. */
export interface BadInput {
  id: string;
  collection: SampleKind;
  change: Change;
  level: 'error' | 'warning' | 'ok';
  code?: string;
  /** `undo` takes the change back, `auto` is `npm run fix`. */
  fix?: Change | 'undo' | 'auto';
  /** Words that the English sentence must hold. */
  says?: string;
}

const names: Record<SampleKind, string> = {
  shutdowns: 'shutdowns/2019-id-cut.md',
  censorship: 'censorship/2019-id-app.md',
  laws: 'laws/id-law.md',
  'map-disputes': 'map-disputes/island.md',
  diplomacy: 'diplomacy/pact.md',
  topics: 'topics/topic.mdx',
  glossary: 'glossary/term.md',
  translation: 'translations/id/shutdowns/2019-id-cut.md',
};

const body = '\nIt happened.[^one] It was reported.[^two]\n';
const bodyOf = (kind: SampleKind): string =>
  kind === 'topics' || kind === 'glossary' ? body.replace(' It was reported.[^two]', '') : body;

const island = {
  type: 'Polygon',
  coordinates: [[[-83.8, 10.8], [-83.6, 10.8], [-83.6, 11], [-83.8, 11], [-83.8, 10.8]]], // prettier-ignore
};

const translation: Fields = {
  title: 'Judul entri yang dibuat dengan tangan',
  summary: 'Seseorang melakukan sesuatu pada suatu hari, dan begitulah keadaannya kini.',
  texts: { 'changes.created.text': 'Entri dibuat.' },
  sourceRevision: revisionOf('shutdowns', jsonSchemaOf('shutdowns'), goodFields.shutdowns, body),
};

const goodOf = (kind: SampleKind): Fields => {
  if (kind === 'translation') return translation;
  const fields = goodFields[kind];
  return kind === 'map-disputes' ? { ...fields, geometry: { file: 'island.geo.json', sources: ['one'] } } : fields;
};

type Holder = Record<string, unknown>;
const holderOf = (fields: Holder, path: string): [Holder, string] => {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  return [steps.reduce((inner, step) => inner[step] as Holder, fields), last];
};

function textOf(kind: SampleKind, changes: readonly Change[]): string | Uint8Array {
  const good = goodOf(kind);
  const fields = structuredClone(good) as Holder;
  let words = bodyOf(kind);
  for (const { set = {}, unset = [], restore = [], body: whole, append = '', repeat } of changes) {
    for (const path of unset) {
      const [holder, name] = holderOf(fields, path);
      delete holder[name];
    }
    for (const [path, value] of Object.entries(set)) {
      const [holder, name] = holderOf(fields, path);
      holder[name] = value;
    }
    for (const name of restore) fields[name] = good[name];
    words = (whole ?? words) + append;
    if (repeat?.at === 'body') words += `\n${repeat.text.repeat(repeat.times)}x\n`;
    else if (repeat?.at === 'countries') fields['countries'] = Array.from({ length: repeat.times }, () => repeat.text);
    else if (repeat) fields[repeat.at] = repeat.text.repeat(repeat.times);
  }
  let text = fileOf(fields, words);
  for (const { replace, lineEnds, file, bytes } of changes) {
    if (bytes !== undefined) return Uint8Array.from(Buffer.from(bytes, 'hex'));
    if (file !== undefined) text = file;
    if (replace && !text.includes(replace[0])) throw new Error(`nothing to replace: ${replace[0]}`);
    if (replace) text = text.replace(replace[0], () => replace[1]);
    if (lineEnds) text = text.replaceAll('\n', lineEnds);
  }
  return text;
}

const last = <K extends keyof Change>(changes: readonly Change[], name: K): Change[K] | undefined =>
  changes.findLast((change) => change[name] !== undefined)?.[name];

function geometryOf(changes: readonly Change[]): string {
  const found = changes.findLast(({ geo, geoText, geoPoints }) => geo ?? geoText ?? geoPoints);
  if (found?.geoText !== undefined) return found.geoText;
  const places = Array.from({ length: found?.geoPoints ?? 0 }, (_, at) => [-83.7 + at / 1e6, 10.9]);
  return JSON.stringify(found?.geoPoints ? { type: 'LineString', coordinates: places } : (found?.geo ?? island));
}

/** All files of a sample to which changes were made, beside those that it points to. */
export function filesOf(kind: SampleKind, changes: readonly Change[]): Files {
  const files: Record<string, string | Uint8Array | undefined> = {
    'topics/explainer.mdx': entryText('topics'),
    'laws/id-law.md': entryText('laws'),
  };
  if (kind === 'translation') files[names.shutdowns] = entryText('shutdowns');
  if (kind === 'map-disputes') files['map-disputes/island.geo.json'] = geometryOf(changes);
  for (const { files: others = {}, link } of changes) {
    if (link !== undefined) files[link] = undefined;
    for (const [name, other] of Object.entries(others)) {
      const sample = typeof other === 'string' && other.startsWith('@') ? (other.slice(1) as SampleKind) : undefined;
      if (typeof other !== 'string') files[name] = textOf(other.collection, [other]);
      else files[name] = sample ? textOf(sample, []) : other;
    }
  }
  files[last(changes, 'name') ?? names[kind]] = textOf(kind, changes);
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`src/content/${name}`, content]));
}

/** What the validator says of such files without `--strict`, but for translations that are not there. */
export function answers(files: Files, changes: readonly Change[]): Finding[] {
  const corpus: Corpus = corpusOf(files);
  const listing = changesOf(last(changes, 'changed') ?? '');
  const texts = last(changes, 'changedText') ?? {};
  const pullRequest = pullRequestOf(
    listing.map((change) => ({ ...change, ...(texts[change.file] && { text: texts[change.file] }) })),
  );
  const findings = findingsOf(corpus, [...checks, pullRequest]);
  return findings.filter(({ code }) => code !== 'translation-missing' && !strictCodes.includes(code));
}

/** What is still said after the fix of a case was applied to its files. */
export function answersAfterFix({ collection, change, fix }: BadInput): Finding[] {
  const changes = fix === 'undo' || fix === undefined ? [] : fix === 'auto' ? [change] : [change, fix];
  const files = filesOf(collection, changes);
  return answers(fix === 'auto' ? { ...files, ...mendedFiles(files) } : files, changes);
}
