import type { AtlasEntry, EntryOf } from '../../entries.ts';
import { withCitationAnchors } from '../../lib/citation-anchors.ts';
import { compareDates, isKnown } from '../../lib/dates.ts';
import { datedFacts, wholeFact } from '../../lib/entry-dates.ts';
import type { DatedFact } from '../../lib/entry-dates.ts';
import { carriedBy, sourceNumbers } from './citations.ts';
import type { Carried } from './citations.ts';
import type { DatedRow } from './dated-rows.ts';
import { datedRows } from './dated-rows.ts';
import type { Fact, FactContext } from './facts.ts';
import { factsOf, plainText } from './facts.ts';
import { placeNames } from './place-names.ts';
import { hasRoomAcross } from './room-across.ts';
import type { EntrySection } from './sections.ts';
import { sectionsOf } from './sections.ts';
import type { Table } from './tables.ts';
import { tablesOf } from './tables.ts';

/** What the page of an entry is made of. */
export interface EntryParts {
  /** The account, each mark of a source with an anchor. */
  html: string;
  facts: readonly Fact[];
  dated: readonly DatedRow[];
  /** What the timeline draws of them. */
  drawn: readonly DatedFact[];
  tables: readonly Table[];
  /** Whether a table of many columns may take the width of the page. */
  hasRoom: boolean;
  /** The dispute whose land can be drawn. */
  disputed: EntryOf<'map-disputes'> | undefined;
  numbers: ReadonlyMap<string, number>;
  carried: ReadonlyMap<string, readonly Carried[]>;
  sections: readonly EntrySection[];
}

/** Lays out an entry’s page: what stands on it, and how its parts point to one another. */
export function partsOf(entry: AtlasEntry, context: FactContext & { isRelated: boolean }): EntryParts {
  const { lang, today, isRelated } = context;
  const { html, anchors } = withCitationAnchors(entry.html);
  const facts = factsOf(entry, context);
  const dated = datedRows(entry, lang);
  const whole = wholeFact(entry);
  const tables = tablesOf(entry, lang, today);
  const contested = entry.data.contested ?? [];
  const isDrawn = entry.collection === 'map-disputes' && (entry.data.geometry?.areas ?? entry.geometry) !== undefined;
  const sections = sectionsOf(lang, {
    isDated: dated.length > 0,
    isMapped: isDrawn,
    tables,
    isContested: contested.length > 0,
    isRelated,
  });
  const letters = [html.replace(/<[^>]*>/g, ''), ...dated.map(({ text }) => text)].join('').length;
  return {
    html,
    facts,
    dated,
    // Without an end it would be one more mark on its first day.
    drawn: [...(whole && (whole.isOpen || isKnown(whole.end)) ? [whole] : []), ...datedFacts(entry)].sort((a, b) =>
      compareDates(a.date, b.date),
    ),
    tables,
    disputed: isDrawn ? entry : undefined,
    numbers: sourceNumbers(entry),
    carried: carriedBy(entry, lang, placeNames(lang, { facts, dated, tables, contested }), anchors),
    sections,
    hasRoom: hasRoomAcross({
      textLetters: letters,
      datedRows: dated.length,
      factLetters: facts.map((fact) => plainText(lang, fact).length),
      sections: sections.length,
    }),
  };
}
