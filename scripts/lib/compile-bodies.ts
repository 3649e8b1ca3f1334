import { readFileSync, writeSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import ts from 'typescript';
import { markdownFeatures } from '../../src/markdown.ts';
import type { Body, BodyMark, ParsedBody } from './bodies.ts';

// Names in the program that the build makes of a topic; words of the topic can only be strings in it.
function namesIn(code: string): BodyMark[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('topic.jsx', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JSX));
  return [...names].map((text) => ({ kind: 'code', text, offset: 0 }));
}

function compile(source: string): ParsedBody {
  const nothing = { depth: 0, line: 1, column: 1 };
  try {
    const { code } = mdxToJs(source, { features: markdownFeatures }) as { code: string };
    return { outcome: 'read', marks: namesIn(code), ...nothing };
  } catch {
    return { outcome: 'unreadable', marks: [], ...nothing };
  }
}

// Answers in the way of parse-bodies.ts, one line a body.
const bodies = JSON.parse(readFileSync(0, 'utf8')) as Body[];
for (const { source } of bodies) writeSync(1, `${JSON.stringify(compile(source))}\n`);
