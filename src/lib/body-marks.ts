import { collections, slugPattern } from '../schemas/vocabulary.ts';
import type { Collection } from '../schemas/vocabulary.ts';

/** `[^key]`: cites a source; the key is the one group. */
export const citationMark = /\[\^([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;

/** Keys of the sources that a body cites, in the order of their first citation. */
export function citedKeys(body: string): string[] {
  return [...new Set([...body.matchAll(citationMark)].map((match) => match[1] ?? ''))];
}

/** Reads `shutdowns:2019-id-papua` as a link inside the atlas; anything else is nothing. */
export function insideLink(address: string): { collection: Collection; slug: string } | undefined {
  const colon = address.indexOf(':');
  const collection = collections.find((name) => name === address.slice(0, colon));
  const slug = address.slice(colon + 1);
  return collection && slugPattern.test(slug) ? { collection, slug } : undefined;
}
