import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { id } from './id.ts';
import { codes, isCode, sentenceOf } from './index.ts';

// Names the parameters that a sentence uses by handing it an object that shows what is asked of it.
function told(lang: 'en' | 'id', code: (typeof codes)[number]): { sentence: string; asked: string[] } {
  const asked = new Set<string>();
  const parameters = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return name === 'near' ? undefined : name === 'expected' || name === 'found' ? 'text' : `‹${String(name)}›`;
      },
    },
  );
  const sentence = sentenceOf(lang, code, parameters);
  return { sentence, asked: [...asked].sort() };
}

test('every code has a sentence in both languages that uses the same parameters', () => {
  for (const code of codes) {
    const [english, indonesian] = [told('en', code), told('id', code)];
    expect(indonesian.asked, code).toEqual(english.asked);
    expect(indonesian.sentence, code).not.toBe(english.sentence);
  }
});

test('a sentence is whole: it begins with a capital or a quotation, ends, shows what was found and hides no gap', () => {
  for (const code of codes) {
    for (const lang of ['en', 'id'] as const) {
      const { sentence } = told(lang, code);
      expect(sentence, code).toMatch(/^[\p{Lu}“‹<].*[.?)]$/u);
      expect(sentence, code).not.toMatch(/undefined|\bnull\b|NaN|\s\s|\.\./);
    }
  }
});

test('a sentence says what to do: it has more than one clause', () => {
  for (const code of codes) expect(told('en', code).sentence, code).toMatch(/[.;:?,)”]\s.*[.?]$/);
});

test('no code is lost when the parts are put together', () => {
  expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort());
  expect(isCode('date-day')).toBe(true);
  expect(isCode('toString')).toBe(false);
});

test('docs/errors.md has a heading for every code with meaning, cause and fix, and no other', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/errors.md'), 'utf8');
  const sections = page.split(/^### /m).slice(1);
  expect(sections.map((section) => section.split('\n', 1)[0]).sort()).toEqual([...codes].sort());
  for (const section of sections) expect(section).toMatch(/\*\*Meaning\.\*\* \S.*\*\*Cause\.\*\* \S.*\*\*Fix\.\*\* \S/);
});

test('sentences answer in plain words', () => {
  expect(
    sentenceOf('en', 'vocabulary', { value: 'throttle', allowed: 'mobile-only, throttling', near: 'throttling' }),
  ).toBe('“throttle” is not one of: mobile-only, throttling. Did you mean “throttling”?');
  expect(
    sentenceOf('id', 'vocabulary', { value: 'throttle', allowed: 'mobile-only, throttling', near: 'throttling' }),
  ).toBe('“throttle” tidak termasuk: mobile-only, throttling. Maksud Anda “throttling”?');
  expect(sentenceOf('en', 'date-end-before-start', { start: '2019-08-21', end: '2019-08-20' })).toBe(
    'The end 2019-08-20 is before the start 2019-08-21. Swap or correct them.',
  );
  expect(sentenceOf('id', 'date-day', { text: '2023-02-30', year: 2023, month: 2, days: 28 })).toBe(
    '“2023-02-30” tidak ada: bulan itu hanya 28 hari. Betulkan harinya, atau tulis bulannya saja bila hari tidak diketahui.',
  );
});
