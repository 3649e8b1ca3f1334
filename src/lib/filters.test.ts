import { expect, test } from 'vitest';
import { choiceIn, countsOf, fits, noChoice, queryOf, termsOf, withTerm } from './filters.ts';
import type { Choice } from './filters.ts';

const papua = termsOf('kinds:mobile-only kinds:throttling countries:ID year:2019');
const jammu = termsOf('kinds:full-network countries:IN year:2019 year:2020');
const egypt = termsOf('kinds:full-network countries:EG year:2011');
const all = [papua, jammu, egypt];
const choose = (query: string): Choice => choiceIn(query, ['kinds', 'countries', 'year']);

test('values of one field widen the choice, fields narrow it', () => {
  const found = (query: string) => all.filter((item) => fits(item, choose(query)));
  expect(found('')).toEqual(all);
  expect(found('?countries=ID,IN')).toEqual([papua, jammu]);
  expect(found('?countries=ID,IN&kinds=full-network')).toEqual([jammu]);
  expect(found('?countries=EG&year=2019')).toEqual([]);
});

test('a term is not taken for another that begins or ends like it', () => {
  expect(fits(termsOf('kind:full kinds:partly'), choose('?kinds=full'))).toBe(false);
  expect(countsOf([termsOf('end-status:x year:2019')], choose('?kinds=none')).size).toBe(0);
});

test('counts say what each value would bring beside the other fields', () => {
  expect(Object.fromEntries(countsOf(all, noChoice))).toEqual({
    'kinds:mobile-only': 1,
    'kinds:throttling': 1,
    'kinds:full-network': 2,
    'countries:ID': 1,
    'countries:IN': 1,
    'countries:EG': 1,
    'year:2019': 2,
    'year:2020': 1,
    'year:2011': 1,
  });
  const counts = countsOf(all, choose('?countries=ID'));
  expect(counts.get('countries:IN')).toBe(1);
  expect(counts.get('kinds:mobile-only')).toBe(1);
  expect(counts.get('kinds:full-network')).toBeUndefined();
});

test('each count is the number of things left once the value is chosen alone in its field', () => {
  const choice = choose('?countries=ID,EG&year=2019,2011');
  for (const [key, count] of countsOf(all, choice)) {
    const [field = '', term = ''] = key.split(':');
    const alone = new Map(choice).set(field, new Set([term]));
    expect(count, key).toBe(all.filter((item) => fits(item, alone)).length);
  }
});

test('a choice comes back from its address', () => {
  const query = '?countries=ID,IN&year=2019';
  expect(queryOf(choose(query), ['countries', 'year'])).toBe(query);
  expect(queryOf(noChoice, ['countries'])).toBe('');
  expect(queryOf(choose('?year=2019'), ['year'], { q: 'SNI & DNS', sort: '' })).toBe('?q=SNI%20%26%20DNS&year=2019');
});

test('an address is read with care: strange terms, empty ones and other keys are left out', () => {
  expect(choose('?countries=,&kinds=<b>&other=x')).toEqual(new Map());
  expect(choose('?countries=ID&countries=IN').get('countries')).toEqual(new Set(['ID', 'IN']));
});

test('a term is added and taken away without touching the choice it came from', () => {
  const one = withTerm(noChoice, 'countries', 'ID', true);
  const two = withTerm(one, 'countries', 'IN', true);
  expect(two.get('countries')).toEqual(new Set(['ID', 'IN']));
  expect(one.get('countries')).toEqual(new Set(['ID']));
  expect(withTerm(one, 'countries', 'ID', false).size).toBe(0);
});
