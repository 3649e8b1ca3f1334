import { expect, test } from 'vitest';
import { entryText } from './checks/hand-made.ts';
import { randomOf } from './lib/mutations.ts';
import { harvest } from './mutate.ts';

const files = {
  'src/content/topics/explainer.mdx': entryText('topics'),
  'src/content/laws/id-law.md': entryText('laws'),
  'src/content/shutdowns/2019-id-cut.md': entryText('shutdowns'),
};

test('the same seed spoils alike, another one otherwise', () => {
  const [one, two, three] = [randomOf(1), randomOf(1), randomOf(2)].map((random) => [random(), random(), random()]);
  expect(one).toEqual(two);
  expect(one).not.toEqual(three);
  for (const number of one ?? []) expect(number).toBeGreaterThanOrEqual(0);
  for (const number of one ?? []) expect(number).toBeLessThan(1);
});

test('spoilt entries are answered, and the check that answered is known', () => {
  const { told, fired } = harvest(files, 4, 7);
  expect(told.size).toBeGreaterThan(3);
  expect([...fired.values()].flatMap((codes) => [...codes]).length).toBeGreaterThan(3);
  expect([...fired.keys()]).toContain('law-events');
});
