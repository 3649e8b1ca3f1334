import { expect, test } from 'vitest';
import { findingsOf } from '../scripts/checks/index.ts';
import { citations } from '../scripts/checks/sources.ts';
import { readCorpus } from '../scripts/lib/corpus.ts';
import { projectRoot } from '../scripts/lib/site-folder.ts';
import { rowsOf, textOf } from '../scripts/lib/walk.ts';
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

test('about half of what the laws cite is official, and none of it an encyclopaedia', () => {
  const official = ['primary-law', 'gazette', 'court', 'regulator', 'official-statement'];
  const laws = corpus.entries.filter(({ collection }) => collection === 'laws');
  const cited = laws.flatMap((law) => {
    const sources = new Map(rowsOf(law.fields['sources']).map(({ row }) => [textOf(row['key']), row]));
    return citations(corpus, law).map((key) => ({ file: law.file, row: sources.get(key) ?? {} }));
  });
  const share = cited.filter(({ row }) => official.includes(textOf(row['kind']) ?? '')).length / cited.length;
  expect(
    share,
    'Fewer than 48 of 100 citations in laws are official. Cite the act, the gazette, the court or the regulator where a text of theirs can be read, beside or in place of press and comment; where none can, ask a maintainer.',
  ).toBeGreaterThan(0.48);
  expect(cited.filter(({ row }) => textOf(row['url'])?.includes('wikipedia.org')).map(({ file }) => file)).toEqual([]);
});
