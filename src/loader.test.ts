import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { entryLoader } from './loader.ts';
import type { BodyMetadata } from './loader.ts';

const root = new URL('../tests/fixtures/geometry/', import.meta.url);

test('an entry brings the GeoJSON file that it names and that lies beside it', async () => {
  const held = new Map<string, { rendered?: { metadata?: BodyMetadata } }>();
  // What Astro hands to a loader, as far as ours asks for it.
  const context = {
    config: { root: pathToFileURL(root.pathname), base: '/' },
    store: {
      get: (id: string) => held.get(id),
      set: (item: { id: string }) => held.set(item.id, item as never),
      keys: () => [...held.keys()],
    },
    generateDigest: (text: string) => text,
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
  } as unknown as LoaderContext;
  await entryLoader('map-disputes').load(context);
  expect(held.get('two-islets')?.rendered?.metadata?.geometry).toMatchObject({ type: 'FeatureCollection' });
});
