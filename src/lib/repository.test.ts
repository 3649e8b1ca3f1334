import { expect, test } from 'vitest';
import { correctionAddress, editAddress, historyAddress } from './repository.ts';

const repository = 'https://github.com/someone/atlas';
const words = {
  subject: (title: string) => `Correction: ${title}`,
  page: 'Page',
  field: 'Field',
  now: 'It says',
  instead: 'It should say',
  source: 'Source',
};

test('a file is edited and its history read where the repository is', () => {
  expect(editAddress(repository, 'src/content/laws/a.md')).toBe(`${repository}/edit/main/src/content/laws/a.md`);
  expect(historyAddress(repository, 'src/content/laws/a.md')).toBe(`${repository}/commits/main/src/content/laws/a.md`);
});

test('a correction comes with the field and its value filled in', () => {
  const subject = { title: 'A & B', page: 'https://atlas.example/laws/a/', field: 'start', value: '2019-08-21' };
  const query = new URL(correctionAddress(repository, subject, words)).searchParams;
  expect(query.get('title')).toBe('Correction: A & B');
  expect(query.get('body')).toBe(
    'Page: https://atlas.example/laws/a/\nField: start\nIt says: 2019-08-21\nIt should say: \nSource: ',
  );
});

test('a correction of a whole page asks for no field', () => {
  const query = new URL(correctionAddress(repository, { title: 'A', page: 'p' }, words)).searchParams;
  expect(query.get('body')).toBe('Page: p\nIt should say: \nSource: ');
});
