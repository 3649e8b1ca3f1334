import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Point } from '../../src/lib/lines.ts';
import { pointsOf } from '../../src/lib/lines.ts';
import type { ContentFile, Corpus } from './corpus.ts';

/** Something in a body that a rule may look at; `offset` counts from the start of the body. */
export interface BodyMark {
  kind: 'citation' | 'note' | 'link' | 'image' | 'html' | 'code' | 'element' | 'heading';
  /** Key of the source, address, HTML, code or name of the element. */
  text: string;
  offset: number;
  /** Attributes of an element; one whose value is code has none. */
  attributes?: { name: string; isCode: boolean; value?: string }[];
}

/** What the parser of the build makes of a body. */
export interface ParsedBody {
  /** `crashed`: the parser ended its process or did not come to an end. */
  outcome: 'read' | 'unreadable' | 'crashed';
  marks: BodyMark[];
  /** How deep quotations and lists are nested. */
  depth: number;
  /** Place in the body where an unreadable one stops to make sense. */
  line: number;
  column: number;
}

/** Time after which a parser that says nothing is taken for dead, in milliseconds; a thousand bodies need a tenth of a second. */
const patienceMs = 20_000;

const parser = join(import.meta.dirname, 'parse-bodies.ts');
const crashed: ParsedBody = { outcome: 'crashed', marks: [], depth: 0, line: 1, column: 1 };

/** A body as the parser takes it. */
export interface Body {
  source: string;
  isMdx: boolean;
}

/** Has a script read bodies and answer with a line each; a body at which it ends is `crashed`, and the rest are read anew. */
export function parseInOwnProcess(bodies: readonly Body[], script = parser): ParsedBody[] {
  const parsed: ParsedBody[] = [];
  while (parsed.length < bodies.length) {
    const { stdout } = spawnSync(process.execPath, [script], {
      input: JSON.stringify(bodies.slice(parsed.length)),
      encoding: 'utf8',
      timeout: patienceMs,
      killSignal: 'SIGKILL',
      maxBuffer: 1 << 29,
    });
    const lines = (stdout ?? '').split('\n').slice(0, -1);
    parsed.push(...lines.map((line) => JSON.parse(line) as ParsedBody));
    // The body after the last answer is the one that ended the process.
    if (parsed.length < bodies.length) parsed.push(crashed);
  }
  return parsed;
}

const answers = new Map<string, ParsedBody>();
const markOf = ({ source, isMdx }: Body): string => `${isMdx ? 'mdx' : 'md'} ${source}`;

/** Reads bodies with the parser of the build, in a process of its own because a crafted body can end it; never throws. */
export function parseBodies(bodies: readonly Body[]): ParsedBody[] {
  const fresh = [...new Map(bodies.map((body) => [markOf(body), body])).values()].filter(
    (body) => !answers.has(markOf(body)),
  );
  for (const [index, parsed] of parseInOwnProcess(fresh).entries()) {
    const body = fresh[index];
    if (body) answers.set(markOf(body), parsed);
  }
  return bodies.map((body) => answers.get(markOf(body)) ?? crashed);
}

const known = new WeakMap<Corpus, ReadonlyMap<string, ParsedBody>>();

/** The parsed body of a file; all bodies of a corpus are read at the first question. */
export function bodyOf(corpus: Corpus, file: ContentFile): ParsedBody {
  let bodies = known.get(corpus);
  if (!bodies) {
    const files = [...corpus.entries, ...corpus.translations];
    const parsed = parseBodies(files.map(({ body, file: name }) => ({ source: body, isMdx: name.endsWith('.mdx') })));
    bodies = new Map(files.map(({ file: name }, index) => [name, parsed[index] ?? crashed]));
    known.set(corpus, bodies);
  }
  return bodies.get(file.file) ?? crashed;
}

/** The marks of one kind in the body of a file, each with its place in the file. */
export function marksOf(corpus: Corpus, file: ContentFile, kind: BodyMark['kind']): (BodyMark & Point)[] {
  const marks = bodyOf(corpus, file).marks.filter((mark) => mark.kind === kind);
  if (marks.length === 0) return [];
  const point = pointsOf(file.body);
  return marks.map((mark) => {
    const { line, column } = point(mark.offset);
    return { ...mark, line: line + file.bodyLine - 1, column };
  });
}
