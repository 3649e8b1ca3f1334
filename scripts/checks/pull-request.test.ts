import { expect, test } from 'vitest';
import { corpusWith, entryText, told } from './hand-made.ts';
import { changesOf, commandExpressions, pullRequestOf } from './pull-request.ts';

const corpus = corpusWith({ 'laws/id-law.md': entryText('laws', { aliases: ['id-old-law'] }) });
const answers = (listing: string): string[] => told(corpus, pullRequestOf(changesOf(listing)));

test('entries, translations, geometries and the list of what was left out may change', () => {
  expect(
    answers(
      'M\tsrc/content/laws/id-law.md\nA\tsrc/content/translations/id/laws/id-law.md\nA\tsrc/content/map-disputes/a.geo.json\nM\tdocs/left-out.md\n',
    ),
  ).toEqual([]);
});

test('nothing else may', () => {
  for (const file of [
    'src/content/laws/_template.md',
    'src/content/x.zip',
    'src/lib/dates.ts',
    '.github/CODEOWNERS',
    'src/contents/a.md',
  ])
    expect(answers(`M\t${file}`), file).toEqual(['! change-outside']);
  expect(answers('A\t.gitattributes')).toEqual(['! change-attributes']);
});

test('an address that was published lives on under an alias, or does not go', () => {
  expect(answers('D\tsrc/content/laws/id-old-law.md')).toEqual([]);
  expect(answers('R090\tsrc/content/laws/id-old-law.md\tsrc/content/laws/id-law.md')).toEqual([]);
  expect(answers('D\tsrc/content/laws/id-other.md')).toEqual(['! change-gone']);
  expect(answers('R100\tsrc/content/laws/id-other.md\tsrc/content/laws/id-law.md')).toEqual(['! change-gone']);
  expect(answers('D\tsrc/content/translations/id/laws/id-other.md')).toEqual([]);
});

test('expressions in commands are found, in conditions and environments they may stand', () => {
  const workflow = [
    'steps:',
    '  - if: ${{ success() }}',
    '    env: { TITLE: "${{ github.event.pull_request.title }}" }',
    '    run: echo "$TITLE"',
    '  - run: echo ${{ github.ref }}',
    '  - run: |',
    '      echo a',
    '      echo ${{ github.head_ref }}',
    '    env: ${{ b }}',
  ];
  expect(commandExpressions(workflow.join('\n'))).toEqual([5, 8]);
});

test('lines that are no changes are passed over', () => {
  expect(changesOf('\nwarning: x\nU\tfile\nC075\ta\tb\n')).toEqual([{ status: 'A', file: 'b', from: 'a' }]);
});
