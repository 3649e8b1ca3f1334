import { expect, test } from 'vitest';
import { files } from './files.ts';
import { corpusWith, entryText, told } from './hand-made.ts';
import { findingsOf } from './index.ts';

test('entries, translations, geometries of entries and templates belong here', () => {
  const corpus = corpusWith({
    'map-disputes/island.md': entryText('map-disputes'),
    'map-disputes/island.geo.json': '{}',
    'laws/_template.md': 'anything',
    'translations/id/topics/explainer.mdx': '',
  });
  expect(told(corpus, files)).toEqual([]);
});

test('everything else is named with its reason', () => {
  const corpus = corpusWith({
    'laws/id-law.txt': 'x',
    'laws/id-law.mdx': 'x',
    'laws/deep/id-law.md': 'x',
    'topics/words.md': 'x',
    'shutdowns/data.zip': 'x',
    '_notes/page.txt': 'x',
    'translations/fr/laws/id-law.md': 'x',
    'map-disputes/none.geo.json': '{}',
    'diplomacy/link.md': undefined,
  });
  expect(findingsOf(corpus, [files]).map(({ file, code }) => `${file.slice(12)} ${code}`)).toEqual([
    '_notes/page.txt file-place',
    'diplomacy/link.md file-symlink',
    'laws/deep/id-law.md file-extension',
    'laws/id-law.mdx file-extension',
    'laws/id-law.txt file-extension',
    'map-disputes/none.geo.json file-geometry',
    'shutdowns/data.zip file-place',
    'topics/words.md file-extension',
    'translations/fr/laws/id-law.md file-extension',
  ]);
});
