import { expect, test } from 'vitest';
import { changedFields } from './changed-fields.ts';

test('rows are told apart by their keys, whatever their order', () => {
  const before = { events: [{ key: 'a', date: '2010' }, { key: 'b', date: '2011' }] }; // prettier-ignore
  const after = { events: [{ key: 'new', date: '2009' }, { key: 'b', date: '2012' }, { key: 'a', date: '2010' }] }; // prettier-ignore
  expect(changedFields(before, after)).toEqual([
    { path: 'events.b.date', before: '2011', after: '2012' },
    { path: 'events.new', after: { key: 'new', date: '2009' } },
  ]);
});

test('lists of words are one value, and a field may come, go or become another kind', () => {
  expect(changedFields({ kinds: ['a'] }, { kinds: ['a', 'b'] })).toEqual([
    { path: 'kinds', before: ['a'], after: ['a', 'b'] },
  ]);
  expect(changedFields({ end: '2010' }, {})).toEqual([{ path: 'end', before: '2010' }]);
  expect(changedFields({ actor: 'unknown' }, { actor: [{ key: 'a' }] })).toEqual([
    { path: 'actor', before: 'unknown', after: [{ key: 'a' }] },
  ]);
  expect(changedFields({ a: { b: 1 } }, { a: { b: 1 } })).toEqual([]);
});
