import { pointsOf } from '../../src/lib/lines.ts';
import { collections } from '../../src/schemas/vocabulary.ts';
import { contentFolder } from '../lib/corpus.ts';
import type { CorpusCheck } from './check.ts';

const top = { line: 1, column: 1 };

/** Nothing lies under `src/content` that is not read, and what is read comes to an end. */
export const files: CorpusCheck = {
  name: 'files',
  promises:
    'Every file under src/content is an entry, a translation, a geometry of an entry or a template, no link to another place, and ends with a line break.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const file of [...corpus.entries, ...corpus.translations]) {
      const { body, bodyLine } = file;
      // Some topics without it end the parser of the build.
      if (body === '' || body.endsWith('\n')) continue;
      const { line, column } = pointsOf(body)(body.length);
      report.error(file, { line: line + bodyLine - 1, column }, 'file-last-line', {});
    }
    const named = new Set(
      corpus.entries.map(({ slug, collection }) => `${contentFolder}/${collection}/${slug}.geo.json`),
    );
    for (const other of corpus.others) {
      const name = other.file.split('/').at(-1) ?? '';
      if (other.kind === 'link') report.error(other, top, 'file-symlink', {});
      else if (other.kind === 'geometry') {
        if (!named.has(other.file)) report.error(other, top, 'file-geometry', { name });
      } else if (
        /\.(?:mdx?|markdown|txt)$/.test(name) &&
        collections.some((collection) => other.file.includes(`/${collection}/`))
      ) {
        const expected = other.file.includes('/topics/') ? '.mdx' : '.md';
        report.error(other, top, 'file-extension', { name, expected });
      } else report.error(other, top, 'file-place', { name });
    }
  },
  fix: { text: (source) => (source === '' || source.endsWith('\n') ? source : `${source}\n`) },
};
