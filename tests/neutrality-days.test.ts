import { expect, test } from 'vitest';
import { readCorpus } from '../scripts/lib/corpus.ts';
import { typedEntry } from '../scripts/lib/expected-pages.ts';
import { projectRoot } from '../scripts/lib/site-folder.ts';
import { classesOn } from '../src/lib/classes.ts';
import type { NeutralityClass } from '../src/lib/neutrality-class.ts';
import type { Country } from '../src/schemas/country.ts';

// Eight days on which much was different: before any binding rule; Chile alone; Colombia, Peru and the United States; the year of Marco
// Civil; the first year of the Union’s regulation; the repeal in the United States; Switzerland; today.
const days = [
  '2006-12-31',
  '2010-12-31',
  '2012-12-31',
  '2014-12-31',
  '2016-12-31',
  '2018-12-31',
  '2021-12-31',
  '2026-11-28',
];

const signs: Readonly<Record<NeutralityClass, string>> = {
  protected: 'P',
  partial: 'p',
  'other-rules': 'o',
  voluntary: 'v',
  pending: '?',
  lapsed: 'l',
  'none-found': 'n',
  'not-researched': '-',
};

// Read against what the sources of the entries say held on each day; a difference is a defect of an entry or of the rule. Germany, France,
// Hungary and Portugal stand for members of the Union without rules of their own, Iceland for what was not researched.
const table: Readonly<Record<string, string>> = {
  AR: '- - - P P P P P',
  BR: '- - - P P P P P',
  CA: '- p p p p p p p',
  CH: '- - - - ? ? P P',
  CL: '- P P P P P P P',
  CO: '- - P P P P P P',
  CR: '- - - - - o o o',
  DE: '- - - ? P P P P',
  EC: '- - - ? p p p p',
  FR: '- - - ? P P P P',
  GB: '- - - ? P P P P',
  HU: '- - - ? P P P P',
  ID: '- - - - - - o o',
  IL: '- ? p p p p p p',
  IN: '- - - - o P P P',
  IS: '- - - - - - - -',
  JP: '- v v v v v v v',
  KR: '- - v v o o o o',
  LI: '- - - - ? P P P',
  MX: '- - - p p p P P',
  NL: '- - ? p P P P P',
  NO: '- v v v v P P P',
  PE: '- - p p p P P P',
  PT: '- - - ? P P P P',
  PY: '- p p p p p p p',
  RS: '- - - - - - - p',
  RU: '- - - - v v v v',
  SG: '- ? v v v v v v',
  SI: '- - ? P P P P P',
  US: 'v v p o P o o o',
};

const corpus = readCorpus(projectRoot);
const laws = corpus.entries
  .filter(({ collection }) => collection === 'laws')
  .map((entry) => ({ ...typedEntry('laws', entry), slug: entry.slug }));
const unions = new Map(
  corpus.entries.flatMap(({ collection, slug, fields }) => {
    const { members } = fields as Partial<Country>;
    return collection === 'countries' && members ? [[slug.toUpperCase(), members] as const] : [];
  }),
);
const byDay = days.map((day) => classesOn(laws, unions, () => false, day));

test.each(Object.entries(table))('%s has the class that its rules gave it on each of eight days', (code, expected) => {
  expect(
    byDay.map((classes) => signs[classes.get(code) ?? 'not-researched']).join(' '),
    `${code} has other classes than were read from its sources. Compare dates, states and positions of its laws with the sources; where the entries are right, ask a maintainer to mend the row of this test.`,
  ).toBe(expected);
});

test('every country with rules of its own stands in the table', () => {
  const own = new Set(
    laws.flatMap(({ data }) => ('netNeutrality' in data && data.netNeutrality ? data.countries : [])),
  );
  const missing = [...own].filter((code) => code !== 'EU' && !(code in table));
  expect(
    missing,
    'These countries have rules of their own and no row in the table of this test. No fault of the entry: ask a maintainer to add the row, read against its sources on each of the eight days.',
  ).toEqual([]);
});
