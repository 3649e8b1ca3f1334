import { sentenceOf } from '../../src/i18n/messages/index.ts';
import { codePoint } from '../../src/lib/characters.ts';
import type { Finding } from './report.ts';

/** What a run came to. */
export interface Tally {
  entries: number;
  errors: number;
  warnings: number;
}

type Lang = 'en' | 'id';

const place = ({ file, line, column }: Finding): string => `${file}:${line}:${column}`;
const page = ({ code }: Finding): string => `docs/errors.md#${code}`;

const closings: Record<Lang, (tally: Tally) => string> = {
  en: ({ entries, errors, warnings }) =>
    `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  id: ({ entries, errors, warnings }) => `${entries} entri, ${errors} kesalahan, ${warnings} peringatan`,
};
const warningWord: Record<Lang, string> = { en: 'warning', id: 'peringatan' };

/** The line that closes a run: "3 entries, 0 errors, 2 warnings". */
export const closingLine = (tally: Tally, lang: Lang): string => closings[lang](tally);

// Words of strangers must not move the cursor, colour the screen or turn the direction of what stands beside them.
const visible = (words: string): string =>
  words.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (sign) => `‹${codePoint(sign)}›`,
  );

/** Text for a terminal, grouped by file: place and field, the sentence, the page that explains it. */
export function terminalReport(findings: readonly Finding[], tally: Tally, lang: Lang): string {
  const lines: string[] = [];
  for (const finding of findings) {
    const mark = finding.level === 'warning' ? `  (${warningWord[lang]})` : '';
    lines.push(visible(`${place(finding)}${finding.path && `  ${finding.path}`}${mark}`));
    lines.push(`  ${visible(sentenceOf(lang, finding.code, finding.parameters))}`);
    lines.push(`  ${page(finding)}`, '');
  }
  return [...lines, closingLine(tally, lang), ''].join('\n');
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions: these characters end a value or a message.
const escapeMessage = (words: string): string =>
  words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (words: string): string => escapeMessage(words).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Annotations that the repository host shows beside the lines of a pull request. */
export function annotations(findings: readonly Finding[], lang: Lang): string {
  return findings
    .map((finding) => {
      const { file, line, column, level, path, code, parameters } = finding;
      const title = path === '' ? code : `${path}: ${code}`;
      const words = `${sentenceOf(lang, code, parameters)} (${page(finding)})`;
      return `::${level} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(title)}::${escapeMessage(words)}\n`;
    })
    .join('');
}

const cell = (words: string): string => words.replace(/[\\|<>`*_[\]]/g, '\\$&').replace(/\s+/g, ' ');

/** A Markdown table for the summary of a pull request’s checks. */
export function stepSummary(findings: readonly Finding[], tally: Tally, lang: Lang): string {
  const rows = findings.map((finding) => {
    const words = sentenceOf(lang, finding.code, finding.parameters);
    return `| ${finding.level} | ${cell(place(finding))} | ${cell(finding.path)} | ${cell(words)} |`;
  });
  const table = rows.length > 0 ? ['', '| | | | |', '|---|---|---|---|', ...rows] : [];
  return [`**${closingLine(tally, lang)}**`, ...table, ''].join('\n');
}

/** The findings as JSON, each with its sentences in both languages. */
export function jsonReport(findings: readonly Finding[], tally: Tally): string {
  const told = findings.map((finding) => ({
    ...finding,
    message: {
      en: sentenceOf('en', finding.code, finding.parameters),
      id: sentenceOf('id', finding.code, finding.parameters),
    },
    page: page(finding),
  }));
  return `${JSON.stringify({ ...tally, findings: told }, undefined, 2)}\n`;
}
