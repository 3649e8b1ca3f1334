import { expect, test } from 'vitest';
import { facetsOf } from '../lib/facets.ts';
import { fieldWord, langOfParam, langParam, langPaths, langs, useFormats, useWords } from './index.ts';

const exact = { approximate: false, uncertain: false };

test.each([
  [{ year: 2019, ...exact }, '2019', '2019'],
  [{ year: 2019, month: 8, ...exact }, 'August 2019', 'Agustus 2019'],
  [{ year: 2019, month: 8, day: 21, ...exact }, '21 August 2019', '21 Agustus 2019'],
  [
    { year: 2019, month: 8, day: 21, time: { hour: 4, minute: 5 }, ...exact },
    '21 August 2019, 04:05 UTC',
    '21 Agustus 2019, 04.05 UTC',
  ],
  [{ year: 2019, month: 8, ...exact, approximate: true }, 'about August 2019', 'sekitar Agustus 2019'],
  [{ year: 2019, ...exact, uncertain: true }, '2019 (uncertain)', '2019 (tidak pasti)'],
])('%o is written as exactly as it is known', (parts, english, indonesian) => {
  expect(useFormats('en').date(parts)).toBe(english);
  expect(useFormats('id').date(parts)).toBe(indonesian);
});

test('a count agrees with its noun where the language asks for it', () => {
  expect(useWords('en').lists.results(1)).toBe('1 entry');
  expect(useWords('en').lists.results(1200)).toBe('1,200 entries');
  expect(useWords('id').lists.results(1200)).toBe('1.200 entri');
});

test('the parameter of a route and its language are inverse', () => {
  for (const lang of langs) expect(langOfParam(langParam(lang))).toBe(lang);
  expect(langPaths()).toEqual([{ params: { lang: undefined } }, { params: { lang: 'id' } }]);
});

const keysOf = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' ? keysOf(value, `${path}${name}.`) : [`${path}${name}`],
  );

test('both dictionaries hold the same words', () => {
  expect(keysOf(useWords('id'))).toEqual(keysOf(useWords('en')));
});

test('no word is left in English or empty', () => {
  const flat = (words: object): [string, unknown][] =>
    Object.entries(words).flatMap(([name, value]) => (typeof value === 'object' ? flat(value) : [[name, value]]));
  const english = new Map(flat(useWords('en')));
  const same = flat(useWords('id')).filter(
    ([name, value]) =>
      typeof value === 'string' && (value === '' || (value.includes(' ') && english.get(name) === value)),
  );
  expect(same).toEqual([]);
});

test('every field by which a list can be narrowed has a name in both languages', () => {
  const fields = Object.values(facetsOf).flatMap((facets) => facets.map(({ field }) => field));
  for (const lang of langs) expect(fields.filter((field) => fieldWord(lang, field) === field)).toEqual([]);
});
