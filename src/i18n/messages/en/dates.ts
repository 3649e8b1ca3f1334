/** Messages about dates, in English. */
export const dates = {
  'date-form': ({ text }: { text: string }) =>
    `“${text}” is not a date. Write 2019, 2019-09 or 2019-09-28, with ~ (about) or ? (doubtful) behind it, or a minute in UTC: 2019-08-19T04:00Z.`,
  'date-ambiguous': ({ text }: { text: string }) =>
    `“${text}” can be read in two ways. Write year, month, day: 2024-04-03.`,
  'date-digits': ({ text }: { text: string }) => `In “${text}” month and day need two digits. Write 2024-02-01.`,
  'date-interval': ({ text }: { text: string }) =>
    `“${text}” is a span; one date belongs here. Use the fields for start and end, or the date as exact as it is known.`,
  'date-time-form': ({ text }: { text: string }) =>
    `The time in “${text}” must be a minute in UTC. Write 2019-08-19T04:00Z, or the day alone.`,
  'date-year': ({ text, year }: { text: string; year: number }) =>
    `The year ${year} in “${text}” lies outside 1400–2399. Correct it.`,
  'date-buddhist': ({ text, gregorian }: { text: string; gregorian: number }) =>
    `The year of “${text}” looks Buddhist. Subtract 543: ${gregorian}.`,
  'date-month': ({ text, month }: { text: string; month: number }) =>
    `There is no month ${month} in “${text}”. Write year, month, day: 2024-04-03.`,
  'date-day': ({ text, days }: { text: string; days: number }) =>
    `“${text}” does not exist: the month has ${days} days. Correct the day, or write the month alone if the day is not known.`,
  'date-hour': ({ text }: { text: string }) =>
    `The time in “${text}” does not exist. Hours go from 00 to 23, minutes to 59.`,
  'date-whole-day': ({ text }: { text: string }) =>
    `“${text}” must be a whole day. Write year, month, day: 2026-11-21.`,
  'date-window': ({ text }: { text: string }) =>
    `“${text}” is not a window of measurement. Write one date, or two with a slash: 2019-08-21/2019-08-23.`,
  'date-end-before-start': ({ start, end }: { start: string; end: string }) =>
    `The end ${end} is before the start ${start}. Swap or correct them.`,
  'date-end-missing': ({ status }: { status: string }) =>
    `“endStatus” is “${status}”, so “end” must be given. Add it, or correct endStatus.`,
  'date-end-forbidden': ({ status }: { status: string }) =>
    `“endStatus” is “${status}”, so there can be no “end”. Delete it, or set endStatus to restored or partly-restored.`,
  'date-outcome-active': () => 'The outcome is “active”, but there is an “end”. Correct one of the two.',
  'date-future': ({ date, today }: { date: string; today: string }) =>
    `${date} lies after ${today}, the day of this edition. Only milestones, “applies” and “expired” may lie ahead; correct the date.`,
  'date-own-future': ({ date, today }: { date: string; today: string }) =>
    `${date} lies after ${today}, the day of this edition. Write the day on which it was done.`,
  'date-consulted-early': ({
    source,
    consulted,
    published,
  }: {
    source: string;
    consulted: string;
    published: string;
  }) =>
    `The source “${source}” was consulted on ${consulted}, before it was published (${published}). Correct one of the two.`,
  'date-snapshot-early': ({ source, snapshot, published }: { source: string; snapshot: string; published: string }) =>
    `The archived copy of “${source}” is of ${snapshot}, before it was published (${published}). Give a later copy, or correct the date.`,
  'date-changes-order': ({ date, before }: { date: string; before: string }) =>
    `The change of ${date} stands after that of ${before}. List changes with the oldest first.`,
  'date-change-early': ({ date, start }: { date: string; start: string }) =>
    `The last change is of ${date}, before the event began (${start}). Correct one of the two.`,
  'date-change-created': () => 'No change of kind “created” begins the list. Add it as the first one.',
  'date-review-past': ({ date, updated }: { date: string; updated: string }) =>
    `“reviewBy” ${date} is not after the last change (${updated}). Set a later day.`,
} as const;
