import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

const plain = { isDated: true, isMapped: false, tables: [], isContested: false, isRelated: false };

test('a page of few sections needs no list of them', () => {
  expect(sectionsOf('en', plain)).toEqual([]);
});

test('the list has the sections in the order of the page', () => {
  const tables = [{ field: 'powers', heading: 'Powers' }];
  const keys = sectionsOf('en', { ...plain, tables, isRelated: true }).map(({ key }) => key);
  expect(keys).toEqual(['account', 'dated-facts', 'powers', 'relations', 'sources', 'verification', 'changes', 'cite']);
});
