import type { Path } from '../../src/frontmatter.ts';
import type { Code, ParametersOf } from '../../src/i18n/messages/index.ts';
import type { Point } from '../../src/lib/lines.ts';

/** How grave a finding is: an error stops the build, a warning asks for a look. */
export type Level = 'error' | 'warning';

/** Something that a check found: a code with what fills its sentence, and where. */
export interface Finding extends Point {
  file: string;
  /** Path of fields and row keys, as editors read it: `events.adopted.date`; empty for the file itself. */
  path: string;
  code: Code;
  parameters: Readonly<Record<string, unknown>>;
  level: Level;
  check: string;
}

/** A file that knows where its values stand. */
export interface Located {
  file: string;
  data: unknown;
  bodyLine: number;
  locate(path: Path): Point;
  locateKey(path: Path): Point;
}

/** Where a finding lies: at a value, at the name of a field, or at a point of the file. */
export type Place = Path | { key: Path } | Point;

/** What a check says its findings to; the parameters of each code are typed by its English sentence. */
export interface Report {
  error<C extends Code>(file: Located, place: Place, code: C, parameters: ParametersOf<C>): void;
  warning<C extends Code>(file: Located, place: Place, code: C, parameters: ParametersOf<C>): void;
}

/** The path of a value in words: rows by their key, other items by their number from 1. */
export function pathInWords(data: unknown, path: Path): string {
  let value = data;
  let words = '';
  for (const step of path) {
    const inner: unknown =
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
    const key = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)['key'] : undefined;
    if (typeof step === 'number') words += typeof key === 'string' ? `.${key}` : `[${step + 1}]`;
    else words += words === '' ? step : `.${step}`;
    value = inner;
  }
  return words;
}

/** Collects the findings of one check into a list. */
export function reportOf(check: string, findings: Finding[]): Report {
  const add =
    (level: Level): Report['error'] =>
    (file, place, code, parameters) => {
      const isPoint = 'line' in place;
      const path: Path = isPoint ? [] : 'key' in place ? place.key : (place as Path);
      const point = isPoint ? place : 'key' in place ? file.locateKey(place.key) : file.locate(path);
      const { line, column } = point;
      findings.push({
        file: file.file,
        line,
        column,
        path: pathInWords(file.data, path),
        code,
        parameters: parameters as Finding['parameters'],
        level,
        check,
      });
    };
  return { error: add('error'), warning: add('warning') };
}

const byPlace = (a: Finding, b: Finding): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);

/** Findings in the order of files and lines, each once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return [...findings].sort(byPlace).filter((finding) => {
    const mark = JSON.stringify([
      finding.file,
      finding.line,
      finding.column,
      finding.path,
      finding.code,
      finding.parameters,
    ]);
    return !seen.has(mark) && seen.add(mark);
  });
}
