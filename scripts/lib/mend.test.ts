import { expect, test } from 'vitest';
import { entryText } from '../checks/hand-made.ts';
import { mendedFiles } from './mend.ts';

const file = 'src/content/shutdowns/2019-id-cut.md';
const good = entryText('shutdowns');

test('what is good stays byte for byte, and what was mended is not mended again', () => {
  expect(mendedFiles({ [file]: good })).toEqual({});
  const bad = `\ufeff${good.replace('title: A title', 'title: "A  title').replace('by hand', 'by hand "')}`;
  const once = mendedFiles({ [file]: bad });
  expect(once[file]).toContain('title: "A title of an entry that was made by hand"\n');
  expect(mendedFiles(once)).toEqual({});
});

test('facts stay: dates, numbers, addresses, keys and words that are only unusual', () => {
  const changed = good
    .replace('url: https://www.example.org/one', 'url: "https://www.example.org/Cafe\u0301"')
    .replace('start: 2019-08-21', 'start: 2019-8-21')
    .replace('publisher: First Paper', 'publisher: "safe\u202ePaper"');
  expect(mendedFiles({ [file]: changed })).toEqual({});
});

test('files that cannot be read, links and pictures are left alone', () => {
  expect(
    mendedFiles({
      [file]: '---\ntitle: a: b\n---\n',
      'src/content/x.zip': 'PK',
      'src/content/laws/a.md': undefined,
      'src/content/laws/b.md': new Uint8Array([0xe9]),
    }),
  ).toEqual({});
});

test('links to this site become links inside it', () => {
  const body = good.replace(
    'It happened.',
    'It [was](https://netpolicyatlas.org/id/laws/id-law/) and [is](https://netpolicyatlas.org/about/).',
  );
  expect(mendedFiles({ [file]: body })[file]).toBe(
    body.replace('https://netpolicyatlas.org/id/laws/id-law/', 'laws:id-law'),
  );
});
