import { contentFolder } from '../lib/corpus.ts';
import type { Located, Report } from '../lib/report.ts';
import { textsOf } from '../lib/walk.ts';
import type { Corpus } from '../lib/corpus.ts';
import type { CorpusCheck } from './check.ts';

/** One file of a pull request. */
export interface Change {
  /** As git says it: added, modified, deleted or renamed. */
  status: 'A' | 'M' | 'D' | 'R';
  file: string;
  /** Former path of a renamed file. */
  from?: string;
  /** What stands in it now, where that matters. */
  text?: string;
}

const top = { line: 1, column: 1 };
const isContent = (file: string): boolean =>
  (file.startsWith(`${contentFolder}/`) && /\.(?:mdx?|geo\.json)$/.test(file) && !/\/_[^/]*$/.test(file)) ||
  file === 'docs/left-out.md';
const isWorkflow = (file: string): boolean => /^\.github\/workflows\/.+\.ya?ml$/.test(file);

const isBelowContent = (file: string): boolean => file.startsWith(`${contentFolder}/`) || isContent(file);

// Whoever changes what stood outside of the collection works on the project and may bring all that it needs. A file that is only
// added lies more often in the wrong place.
const isOfContent = (changes: readonly Change[]): boolean =>
  changes.some(({ file }) => isBelowContent(file)) &&
  changes.every(({ status, file, from }) => status === 'A' || [file, from ?? file].some(isBelowContent));

/** Reads what `git diff --name-status` prints. */
export function changesOf(listing: string): Change[] {
  return listing.split('\n').flatMap((line): Change[] => {
    const [status = '', first, second] = line.split('\t');
    if (!first || !/^[ACMDRT]\d*$/.test(status)) return [];
    const letter = status[0] === 'C' ? 'A' : status[0] === 'T' ? 'M' : (status[0] as Change['status']);
    return [second === undefined ? { status: letter, file: first } : { status: letter, file: second, from: first }];
  });
}

/** Line numbers of a workflow where an expression stands inside a command, so that a title of a pull request could run as one. */
export function commandExpressions(workflow: string): number[] {
  const found: number[] = [];
  let depth: number | undefined;
  for (const [index, line] of workflow.split('\n').entries()) {
    const indent = line.search(/\S/);
    if (depth !== undefined && indent !== -1 && indent <= depth) depth = undefined;
    const command = /^(\s*(?:- )?)run:(.*)$/.exec(line);
    if (command) depth = command[1]?.length ?? 0;
    if (depth !== undefined && line.includes('${{')) found.push(index + 1);
  }
  return found;
}

function checkGone(corpus: Corpus, file: Located, gone: string, report: Report): void {
  const [, collection, slug] = /^src\/content\/([^/]+)\/([^/]+)\.mdx?$/.exec(gone) ?? [];
  if (collection === undefined || slug === undefined || collection === 'translations' || slug.startsWith('_')) return;
  if (corpus.entry(collection, slug)) return;
  const leadsOn = corpus.entries.some(
    (entry) => entry.collection === collection && textsOf(entry.fields['aliases']).includes(slug),
  );
  if (!leadsOn) report.error(file, top, 'change-gone', { slug });
}

/** A check that no address dies of a pull request, and that one of content changes what an editor may change alone. */
export const pullRequestOf = (changes: readonly Change[]): CorpusCheck => ({
  name: 'pull-request',
  promises: 'A pull request of content changes entries alone, and no published address disappears.',
  scope: 'corpus',
  check({ corpus }, report) {
    const ofContent = isOfContent(changes);
    for (const { status, file: name, from, text } of changes) {
      const file: Located = { file: name, data: undefined, bodyLine: 1, locate: () => top, locateKey: () => top };
      for (const line of isWorkflow(name) ? commandExpressions(text ?? '') : [])
        report.error(file, { line, column: 1 }, 'change-expression', {});
      if (name.endsWith('.gitattributes')) report.error(file, top, 'change-attributes', {});
      else if (ofContent && !isContent(name)) report.error(file, top, 'change-outside', { file: name });
      if (status === 'D') checkGone(corpus, file, name, report);
      if (from !== undefined && status === 'R') checkGone(corpus, file, from, report);
    }
  },
});
