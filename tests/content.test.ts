import { expect, test } from 'vitest';
import { findingsOf } from '../scripts/checks/index.ts';
import { readCorpus } from '../scripts/lib/corpus.ts';
import { projectRoot } from '../scripts/lib/site-folder.ts';
import { collections } from '../src/schemas/vocabulary.ts';

const corpus = readCorpus(projectRoot);

test('the validator finds no error in the real entries', () => {
  const errors = findingsOf(corpus).filter(({ level }) => level === 'error');
  expect(errors.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([]);
});

test.each(collections.filter((name) => name !== 'countries' && name !== 'counts'))(
  'there are entries in %s',
  (collection) => {
    expect(corpus.slugsOf(collection).length).toBeGreaterThan(0);
  },
);
