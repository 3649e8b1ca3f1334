import { appendFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { strictCodes } from './checks/addresses.ts';
import { findingsOf } from './checks/index.ts';
import { readCorpus } from './lib/corpus.ts';
import { annotations, jsonReport, stepSummary, terminalReport } from './lib/reporters.ts';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
    strict: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const lang = values.lang === 'id' ? 'id' : 'en';

const corpus = readCorpus(root);
const wanted = new Set(positionals.map((file) => relative(root, resolve(file)).replaceAll('\\', '/')));
const findings = findingsOf(corpus).filter(
  ({ file, code }) => (wanted.size === 0 || wanted.has(file)) && (values.strict || !strictCodes.includes(code)),
);
const errors = findings.filter(({ level }) => level === 'error').length;
const tally = { entries: corpus.entries.length, errors, warnings: findings.length - errors };

process.stdout.write(values.json ? jsonReport(findings, tally) : terminalReport(findings, tally, lang));
if (process.env['GITHUB_ACTIONS']) process.stdout.write(annotations(findings, lang));
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) appendFileSync(summary, stepSummary(findings, tally, lang));
process.exitCode = errors > 0 ? 1 : 0;
