import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBodies, parseInOwnProcess } from '../lib/bodies.ts';
import { corpusWith, entryText } from './hand-made.ts';
import { html } from './html.ts';
import { findingsOf } from './index.ts';
import { topicsGuard } from './topics-guard.ts';

const compiler = join(import.meta.dirname, '../lib/compile-bodies.ts');
/** A name that no honest topic holds: where it becomes a name of the program, the topic has become code. */
const canary = 'CANARY';

const blanks = ['', ' ', '\t', '\n', '\n\n', '\u00a0', '\ufeff', '\u2028', '\v', '\f', '\r\n', '  ', '    '];
const code = [
  `import ${canary} from "x"`, `import\t${canary} from 'x'`, `import{${canary}}from"x"`, `import * as ${canary} from 'x'`,
  `export const ${canary} = 1`, `export\t{ ${canary} }`, `export default ${canary}`, `export*from"${canary}"`,
  `{${canary}}`, `{${canary}()}`, `{/* ${canary} */ ${canary}}`, `{...${canary}}`, `<${canary} />`, `<${canary}.a>`, `<a b={${canary}}>`,
  `<abbr title={${canary}}>`, `<abbr {...${canary}}>`, `<abbr title="a" title={${canary}}>`, `<>{${canary}}</>`, `</abbr>`, '</>', '</a>',
]; // prettier-ignore
const words = [
  'word', '> ', '- ', '1. ', '# ', '***', '`', '```', '~~~', '\\', '\\{', '{', '}', '<', '>', '<!--', '-->', '|', '| a |\n|---|\n', '[a]', '(b)', '[^one]',
  '[^x]: ', '[a]: ', '$', '$$', ':::', '---', '+++', '&#123;', '&lbrace;', '"', "'", '/*', '*/', '//', '=', '<abbr title="x">', 'import', 'export', canary,
]; // prettier-ignore

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...code) },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...blanks) },
);
const body = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => `${pieces.join('')}\n`);

test('no body that the guard lets pass becomes code when the build reads it', { timeout: 120_000 }, () => {
  const bodies = fc.sample(body, { numRuns: 1500, seed: 20 });
  const compiled = parseInOwnProcess(
    bodies.map((source) => ({ source, isMdx: true })),
    compiler,
  );
  const isCode = compiled.map(({ marks }) => marks.some(({ text }) => text.includes(canary)));
  parseBodies(bodies.map((source) => ({ source, isMdx: true })));
  const files = Object.fromEntries(
    bodies.map((source, at) => [`topics/t-${at}.mdx`, `${entryText('topics', {}, '')}${source}`]),
  );
  const refused = new Set(findingsOf(corpusWith(files), [topicsGuard, html]).map(({ file }) => file));
  const passed = bodies.filter((_, at) => !refused.has(`src/content/topics/t-${at}.mdx`));
  const slipped = bodies.filter((_, at) => isCode[at] && !refused.has(`src/content/topics/t-${at}.mdx`));
  expect(slipped).toEqual([]);
  // Enough of both kinds, or the test proves nothing.
  expect(isCode.filter(Boolean).length).toBeGreaterThan(100);
  expect(passed.length).toBeGreaterThan(100);
});
