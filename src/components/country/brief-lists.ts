import type { AtlasEntry } from '../../entries.ts';
import { factsOfLastYear, factsToCome, gravestFirst, isOpen, leadingSources } from '../../lib/brief.ts';
import type { FactOfEntry } from '../../lib/brief.ts';
import { entriesOfCountry } from '../../lib/country-entries.ts';
import type { Unions } from '../../lib/country-entries.ts';
import { isListed } from '../../lib/listed.ts';
import { rowsOnPaper } from '../../lib/paper-rows.ts';
import { newestFirst } from '../../lib/shown-dates.ts';
import { standingOf } from '../list/summary.ts';

/** What the brief of a country lists, each section in its order. */
export function briefLists(entries: readonly AtlasEntry[], code: string, unions: Unions, today: string) {
  const live = entries.filter(isListed);
  const { own, ofUnions, takesPartIn } = entriesOfCountry(live, code, unions, today);
  const laws = [...own, ...ofUnions].filter(({ collection }) => collection === 'laws').sort(newestFirst(today));
  const cases = own.filter(({ collection }) => collection !== 'laws');
  const open = cases.filter((entry) => isOpen(entry, today)).sort(gravestFirst);
  const others = cases.filter((entry) => !open.includes(entry)).sort(newestFirst(today));
  const everything = [...own, ...takesPartIn];
  return {
    own,
    ofUnions,
    everything,
    laws,
    open,
    others,
    takesPartIn,
    lastYear: factsOfLastYear(everything, today),
    toCome: factsToCome(everything, today),
    sources: leadingSources(own, 5),
  };
}

type BriefLists = ReturnType<typeof briefLists>;

// Measured in the print of brief.css with the widest of its fonts: two sheets hold 130 lines of 9 pt, of which some are
// lost where a row does not break over the sheets. A title has half of the width, a dated fact most of it.
const sheetLines = 124;
const perLine = { title: 45, fact: 86, source: 100, note: 120 };
// Opening, net neutrality, sources’ heading, state of research and foot; and each section’s heading, head, last line.
const fixedLines = 29;
const sectionLines = 4;
const rowSpace = 0.3;

const linesOf = (text: string, letters: number): number => Math.ceil(text.length / letters);
const titleRow = ({ data }: AtlasEntry): number => linesOf(data.title, perLine.title) + rowSpace;
const factRow = ({ entry, fact }: FactOfEntry<AtlasEntry>): number =>
  linesOf(`${fact.text} ${entry.data.title}`, perLine.fact) + rowSpace;

/** The rows of a brief that are printed, so that it fits on two sheets: of each list those that decide first. */
export function briefOnPaper(lists: BriefLists, note: string, today: string) {
  // What holds or may come stands before what is over; else the order of the page decides.
  const isOver = (entry: AtlasEntry): number => Number(standingOf(entry, 'en', today)?.tone === 'past');
  const byWeight = (entries: readonly AtlasEntry[]) => entries.toSorted((a, b) => isOver(a) - isOver(b));
  const tables = [byWeight(lists.laws), lists.open, byWeight(lists.others), byWeight(lists.takesPartIn)];
  const facts = [lists.lastYear, lists.toCome];
  const heights = [...tables.map((rows) => rows.map(titleRow)), ...facts.map((rows) => rows.map(factRow))];
  const sections = heights.filter(({ length }) => length > 0).length;
  const sources = lists.sources.map(({ title, url = '', publisher = '' }) =>
    linesOf(title + url + publisher, perLine.source),
  );
  const used = fixedLines + sections * sectionLines + linesOf(note, perLine.note);
  const room = sheetLines - sources.reduce((sum, lines) => sum + lines, used);
  const kept = rowsOnPaper(heights, room);
  const printed = (place: number): ReadonlySet<AtlasEntry> => new Set(tables[place]?.slice(0, kept[place]));
  return {
    laws: printed(0),
    open: printed(1),
    others: printed(2),
    takesPartIn: printed(3),
    lastYear: kept[4] ?? 0,
    toCome: kept[5] ?? 0,
  };
}
