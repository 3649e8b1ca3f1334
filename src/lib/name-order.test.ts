import { expect, test } from 'vitest';
import { formatsOf } from '../i18n/format.ts';
import { inOrderOfForm } from './name-order.ts';

test('names stand in the order of the alphabet, whoever wrote them first', () => {
  const names = ['State of Palestine', 'فلسطين', 'Judea and Samaria', 'occupied territory'].map((form) => ({ form }));
  expect(inOrderOfForm(names, formatsOf('en').compare).map(({ form }) => form)).toEqual([
    'Judea and Samaria',
    'occupied territory',
    'State of Palestine',
    'فلسطين',
  ]);
});
