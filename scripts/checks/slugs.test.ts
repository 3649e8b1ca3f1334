import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusWith, entryText, told } from './hand-made.ts';
import { slugs } from './slugs.ts';

const named = (file: string, collection: Parameters<typeof entryText>[0], changed = {}): string[] =>
  told(corpusWith({ [file]: entryText(collection, changed) }), slugs);

test('good names pass', () => {
  expect(named('shutdowns/2019-id-papua.md', 'shutdowns')).toEqual([]);
  expect(named('shutdowns/2019-id-papua.md', 'shutdowns', { start: 'unknown' })).toEqual([]);
  expect(named('laws/id-uu-ite.md', 'laws')).toEqual([]);
  expect(named('map-disputes/isla-calero.md', 'map-disputes')).toEqual([]);
  expect(named('countries/by.md', 'topics')).toEqual([]);
});

test.each([
  ['laws/ID-UU-ITE.md', 'laws', '! slug-name'],
  ['laws/id uu ite.md', 'laws', '! slug-name'],
  ['laws/id--uu.md', 'laws', '! slug-name'],
  [`laws/id-${'x'.repeat(90)}.md`, 'laws', '! slug-long'],
  ['laws/uu-ite.md', 'laws', '! slug-law'],
  ['diplomacy/page.md', 'diplomacy', '! slug-reserved'],
  ['diplomacy/404.md', 'diplomacy', '! slug-reserved'],
  ['shutdowns/papua.md', 'shutdowns', '! slug-event'],
  ['shutdowns/2019-in-papua.md', 'shutdowns', '! countries slug-country'],
  ['shutdowns/2018-id-papua.md', 'shutdowns', '? start slug-year'],
  ['countries/zz.md', 'topics', '! country-unknown'],
] as const)('%s is refused', (file, collection, finding) => {
  expect(named(file, collection)).toEqual([finding]);
});

test('names that meet at one address are found', () => {
  const corpus = corpusWith({
    'diplomacy/a-b.md': entryText('diplomacy'),
    'diplomacy/a b.md': entryText('diplomacy'),
    'diplomacy/A-b.md': entryText('diplomacy'),
  });
  expect(told(corpus, slugs).filter((words) => words.includes('collision'))).toHaveLength(2);
});

test('a former name leads to one living entry', () => {
  const corpus = corpusWith({
    'diplomacy/one.md': entryText('diplomacy', { aliases: ['former', 'two', 'by'] }),
    'diplomacy/two.md': entryText('diplomacy', { aliases: ['former', 'older'] }),
  });
  expect(told(corpus, slugs)).toEqual([
    '! aliases[2] alias-live',
    '! aliases[3] slug-reserved',
    '! aliases[1] alias-twice',
  ]);
});

test('a name that passes is the same in an address, in a file system and in any letter case; all others are told', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abz019-_. %/\\İıé٣ABK:'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(letters, (slug) => {
      const corpus = corpusWith({ [`diplomacy/${slug}.md`]: entryText('diplomacy') });
      const isEntry = corpus.slugsOf('diplomacy').includes(slug);
      const passes = isEntry && !told(corpus, slugs).some((words) => words.includes('slug-'));
      const isPlain = encodeURIComponent(slug) === slug && slug.toLowerCase() === slug && !/[_.]|^-|-$|--/.test(slug);
      expect(passes).toBe(isPlain && slug !== 'by');
    }),
    { numRuns: 300, seed: 1 },
  );
});
