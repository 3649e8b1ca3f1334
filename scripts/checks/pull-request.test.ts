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

test('a request of content brings nothing else', () => {
  for (const change of [
    'M\tsrc/content/laws/_template.md',
    'A\tsrc/content/x.zip',
    'A\tsrc/contents/a.md',
    'A\tnotes.txt',
  ])
    expect(answers(`M\tsrc/content/laws/id-law.md\n${change}`), change).toEqual(['! change-outside']);
  expect(answers('M\tsrc/content/laws/_template.md')).toEqual(['! change-outside']);
  expect(answers('A\t.gitattributes')).toEqual(['! change-attributes']);
});

test('a request that works on the project may bring what it needs, and still loses no address', () => {
  expect(answers('M\tsrc/lib/dates.ts\nA\tsrc/lib/days.ts\nM\t.github/CODEOWNERS')).toEqual([]);
  expect(answers('A\tscripts/days.ts')).toEqual([]);
  expect(
    answers('M\tscripts/lib/template.ts\nM\tsrc/content/laws/_template.md\nM\tsrc/content/laws/id-law.md'),
  ).toEqual([]);
  expect(answers('M\tsrc/lib/dates.ts\nD\tsrc/content/laws/id-other.md')).toEqual(['! change-gone']);
  expect(answers('M\tsrc/lib/dates.ts\nA\t.gitattributes')).toEqual(['! change-attributes']);
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
