import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');
const factsEn = (n: number) => english.count(n, { one: '{n} dated fact', other: '{n} dated facts' });
const factsId = (n: number) => indonesian.count(n, { other: '{n} fakta bertanggal' });

const en = {
  title: 'Timeline',
  lead: 'Every dated fact of the atlas on one line: steps of laws, changes on maps, stages of censorship, episodes of shutdowns, milestones of diplomacy.',
  empty: 'No entry holds a dated fact yet.',
  sentence: (n: number, entries: number, from: string, to: string) =>
    `${factsEn(n)} of ${english.count(entries, { one: '{n} entry', other: '{n} entries' })}, from ${from} to ${to}; most of them in ${''}`.replace(
      /; most of them in $/,
      '.',
    ),
  most: (period: string, n: number) => `Most begin in ${period}: ${english.number(n)}.`,
  doubt: 'Pale: within this time, but not known when. An arrow: it goes on.',
  counted: {
    decade: 'Each column counts what begins in a decade.',
    year: 'Each column counts what begins in a year.',
    month: 'Each column counts what begins in a month.',
    day: 'Each column counts what begins on a day.',
  },
  column: (period: string, n: number) => `${period}: ${factsEn(n)}`,
  ongoing: (from: string) => `since ${from}`,
  byYear: 'Year by year',
  byYearNote: 'Each fact counts once, in the year in which it begins. A year leads to the list of its facts.',
  period: 'Year',
  all: 'All',
  decade: (year: string) => `${year}s`,
  periodTitle: (period: string) => `Timeline: ${period}`,
  periodLead: (n: number, period: string) => `${factsEn(n)} that begin in ${period}, in order.`,
  begin: (period: string) => `Begin in ${period}`,
  goOn: (period: string) => `Began earlier and reach into ${period}`,
  whole: 'the whole case',
  near: 'Nearby years',
  earlierPeriod: (period: string) => `Earlier: ${period}`,
  laterPeriod: (period: string) => `Later: ${period}`,
  tools: 'Move and zoom',
  earlier: 'Earlier',
  later: 'Later',
  closer: 'Zoom in',
  wider: 'Zoom out',
  whole_: 'Show all years',
  from: 'From',
  to: 'To',
  lanesBy: 'Lanes by',
  lanes: { collection: 'collection', countries: 'country', topics: 'topic' },
  others: 'All others',
  strip: 'All years; drag over them to choose a span',
  picture: 'Timeline of the chosen span',
  keys: 'Keys: ← → move, + − zoom, Home and End go to the first and the last year, 0 shows all. Drag to move.',
  shown: (n: number, from: string, to: string) => `${factsEn(n)} between ${from} and ${to}`,
  nothing: 'No dated fact of the atlas lies in this span with these filters. That says what the atlas holds, not that nothing happened.',
  more: (n: number) => english.count(n, { one: 'Show {n} more', other: 'Show {n} more' }),
  facets: 'Narrow the timeline',
  collection: 'Collection',
  failed: 'The list of facts could not be fetched. The pages of the years below hold all of them.',
  noScript: 'Without scripts the picture stands still: each year leads to the list of its facts.',
};
