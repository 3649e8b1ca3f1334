import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterFaults, ungarbled, withPlainCharacters } from './characters.ts';

const codes = (text: string): string[] => characterFaults(text).map(({ code }) => code);

test('each kind is told once, at its first place', () => {
  expect(characterFaults('a\u200bb\u200bc')).toEqual([
    { code: 'text-invisible', offset: 1, parameters: { character: 'U+200B' } },
  ]);
  expect(codes('x\u202ey\u0007z\ufffd')).toEqual(['text-direction', 'text-control', 'text-lost']);
});

test('writing that needs joiners, marks of direction and selectors keeps them', () => {
  for (const text of ['می‌خواهم', 'क्‍ष', 'א\u200f!', '❤️', '👩‍🚀', '葛\u{e0100}', 'ภา\u200bษา', '1️⃣'])
    expect(codes(text)).toEqual([]);
  expect(codes('a\u200db')).toEqual(['text-invisible']);
  expect(codes('a\u200fb')).toEqual(['text-invisible']);
});

test('what was garbled is read back, and honest accents are not garbled', () => {
  expect(ungarbled('Ã©')).toBe('é');
  expect(ungarbled('â€™')).toBe('’');
  for (const text of ['São João', 'LIBERTÉ»', 'À la', 'Ålesund', 'ÀÂÃ', 'ÃO', '« à »']) expect(codes(text)).toEqual([]);
  expect(codes('Ð¿Ñ€Ð¸Ð²ÐµÑ‚')).toEqual(['text-mojibake']);
});

test('words of two scripts are told where the letters look alike', () => {
  expect(codes('Tеlegram')).toEqual(['text-look-alike']);
  expect(codes('Роскомнадзоp')).toEqual(['text-look-alike']);
  for (const text of ['Роскомнадзор', 'Яндекс.Taxi', '10 μs', 'α-test', 'Ελλάδα']) expect(codes(text)).toEqual([]);
});

test('mending is done at once and once for all, and leaves nothing that it can mend', () => {
  const texts = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\u200b', '\u00ad', 'e\u0301', 'Ａ', 'ក', '中', '\ufeff'),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const once = withPlainCharacters(text);
      expect(withPlainCharacters(once)).toBe(once);
      const left = codes(once);
      expect(left).not.toContain('text-wide');
      if (!left.includes('text-marks')) expect(left).not.toContain('text-not-nfc');
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('plain English and Indonesian pass untouched', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(withPlainCharacters(text)).toBe(text);
      expect(characterFaults(text)).toEqual([]);
    }),
    { numRuns: 200, seed: 1 },
  );
});
