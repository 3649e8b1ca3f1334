import { expect, test } from 'vitest';
import { evidence } from './evidence.ts';
import { corpusOfOne, told } from './hand-made.ts';

const full = { start: ['one'], end: ['two'], kinds: ['one'], orderedBy: ['one'], statedReasons: ['two'] };
const shutdown = (changed: Record<string, unknown>): string[] => told(corpusOfOne('shutdowns', changed), evidence);

test('entries that name the sources of their compulsory fields pass', () => {
  expect(shutdown({})).toEqual([]);
  expect(told(corpusOfOne('censorship'), evidence)).toEqual([]);
});

test('a compulsory field without sources is found, unless its value is unknown', () => {
  const rest = Object.fromEntries(Object.entries(full).filter(([field]) => field !== 'start'));
  expect(shutdown({ evidence: rest })).toEqual(['! start evidence-missing']);
  expect(shutdown({ evidence: rest, start: 'unknown' })).toEqual([]);
  expect(shutdown({ legalBasis: 'none-cited' })).toEqual(['! legalBasis evidence-missing']);
});

test('evidence, levels and readings name fields of this entry', () => {
  expect(shutdown({ evidence: { ...full, strat: ['one'] } })).toEqual(['! evidence.strat evidence-field']);
  expect(shutdown({ evidence: { ...full, places: ['one'] } })).toEqual(['! evidence.places evidence-absent']);
  expect(shutdown({ verificationOf: { places: 'reported' } })).toEqual(['! verificationOf.places evidence-absent']);
  expect(shutdown({ checked: { on: '2026-11-01', fields: ['start', 'sources'], corrected: 0 } })).toEqual([
    '! checked.fields[2] evidence-field',
  ]);
});

test('a position rests on a source, unless nothing was found or read', () => {
  const rows = (position: string, sources: string[]): string[] =>
    told(corpusOfOne('laws', { netNeutrality: { blocking: { position, sources } } }), evidence);
  expect(rows('prohibited', [])).toEqual(['! netNeutrality.blocking position-unsourced']);
  expect(rows('silent', [])).toEqual(['! netNeutrality.blocking position-unsourced']);
  expect(rows('unknown', [])).toEqual([]);
  expect(rows('prohibited', ['one'])).toEqual([]);
});

test('two keys in one item are told from a key with its place', () => {
  expect(shutdown({ evidence: { ...full, start: ['one two'] } })).toEqual(['! evidence.start[1] source-two-keys']);
  expect(shutdown({ evidence: { ...full, start: ['one p. 2'] } })).toEqual([]);
});
