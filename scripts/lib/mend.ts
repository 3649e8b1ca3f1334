import { readBytes } from '../../src/frontmatter.ts';
import type { Mends } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import type { Files } from './corpus.ts';
import { corpusOf } from './corpus.ts';
import { withBody, withValues } from './rewrite.ts';
import { textSpotsOf } from './texts.ts';

const mends = checks.flatMap(({ fix }): Mends[] => (fix ? [fix] : []));

const mendValue = (words: string, node: Parameters<NonNullable<Mends['value']>>[1]): string =>
  mends.reduce((mended, { value }) => value?.(mended, node) ?? mended, words);

function mendFile(file: string, source: string): string {
  const whole = mends.reduce((mended, { text }) => text?.(mended) ?? mended, source);
  if (file.endsWith('.geo.json')) return mends.reduce((mended, { geometry }) => geometry?.(mended) ?? mended, whole);
  const { entries, translations } = corpusOf({ [file]: whole });
  const content = entries[0] ?? translations[0];
  // What cannot be read cannot be mended beyond its bytes.
  if (content?.data === undefined) return whole;
  const values = textSpotsOf(content).flatMap(({ path, value, node }) => {
    const words = mendValue(value, node);
    return words === value ? [] : [{ path, words }];
  });
  return withBody(withValues(whole, values), (body) =>
    mends.reduce((mended, { body: mend }) => mend?.(mended) ?? mended, body),
  );
}

/** The files that the checks can mend, as they should read; facts and everything else stay as they are. */
export function mendedFiles(files: Files): Record<string, string> {
  const mended: Record<string, string> = {};
  for (const [file, content] of Object.entries(files)) {
    if (content === undefined || !/\.(?:mdx?|geo\.json)$/.test(file)) continue;
    const { text, faults } = typeof content === 'string' ? { text: content, faults: [] } : readBytes(content);
    if (faults.length > 0) continue;
    const result = mendFile(file, text);
    if (result !== text) mended[file] = result;
  }
  return mended;
}
