import { parseArgs } from 'node:util';
import { checks, findingsOf } from './checks/index.ts';
import { contentFolder, corpusOf, readFiles } from './lib/corpus.ts';
import type { Corpus, EntryFile, Files } from './lib/corpus.ts';
import type { Mutation } from './lib/mutations.ts';
import { mutations } from './lib/mutations.ts';
import { seeded } from './lib/seeded.ts';
import { projectRoot } from './lib/site-folder.ts';

/** What a run of mutations came to. */
export interface Harvest {
  /** How many mutated entries were answered, and how many were not, by the name of the mutation. */
  told: Map<string, { answered: number; silent: string[] }>;
  /** Findings of each check beyond those of the collection as it is. */
  fired: Map<string, Set<string>>;
}

const markOf = ({ file, code, path }: { file: string; code: string; path: string }): string =>
  `${file} ${code} ${path}`;

/** Spoils each entry of a collection once a round, each time in one way, and listens to which check speaks; the same seed spoils alike. */
export function harvest(files: Files, rounds: number, seed: number): Harvest {
  const random = seeded(seed);
  const corpus: Corpus = corpusOf(files);
  const before = new Set(findingsOf(corpus).map(markOf));
  const result: Harvest = { told: new Map(), fired: new Map(checks.map(({ name }) => [name, new Set()])) };
  for (let round = 0; round < rounds; round++) {
    const spoilt: Record<string, string | Uint8Array | undefined> = { ...files };
    const done = new Map<string, Mutation>();
    for (const file of [...corpus.entries, ...corpus.translations, ...corpus.others]) {
      const suited = mutations.filter((mutation) => mutation.suits(file.file));
      const mutation = suited[Math.floor(random() * suited.length)];
      const content = spoilt[file.file];
      const source =
        content === undefined ? '' : typeof content === 'string' ? content : new TextDecoder().decode(content);
      const changed = mutation?.spoil(source, random, file as Partial<EntryFile>, corpus);
      if (!mutation || changed === undefined || changed === source) continue;
      spoilt[file.file] = changed;
      done.set(file.file, mutation);
    }
    const found = findingsOf(corpusOf(spoilt)).filter((finding) => !before.has(markOf(finding)));
    for (const { check, code } of found) result.fired.get(check)?.add(code);
    const answered = new Set(found.map(({ file }) => file));
    const spoke = new Set(found.map(({ check }) => check));
    for (const [file, { name, aims = '' }] of done) {
      const entry = result.told.get(name) ?? { answered: 0, silent: [] };
      // A circle is told at one of its entries, which may be another.
      if (answered.has(file) || spoke.has(aims)) entry.answered++;
      else entry.silent.push(file.slice(contentFolder.length + 1));
      result.told.set(name, entry);
    }
  }
  return result;
}

function main(): number {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
  });
  const { told, fired } = harvest(readFiles(projectRoot), Number(values.rounds), Number(values.seed));
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  for (const [name, { answered, silent }] of [...told].sort(([a], [b]) => (a < b ? -1 : 1)))
    say(
      `${name.padEnd(28)} ${answered} answered${silent.length === 0 ? '' : `, ${silent.length} not: ${[...new Set(silent)].slice(0, 3).join(', ')}`}`,
    );
  say('');
  const aimed = new Set(mutations.filter(({ name }) => !told.has(name)).map(({ aims }) => aims));
  const silence = (check: string): string => (aimed.has(check) ? 'nothing to spoil' : 'NEVER FIRED');
  for (const [check, codes] of fired)
    say(`${check.padEnd(16)} ${codes.size === 0 ? silence(check) : [...codes].sort().join(', ')}`);
  const mute = [...fired].filter(([check, codes]) => codes.size === 0 && !aimed.has(check)).map(([check]) => check);
  say(`\n${mute.length === 0 ? 'Every check fired.' : `Never fired: ${mute.join(', ')}.`}`);
  return mute.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = main();
