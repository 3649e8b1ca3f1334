import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publication } from '../../src/lib/publication.ts';
import type { PageFacts } from './page-facts.ts';
import { factsOf } from './page-facts.ts';

/** A built site: its pages and the addresses of all its files. */
export interface BuiltSite {
  /** Where the site stands once it is published, with a closing slash. */
  home: string;
  /** By address below `home`: `/laws/`, `/404.html`. */
  pages: ReadonlyMap<string, PageFacts>;
  /** Address of each file that is no page: `/favicon.svg`. */
  files: ReadonlySet<string>;
  /** Style sheets and pictures, by address. */
  texts: ReadonlyMap<string, string>;
}

/** All files below a folder as addresses, `/laws/index.html`, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(
      (item) =>
        `/${join(item.parentPath, item.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/')}`,
    )
    .sort();
}

/** Address at which a host shows a file of the site: `/laws/index.html` is `/laws/`. */
export const addressOf = (file: string): string => file.replace(/(?<=\/)index\.html$/, '');

/** Reads a built site; `onPage` is told how many pages are read. */
export function readSite(folder: string, onPage: (count: number) => void = () => {}): BuiltSite {
  const pages = new Map<string, PageFacts>();
  const files = new Set<string>();
  const texts = new Map<string, string>();
  for (const file of filesOf(folder)) {
    const read = (): string => readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.html')) {
      const address = addressOf(file);
      pages.set(address, factsOf(address, read()));
      onPage(pages.size);
    } else {
      files.add(file);
      if (/\.(?:css|svg)$/.test(file)) texts.set(file, read());
    }
  }
  return { home: `${publication.home}/`, pages, files, texts };
}
