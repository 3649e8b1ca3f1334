import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { countryName } from './countries.ts';
import { otherTerm } from './indonesian-terms.ts';

test('a word for which another is used is found with that word, also across a line break', () => {
  expect(otherTerm('Pemutusan\ninternet di Chad')).toEqual({
    found: 'Pemutusan internet',
    used: 'pemutusan akses internet',
    offset: 0,
  });
  expect(otherTerm('hukum Britania Raya')).toMatchObject({ found: 'Britania Raya', used: 'Inggris Raya', offset: 6 });
});

test('longer words and names that only look like it are left alone', () => {
  expect(otherTerm('pemutusan akses internet, pencatatan, Server Name Indication, Guinea')).toBeUndefined();
});

test.each(['CL', 'GQ', 'HU', 'GB', 'KZ', 'LY', 'TR'])('the list names %s as the lists of the atlas do', (code) => {
  expect(otherTerm(countryName(code, 'id'))).toBeUndefined();
});

test('the words of the interface keep to the list', () => {
  const folder = resolve(import.meta.dirname, '../i18n');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/\ben\b/.test(file),
  );
  for (const file of files) {
    const indonesian = readFileSync(join(folder, file), 'utf8');
    expect(otherTerm(indonesian)?.found, file).toBeUndefined();
  }
});
