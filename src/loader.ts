import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { GeoJSON } from 'geojson';
import { glob } from 'astro/loaders';
import { markdownToHtml } from 'satteri';
import { readEntry } from './frontmatter.ts';
import { citedKeys } from './lib/body-marks.ts';
import { revisionOf } from './lib/revision.ts';
import { bodyPlugins, markdownFeatures } from './markdown.ts';
import { jsonSchemaOf } from './schemas/json-schema.ts';
import type { Collection } from './schemas/vocabulary.ts';

/** What the loader says of a body beside its HTML. */
export interface BodyMetadata {
  /** Keys of the sources in the order of their first citation. */
  cited: string[];
  /** Revision of the words, for English entries. */
  revision?: string;
  /** The GeoJSON file that the entry names, which lies beside it; checked before the build. */
  geometry?: GeoJSON;
}

/** Reads frontmatter as data; throws on the first fault, which `npm run validate` explains with all others. */
function frontmatterOf(text: string, file: string): { data: Record<string, unknown>; body: string } {
  const { data, body, faults } = readEntry(text);
  const fault = faults.find(({ level }) => level === 'error');
  if (fault) throw new Error(`${file}:${fault.line}:${fault.column} ${fault.code}; npm run validate says more`);
  return { data: data as Record<string, unknown>, body };
}

/** The text of the GeoJSON file that an entry names, or nothing where it names none. */
async function geometryText(raw: Record<string, unknown>, file: string): Promise<string | undefined> {
  const { geometry } = raw as { geometry?: { file?: unknown } };
  const name = geometry?.file;
  return typeof name === 'string' ? readFile(join(dirname(file), basename(name)), 'utf8') : undefined;
}

async function loadFile(
  context: LoaderContext,
  file: string,
  id: string,
  collection: Collection | undefined,
): Promise<void> {
  const url = pathToFileURL(file);
  const text = await readFile(file, 'utf8');
  const { data: raw, body } = frontmatterOf(text, file);
  const geometry = await geometryText(raw, file);
  const digest = context.generateDigest(text + (geometry ?? ''));
  if (context.store.get(id)?.digest === digest) return;
  const data = await context.parseData({ id, data: raw, filePath: file });
  const { html } = await markdownToHtml(body, {
    ...bodyPlugins(context.config.base.replace(/\/?$/, '/')),
    features: markdownFeatures,
    fileURL: url,
  });
  const metadata: BodyMetadata = { cited: citedKeys(body) };
  if (collection) metadata.revision = revisionOf(collection, jsonSchemaOf(collection), raw, body);
  if (geometry !== undefined) metadata.geometry = JSON.parse(geometry) as GeoJSON;
  context.store.set({
    id,
    data,
    digest,
    filePath: relative(fileURLToPath(context.config.root), file),
    rendered: { html, metadata: { ...metadata } },
  });
}

const isEntryFile = (name: string): boolean =>
  name.endsWith('.md') && !name.split('/').some((part) => part.startsWith('_'));

async function filesUnder(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  return names.filter(isEntryFile).sort();
}

/** Loads every Markdown file of a folder below `src/content`; the path without its ending is the id. */
export function entryLoader(folder: string, collection?: Collection): Loader {
  return {
    name: 'atlas-entries',
    load: async (context) => {
      const root = fileURLToPath(new URL(`src/content/${folder}/`, context.config.root));
      const sync = async (): Promise<void> => {
        const names = await filesUnder(root);
        const ids = new Set(names.map((name) => name.slice(0, -3)));
        for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
        for (const name of names) await loadFile(context, join(root, name), name.slice(0, -3), collection);
      };
      await sync();
      context.watcher?.add(root);
      context.watcher?.on('all', (_event, path) => {
        const name = path.slice(root.length);
        if (path.startsWith(root) && (isEntryFile(name) || name.endsWith('.geo.json')))
          void sync().catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

/** Loads the explainers of a folder below `src/content`: MDX compiled by Astro, frontmatter read by the one parser. */
export function topicLoader(folder: string): Loader {
  const inner = glob({ base: `./src/content/${folder}`, pattern: '[^_]*.mdx', retainBody: true });
  return {
    ...inner,
    name: 'atlas-topics',
    load: (context) =>
      inner.load({
        ...context,
        // Astro's own parser turns 2023-02-30 into 2 March, so its reading is thrown away.
        parseData: async (props) => {
          const text = await readFile(resolve(fileURLToPath(context.config.root), props.filePath ?? ''), 'utf8');
          return context.parseData({
            ...props,
            data: frontmatterOf(text, props.filePath ?? props.id).data as typeof props.data,
          });
        },
      }),
  };
}
