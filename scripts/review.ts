import { appendFileSync } from 'node:fs';
import { corpusOf, readFiles } from './lib/corpus.ts';
import { commitOf, filesOf, forkOf, otherFiles } from './lib/git-files.ts';
import { reviewOf } from './lib/review.ts';
import { reviewMarkdown } from './lib/review-report.ts';
import { projectRoot } from './lib/site-folder.ts';

/**
 * Compares the working tree, or a commit `head`, with the commit at which it left `base`; result: Markdown for a reviewer. Entries
 * are read and never run, so that it may look at a proposal that nobody trusts yet.
 */
export function review(root: string, base: string, head?: string): string {
  const tip = head === undefined ? undefined : commitOf(root, head);
  const fork = forkOf(root, commitOf(root, base), tip ?? commitOf(root, 'HEAD'));
  const after = tip === undefined ? readFiles(root) : filesOf(root, tip);
  return reviewMarkdown(reviewOf(corpusOf(filesOf(root, fork)), corpusOf(after)), otherFiles(root, fork, tip));
}

function main(): number {
  const [base, head, ...rest] = process.argv.slice(2);
  if (base === undefined || rest.length > 0) {
    process.stderr.write('Against what? npm run review -- main, or npm run review -- main <branch>\n');
    return 2;
  }
  try {
    const markdown = review(projectRoot, base, head);
    process.stdout.write(markdown);
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (summary) appendFileSync(summary, markdown);
    return 0;
  } catch (error) {
    process.stderr.write(
      `${(error as Error).message}\nGive the name of a branch or a commit: npm run review -- main\n`,
    );
    return 1;
  }
}

if (import.meta.main) process.exitCode = main();
