import { expect, test } from 'vitest';
import { corpusWith, entryText } from '../checks/hand-made.ts';
import { findingsOf } from '../checks/index.ts';
import { placeholder } from './placeholder.ts';
import { twinFile, twinOf } from './twin.ts';

const file = 'src/content/shutdowns/2019-id-cut.md';
const entry = entryText('shutdowns', {
  stages: [{ key: 'open', date: '2019-09-01', text: 'Opened in part.', sources: ['one'] }],
});

function errorsOf(twin: string): string[] {
  const corpus = corpusWith({
    'shutdowns/2019-id-cut.md': entry,
    'translations/id/shutdowns/2019-id-cut.md': twin,
  });
  return findingsOf(corpus)
    .filter((finding) => finding.file === twinFile(file))
    .map(({ level, path, code }) => `${level} ${path} ${code}`.replace('  ', ' '));
}

const twin = (): string => {
  const [found] = corpusWith({ 'shutdowns/2019-id-cut.md': entry }).entries.filter((one) => one.file === file);
  if (!found) throw new Error('no entry');
  return twinOf(found);
};

test('a twin shows the English words over each field and leaves names as comments', () => {
  expect(twin()).toContain(`  ## Opened in part.\n  stages.open.text: ${placeholder}\n`);
  expect(twin()).toContain(`\n#   orderedBy.ministry.name: ${placeholder}\n`);
  expect(twin()).toMatch(/\nsourceRevision: "[0-9a-f]{12}"\n---\n/);
});

test('a twin is refused until it is filled in, and passes then', () => {
  expect(errorsOf(twin())).toEqual(
    expect.arrayContaining(['error title text-placeholder', 'error texts.stages.open.text text-placeholder']),
  );
  // The line that says what to do cites no source.
  expect(errorsOf(twin()).filter((error) => !error.includes('placeholder'))).toEqual([]);
  const filled = twin()
    .replace(new RegExp(`\\n${placeholder}: .*\\n`), '')
    .replace(/\n\nIt happened\.[^]*$/, '\n\nTerjadilah.[^one]\n')
    .replaceAll(new RegExp(`: ${placeholder}$`, 'gm'), ': "Kata-kata Indonesia untuk bidang ini"');
  expect(errorsOf(filled)).toEqual([]);
});
