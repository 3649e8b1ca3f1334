import type { AtlasEntry } from '../../entries.ts';
import type { Lang } from '../../i18n/index.ts';
import { factsAround, factsOfLastYear, factsToCome, gravestFirst, isOpen } from '../../lib/brief.ts';
import type { FactOfEntry } from '../../lib/brief.ts';
import { entriesOfCountry } from '../../lib/country-entries.ts';
import type { Unions } from '../../lib/country-entries.ts';
import { factsOfCountry, isSharedProcess } from '../../lib/country-facts.ts';
import { isSubNational, leadingSources } from '../../lib/leading-sources.ts';
import { isListed } from '../../lib/listed.ts';
import { rowsOnPaper } from '../../lib/paper-rows.ts';
import type { PaperList } from '../../lib/paper-rows.ts';
import { newestFirst, shownDates } from '../../lib/shown-dates.ts';
import { standingOf } from '../list/summary.ts';

/** What the brief of a country lists, each section in its order. */
export function briefLists(entries: readonly AtlasEntry[], code: string, unions: Unions, today: string) {
  const live = entries.filter(isListed);
  const { own, ofUnions, takesPartIn } = entriesOfCountry(live, code, unions, today);
  const laws = [...own, ...ofUnions].filter(({ collection }) => collection === 'laws').sort(newestFirst(today));
  const cases = own.filter(({ collection }) => collection !== 'laws');
  const open = cases.filter((entry) => isOpen(entry, today)).sort(gravestFirst(today));
  const others = cases.filter((entry) => !open.includes(entry)).sort(newestFirst(today));
  const everything = [...own, ...takesPartIn];
  const shared = everything.filter((entry) => isSharedProcess(entry, code));
  const factsOf = (entry: AtlasEntry) => factsOfCountry(entry, code);
  return {
    own,
    ofUnions,
    everything,
    laws,
    open,
    others,
    takesPartIn,
    lastYear: factsOfLastYear(everything, today, factsOf),
    toCome: factsToCome(everything, today, factsOf),
    ofProcesses: factsAround(shared, today, 6),
    sources: leadingSources(own, 5, today),
  };
}

type BriefLists = ReturnType<typeof briefLists>;

// Measured in the print of brief.css with the widest of its fonts, in lines of 7.75 pt. A title has half of the width,
// less where places stand beside it; a dated fact has most of it.
const sheetLines = 79;
const perLine = { title: 56, titleByPlaces: 41, fact: 100, source: 115, note: 110 };
// Opening, names of columns, sources’ heading, state of research and foot; net neutrality; each section’s heading.
const fixedLines = { en: 20, id: 23 };
const neutralityLines = 4.5;
const sectionLines = 1.65;
const rowSpace = 0.3;
// An address is set in 6 pt without serifs.
const addressShare = 0.7;
// What happened lately is read for its newest facts, and a process for what it does next; the page has the others.
const most = { facts: 5, ofProcesses: 3 };
// Laws are asked for first, then what is open, new and near.
const ahead = { laws: 5, open: 2, lastYear: 3, toCome: 1 };

const linesOf = (text: string, letters: number): number => Math.ceil(text.length / letters);
// Each day that a list shows of an entry has a line.
const titleRow = (entry: AtlasEntry, today: string, letters = perLine.title): number =>
  Math.max(linesOf(entry.data.title, letters), shownDates(entry, today).length) + rowSpace;
const factRow = ({ entry, fact }: FactOfEntry<AtlasEntry>): number =>
  linesOf(`${fact.text} ${entry.data.title}`, perLine.fact) + rowSpace;

/** The rows of a brief that are printed, so that it fits on one sheet: of each list those that decide first. */
export function briefOnPaper(lists: BriefLists, note: string, lang: Lang, today: string) {
  // What holds or may come stands before what is over, and the whole country before its parts; else the order of the page.
  const isOver = (entry: AtlasEntry): number => Number(standingOf(entry, lang, today)?.tone === 'past');
  const byWeight = (entries: readonly AtlasEntry[]) =>
    entries.toSorted((a, b) => isOver(a) - isOver(b) || Number(isSubNational(a)) - Number(isSubNational(b)));
  const [laws, others, takesPartIn] = [byWeight(lists.laws), byWeight(lists.others), byWeight(lists.takesPartIn)];
  const lettersOfLaws = lists.ofUnions.length > 0 ? perLine.titleByPlaces : perLine.title;
  const heightsOf = (rows: readonly FactOfEntry<AtlasEntry>[], count: number) => rows.slice(0, count).map(factRow);
  const competing: PaperList[] = [
    { heights: laws.map((law) => titleRow(law, today, lettersOfLaws)), ahead: ahead.laws },
    { heights: lists.open.map((entry) => titleRow(entry, today)), ahead: ahead.open },
    { heights: heightsOf(lists.lastYear, most.facts), ahead: ahead.lastYear },
    { heights: heightsOf(lists.toCome, most.facts), ahead: ahead.toCome },
    { heights: others.map((entry) => titleRow(entry, today)) },
    { heights: takesPartIn.map((entry) => titleRow(entry, today)) },
    { heights: heightsOf(lists.ofProcesses, most.ofProcesses) },
  ];
  const sections = competing.filter(({ heights }) => heights.length > 0).length;
  const sources = lists.sources.map(({ source: { title, url = '', publisher } }) =>
    Math.ceil((title.length + publisher.length + url.length * addressShare) / perLine.source),
  );
  const isOnNeutrality = (entry: AtlasEntry) => entry.collection === 'laws' && entry.data.netNeutrality !== undefined;
  const neutrality = lists.laws.some(isOnNeutrality) ? neutralityLines : 0;
  const used = fixedLines[lang] + neutrality + sections * sectionLines + linesOf(note, perLine.note);
  const room = sheetLines - sources.reduce((sum, lines) => sum + lines, used);
  const [ofLaws = 0, ofOpen = 0, lastYear = 0, toCome = 0, ofOthers = 0, ofTakesPart = 0, ofProcesses = 0] =
    rowsOnPaper(competing, room);
  const first = (rows: readonly AtlasEntry[], count: number): ReadonlySet<AtlasEntry> => new Set(rows.slice(0, count));
  return {
    laws: first(laws, ofLaws),
    open: first(lists.open, ofOpen),
    others: first(others, ofOthers),
    takesPartIn: first(takesPartIn, ofTakesPart),
    lastYear,
    toCome,
    ofProcesses,
  };
}
