import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { entryText } from '../checks/hand-made.ts';
import { checks, findingsOf } from '../checks/index.ts';
import type { Files } from '../lib/corpus.ts';
import { contentFolder, corpusOf } from '../lib/corpus.ts';

/** A collection of short entries that differ in title, day, sources and text, so that nothing can be remembered from one to the next. */
function syntheticFiles(count: number): Files {
  const files: Record<string, string> = { [`${contentFolder}/topics/explainer.mdx`]: entryText('topics') };
  for (let at = 0; at < count; at++) {
    const day = `20${String(10 + (at % 10))}-0${(at % 9) + 1}-${String((at % 28) + 1).padStart(2, '0')}`;
    files[`${contentFolder}/shutdowns/${day.slice(0, 4)}-id-cut-${at}.md`] = entryText(
      'shutdowns',
      { title: `Cut number ${at} of a long series`, start: day, end: day },
      `\nThe cut of ${day} was number ${at}.[^one] It was reported from ${at % 97} places.[^two]\n`,
    );
  }
  return files;
}

// Each size in a process of its own: memory and compiled code of one must not serve the next.
function measure(count: number): void {
  const files = syntheticFiles(count);
  const start = performance.now();
  const corpus = corpusOf(files);
  const readMs = performance.now() - start;
  const times = checks.map((check) => {
    const from = performance.now();
    findingsOf(corpus, [check]);
    return { name: check.name, ms: performance.now() - from };
  });
  const checkMs = times.reduce((sum, { ms }) => sum + ms, 0);
  const slowest = times.toSorted((a, b) => b.ms - a.ms).slice(0, 4);
  const seconds = (ms: number): string => (ms / 1000).toFixed(2).padStart(7);
  process.stdout.write(
    `${String(count).padStart(7)} entries ${seconds(readMs + checkMs)} s = read ${seconds(readMs)} + check ${seconds(checkMs)}; ` +
      `${Math.round(process.memoryUsage().rss / 1e6)} MB; slowest: ${slowest.map(({ name, ms }) => `${name} ${(ms / 1000).toFixed(2)}`).join(', ')}\n`,
  );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { sizes: { type: 'string', default: '1000,5000,20000' }, one: { type: 'string' } },
  });
  if (values.one !== undefined) measure(Number(values.one));
  else
    for (const size of values.sizes.split(','))
      spawnSync(process.execPath, ['--max-old-space-size=8192', import.meta.filename, '--one', size], {
        stdio: 'inherit',
      });
}
