import { expect, test } from 'vitest';
import { entryText } from './checks/hand-made.ts';
import { harvest } from './mutate.ts';

const files = {
  'src/content/topics/explainer.mdx': entryText('topics'),
  'src/content/laws/id-law.md': entryText('laws'),
  'src/content/shutdowns/2019-id-cut.md': entryText('shutdowns'),
};

test('spoilt entries are answered, and the check that answered is known', () => {
  const { told, fired } = harvest(files, 4, 7);
  expect(told.size).toBeGreaterThan(3);
  expect([...fired.values()].flatMap((codes) => [...codes]).length).toBeGreaterThan(3);
  expect([...fired.keys()]).toContain('law-events');
});
