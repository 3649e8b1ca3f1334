import type { AtlasEntry } from '../../entries.ts';
import type { Lang } from '../../i18n/index.ts';
import { entryPath } from '../../lib/addresses.ts';
import type { FileEntry } from '../../lib/explorer-entry.ts';
import { termKey } from '../../lib/filters.ts';
import { ownShapes } from '../../viz/map/own-shapes.ts';
import { disputeSpot } from '../../viz/map/world-spots.ts';
import { href } from '../address.ts';
import { textLangOf } from '../ui/text-lang.ts';

function spotOf(entry: AtlasEntry): FileEntry['spot'] {
  if (entry.collection !== 'map-disputes') return undefined;
  const { areas = [], lines = [] } = entry.data.geometry ?? {};
  return disputeSpot({ areaKeys: areas, lineKeys: lines, own: entry.geometry && ownShapes(entry.geometry) });
}

/** An entry for the files of the explorers, with its collection and further terms by which it can be filtered. */
export function fileEntry(entry: AtlasEntry, lang: Lang, terms: readonly string[]): FileEntry {
  const { collection, slug, data } = entry;
  return {
    collection,
    title: data.title,
    href: href(lang, entryPath(collection, slug)),
    lang: textLangOf(entry),
    terms: [termKey('collection', collection), ...terms],
    spot: spotOf(entry),
  };
}
