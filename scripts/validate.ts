import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { strictCodes } from './checks/addresses.ts';
import { checks, findingsOf } from './checks/index.ts';
import type { Change } from './checks/pull-request.ts';
import { changesOf, pullRequestOf } from './checks/pull-request.ts';
import { readCorpus } from './lib/corpus.ts';
import { reportOf } from './lib/report.ts';
import type { Finding } from './lib/report.ts';
import type { Tally } from './lib/reporters.ts';
import { annotations, jsonReport, stepSummary, terminalReport } from './lib/reporters.ts';

/** What a run of all checks came to. */
export interface Outcome {
  findings: Finding[];
  tally: Tally;
}

/**
 * Checks the collection of a project. With files, given from the project’s root, only their findings count, but each is held
 * against the whole collection; `strict` adds the warnings that most of the older web would raise; `changes` are those of a pull
 * request of content, which may hold entries alone.
 */
export function validate(
  root: string,
  files: readonly string[],
  strict: boolean,
  changes: readonly Change[] = [],
): Outcome {
  const corpus = readCorpus(root);
  const known = new Set([...corpus.entries, ...corpus.translations, ...corpus.others].map(({ file }) => file));
  const findings = findingsOf(corpus, [...checks, pullRequestOf(changes)]).filter(
    ({ file, code }) => (files.length === 0 || files.includes(file)) && (strict || !strictCodes.includes(code)),
  );
  const top = { line: 1, column: 1 };
  for (const file of files.filter((file) => !known.has(file))) {
    const place = { file, data: undefined, bodyLine: 1, locate: () => top, locateKey: () => top };
    reportOf('files', findings).error(place, top, 'file-unknown', { file });
  }
  const errors = findings.filter(({ level }) => level === 'error').length;
  return { findings, tally: { entries: corpus.entries.length, errors, warnings: findings.length - errors } };
}

const usage =
  'npm run validate -- [--json] [--lang id] [--strict] [--changed <listing of git diff --name-status, or - for standard input>] [file …]\n';

// A workflow is looked into; of the rest the name says enough.
function changesIn(root: string, listing: string): Change[] {
  return changesOf(readFileSync(listing === '-' ? 0 : listing, 'utf8')).map((change) => {
    const path = resolve(root, change.file);
    const isWorkflow = change.file.startsWith('.github/') && existsSync(path);
    return isWorkflow ? { ...change, text: readFileSync(path, 'utf8') } : change;
  });
}

function main(): number {
  const root = resolve(import.meta.dirname, '..');
  let options;
  try {
    options = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        strict: { type: 'boolean', default: false },
        changed: { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  const { values, positionals } = options;
  const lang = values.lang === 'id' ? 'id' : 'en';
  const files = positionals.map((file) => relative(root, resolve(file)).replaceAll('\\', '/'));
  let changes: Change[] = [];
  try {
    changes = values.changed === undefined ? [] : changesIn(root, values.changed);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  const { findings, tally } = validate(root, files, values.strict, changes);
  process.stdout.write(values.json ? jsonReport(findings, tally) : terminalReport(findings, tally, lang));
  if (process.env['GITHUB_ACTIONS']) process.stdout.write(annotations(findings, lang));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, stepSummary(findings, tally, lang));
  return tally.errors > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = main();
