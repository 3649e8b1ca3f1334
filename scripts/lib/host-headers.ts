/** Headers that a host sends with the paths that fit a pattern; a closing `*` stands for anything. */
export interface HeaderRule {
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file: patterns at the margin, their headers indented below; throws at a line that is neither. */
export function headerRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const indented = /^\s+([^:\s]+):\s*(.+?)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (/^\/\S*$/.test(line)) rules.push({ pattern: line, headers: [] });
    else if (indented?.[1] && indented[2] && rule) rule.headers.push([indented[1], indented[2]]);
    else throw new Error(`_headers:${index + 1}: neither a path nor an indented “Name: value”`);
  }
  return rules;
}

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of a path; a later rule wins over an earlier one. */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.fromEntries(rules.filter(({ pattern }) => fits(pattern, path)).flatMap(({ headers }) => headers));
}
