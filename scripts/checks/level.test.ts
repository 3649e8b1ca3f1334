import { expect, test } from 'vitest';
import { corpusOfOne, handMadeSource, told } from './hand-made.ts';
import { level, voiceOf } from './level.ts';

const one = handMadeSource('one', 'First Paper');
const shutdown = (changed: Record<string, unknown>, body?: string): string[] =>
  told(corpusOfOne('shutdowns', changed, body), level);

test('one source is enough for reported', () => {
  expect(shutdown({ verification: 'reported', sources: [one] })).toEqual([]);
});

test('corroborated needs two voices: a wire story, a mirror and a reprint repeat one', () => {
  expect(shutdown({})).toEqual([]);
  const second = (more: object): string[] =>
    shutdown({ sources: [one, handMadeSource('two', 'Second Paper', { ...more })] });
  expect(second({ publisher: 'First Paper' })).toEqual(['! verification level-corroborated']);
  expect(second({ wire: 'First Paper' })).toEqual(['! verification level-corroborated']);
  expect(second({ copyOf: 'First Paper (original address not found)' })).toEqual(['! verification level-corroborated']);
  expect(second({ publisher: 'First Paper, in Second Paper' })).toEqual(['! verification level-corroborated']);
});

test('a source that is not cited corroborates nothing', () => {
  const evidence = { start: ['one'], end: ['one'], kinds: ['one'], orderedBy: ['one'], statedReasons: ['one'] };
  expect(shutdown({ evidence }, 'It happened.[^one]\n')).toEqual(['! verification level-corroborated']);
});

test('the voice of a source is the agency, the original or the publisher', () => {
  expect(voiceOf({ publisher: 'Kementerian Kominfo, in Prosumut' })).toBe('kementerian kominfo');
  expect(voiceOf({ publisher: 'Kompas TV', wire: 'Kompas.com' })).toBe('kompas.com');
});

test('measured needs data, official an order or an admission', () => {
  expect(shutdown({ verification: 'measured' })).toEqual(['! verification level-measured']);
  expect(
    shutdown({ verification: 'measured', sources: [handMadeSource('one', 'IODA', { kind: 'measurement' })] }),
  ).toEqual([]);
  expect(shutdown({ verification: 'official' })).toEqual(['! verification level-official']);
  expect(shutdown({ verification: 'official', sources: [handMadeSource('one', 'Court', { kind: 'court' })] })).toEqual(
    [],
  );
});

test('disputed shows the dispute, retracted says when', () => {
  expect(shutdown({ verification: 'disputed' })).toEqual(['! verification level-disputed']);
  expect(shutdown({ verification: 'disputed', verificationOf: { end: 'reported' } })).toEqual([
    '! verification level-disputed',
  ]);
  expect(shutdown({ verification: 'disputed', verificationOf: { end: 'disputed' } })).toEqual([]);
  const contested = [{ key: 'a', party: 'A', text: 'Denies it.', sources: ['one'] }];
  expect(shutdown({ verification: 'disputed', contested })).toEqual([]);
  expect(shutdown({ verification: 'retracted' })).toEqual(['! verification level-retracted']);
});

test('words of the account alone do not show a dispute', () => {
  const body = 'The armed conflict differs from different whereabouts.[^one][^two]\n';
  expect(shutdown({ verification: 'disputed' }, body)).toEqual(['! verification level-disputed']);
});

test('a field of its own level stands lower than the entry', () => {
  expect(shutdown({ verificationOf: { end: 'reported' } })).toEqual([]);
  expect(shutdown({ verificationOf: { end: 'disputed' } })).toEqual([]);
  expect(shutdown({ verificationOf: { end: 'official' } })).toEqual(['! verificationOf.end level-not-lower']);
});
