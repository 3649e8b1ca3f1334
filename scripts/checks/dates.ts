import { endOfDayMs } from '../../src/lib/dates.ts';
import type { EntryFile } from '../lib/corpus.ts';
import { latestChangeDay } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';
import { spanOf } from '../lib/spans.ts';
import { fieldsOf, isGroup, rowsOf, textOf } from '../lib/walk.ts';
import type { EntryCheck } from './check.ts';

/** Fields in which the atlas says when it did something itself. */
const ownActs = new Set(['consulted', 'on']);

/** Whether a day at this place may lie ahead: milestones, the start or end of a law’s duties, the next review. */
function mayLieAhead(entry: EntryFile, path: readonly (string | number)[]): boolean {
  const [field, index] = path;
  if (field === 'reviewBy') return true;
  if (entry.collection === 'diplomacy') return field === 'milestones';
  if (entry.collection !== 'laws' || field !== 'events') return false;
  const rows = entry.fields['events'];
  const event = fieldsOf(Array.isArray(rows) ? rows[Number(index)] : undefined);
  return event['kind'] === 'applies' || event['kind'] === 'expired';
}

function checkFuture(entry: EntryFile, today: string, report: Report): void {
  for (const { node, value, path } of entry.spots) {
    const span = node.date ? spanOf(value) : undefined;
    if (!span || mayLieAhead(entry, path)) continue;
    const date = String(value);
    const isOwn = ownActs.has(String(path.at(-1))) || path[0] === 'changes';
    const lastDay = path[0] === 'changes' ? latestChangeDay : today;
    if (span.earliestMs <= endOfDayMs(lastDay)) continue;
    if (isOwn) report.error(entry, path, 'date-own-future', { date, today });
    else report.error(entry, path, 'date-future', { date, today });
  }
}

function checkOrder(entry: EntryFile, report: Report): void {
  const pairs = [
    ['start', 'end'],
    ['from', 'to'],
  ] as const;
  for (const { value, path } of entry.spots) {
    if (!isGroup(value)) continue;
    for (const [first, last] of pairs) {
      const start = spanOf(value[first]);
      const end = spanOf(value[last]);
      if (!start || !end || end.latestMs >= start.earliestMs) continue;
      report.error(entry, [...path, last], 'date-end-before-start', {
        start: String(value[first]),
        end: String(value[last]),
      });
    }
    const [opening, closing] = textOf(value['window'])?.split('/') ?? [];
    const start = spanOf(opening);
    const end = spanOf(closing);
    if (start && end && end.latestMs < start.earliestMs) {
      report.error(entry, [...path, 'window'], 'date-end-before-start', {
        start: String(opening),
        end: String(closing),
      });
    }
  }
}

function checkEnd(entry: EntryFile, report: Report): void {
  const { endStatus, end, outcome } = entry.fields;
  const status = textOf(endStatus);
  if (entry.collection === 'shutdowns' && status !== undefined) {
    const isOver = status === 'restored' || status === 'partly-restored';
    if (isOver && end === undefined) report.error(entry, ['endStatus'], 'date-end-missing', { status });
    if (!isOver && end !== undefined) report.error(entry, { key: ['end'] }, 'date-end-forbidden', { status });
  }
  if (entry.collection === 'censorship' && outcome === 'active' && spanOf(end))
    report.error(entry, ['end'], 'date-outcome-active', {});
}

function checkSources(entry: EntryFile, report: Report): void {
  for (const { row, index } of rowsOf(entry.fields['sources'])) {
    const source = textOf(row['key']) ?? '';
    const published = spanOf(row['date']);
    const consulted = spanOf(row['consulted']);
    if (published && consulted && published.earliestMs > consulted.latestMs) {
      const parameters = { source, consulted: String(row['consulted']), published: String(row['date']) };
      report.error(entry, ['sources', index, 'consulted'], 'date-consulted-early', parameters);
    }
    // The address of a snapshot begins with its moment: …/web/20190821…
    const [, year, month, day] = /\/web\/(\d{4})(\d{2})(\d{2})\d*/.exec(textOf(row['archived']) ?? '') ?? [];
    const snapshot = spanOf(`${year}-${month}-${day}`);
    if (published && snapshot && snapshot.latestMs < published.earliestMs) {
      const parameters = { source, snapshot: `${year}-${month}-${day}`, published: String(row['date']) };
      report.error(entry, ['sources', index, 'archived'], 'date-snapshot-early', parameters);
    }
  }
}

function checkChanges(entry: EntryFile, today: string, report: Report): void {
  const changes = rowsOf(entry.fields['changes']);
  for (const [place, { row, index }] of changes.entries()) {
    const before = changes[place - 1]?.row['date'];
    const earlier = spanOf(before);
    const own = spanOf(row['date']);
    if (earlier && own && own.latestMs < earlier.earliestMs) {
      report.error(entry, ['changes', index, 'date'], 'date-changes-order', {
        date: String(row['date']),
        before: String(before),
      });
    }
  }
  if (changes[0] && changes[0].row['kind'] !== 'created')
    report.warning(entry, ['changes', 0], 'date-change-created', {});
  const updated = changes.at(-1)?.row['date'];
  const start = spanOf(entry.fields['start']);
  const end = spanOf(updated);
  // A start that lies ahead of today is told above.
  const isPast = start && start.earliestMs <= endOfDayMs(today);
  if (isPast && end && end.latestMs < start.earliestMs) {
    const parameters = { date: String(updated), start: String(entry.fields['start']) };
    report.error(entry, ['changes', changes.length - 1, 'date'], 'date-change-early', parameters);
  }
  const review = spanOf(entry.fields['reviewBy']);
  const last = spanOf(updated);
  if (review && last && review.latestMs <= last.latestMs) {
    report.warning(entry, ['reviewBy'], 'date-review-past', {
      date: String(entry.fields['reviewBy']),
      updated: String(updated),
    });
  }
}

/** Dates fit each other and the day of the edition. */
export const dates: EntryCheck = {
  name: 'dates',
  promises:
    'No end is before its start, an end is given exactly for what is over, only what may be planned lies ahead, and sources were read after they appeared.',
  scope: 'entry',
  check({ entry, corpus }, report) {
    checkFuture(entry, corpus.today, report);
    checkOrder(entry, report);
    checkEnd(entry, report);
    checkSources(entry, report);
    checkChanges(entry, corpus.today, report);
  },
};
