import { expect, test } from 'vitest';
import { languageFault } from '../../src/lib/languages.ts';
import { corpusOfOne, handMadeSource, told } from './hand-made.ts';
import { languages } from './languages.ts';

test('codes of today pass, with script and region', () => {
  for (const code of ['en', 'id', 'zh-Hant', 'es-419', 'min', 'ace', 'mul', 'und'])
    expect(languageFault(code), code).toBeUndefined();
});

test('withdrawn codes and codes of countries are told with what is meant', () => {
  expect(languageFault('in')).toEqual({ code: 'language-withdrawn', parameters: { value: 'in', current: 'id' } });
  expect(languageFault('cn')).toEqual({ code: 'language-unknown', parameters: { value: 'cn', near: 'zh' } });
  expect(languageFault('zz-Latn')).toMatchObject({ code: 'language-unknown' });
});

test('fields and marks in a text are both looked at', () => {
  const sources = [handMadeSource('one', 'A', { lang: 'jp' }), handMadeSource('two', 'B')];
  const corpus = corpusOfOne('diplomacy', { sources }, '\nA <span lang="iw" dir="rtl">x</span>.[^one][^two]\n');
  expect(told(corpus, languages)).toEqual(['! sources.one.lang language-unknown', '! language-withdrawn']);
});
