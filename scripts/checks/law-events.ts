import type { Bounds } from '../../src/lib/dates.ts';
import { inOrder } from '../../src/lib/law-state.ts';
import type { TermOf } from '../../src/schemas/vocabulary.ts';
import type { EntryFile } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';
import { spanOf } from '../lib/spans.ts';
import { fieldsOf, rowsOf, textOf, textsOf } from '../lib/walk.ts';
import type { EntryCheck } from './check.ts';

type Kind = TermOf<'lawEvent'>;

/** A dated event; without a span where its date is unknown or no date. */
interface Dated {
  index: number;
  key: string;
  kind: Kind;
  date: string;
  practices: string[];
  span: Bounds | undefined;
  positions: Record<string, unknown>;
}

const adoption: readonly Kind[] = ['adopted', 'signed', 'published', 'in-force'];
const endings: readonly Kind[] = ['annulled', 'repealed', 'expired', 'superseded', 'withdrawn'];

/** What cannot come after what, for the instrument as a whole: a text is not proposed once it is adopted. */
const neverAfter: Partial<Record<Kind, readonly Kind[]>> = {
  proposed: adoption,
  adopted: ['in-force'],
  signed: ['in-force'],
};

/** What must have come before: nothing is lifted that was not stayed. */
const onlyAfter: Partial<Record<Kind, readonly Kind[]>> = {
  'stay-lifted': ['stayed'],
  reinstated: ['stayed', ...endings],
  stayed: [...adoption, 'reinstated'],
  annulled: adoption,
  repealed: adoption,
  expired: adoption,
  superseded: adoption,
};

/** What cannot happen to an instrument that has ended, unless it was reinstated in between. */
const notAfterEnd: readonly Kind[] = ['proposed', ...adoption, 'applies', 'amended', 'stayed', 'stay-lifted'];

const eventsOf = (entry: EntryFile): Dated[] =>
  rowsOf(entry.fields['events']).flatMap(({ row, index }) => {
    const [kind, date] = [textOf(row['kind']), textOf(row['date'])];
    if (kind === undefined || date === undefined) return [];
    const span = spanOf(date);
    const positions = fieldsOf(row['positions']);
    return [
      {
        index,
        key: textOf(row['key']) ?? '',
        kind: kind as Kind,
        date,
        practices: textsOf(row['practices']),
        span,
        positions,
      },
    ];
  });

const isCertainlyBefore = (a: Dated, b: Dated): boolean =>
  a.span !== undefined && b.span !== undefined && a.span.latestMs < b.span.earliestMs;
const canBeBefore = (a: Dated, b: Dated): boolean => !a.span || !b.span || a.span.earliestMs <= b.span.latestMs;

const touches = (a: Dated, b: Dated): boolean =>
  a.practices.length === 0 ||
  b.practices.length === 0 ||
  a.practices.some((practice) => b.practices.includes(practice));

function checkOrder(entry: EntryFile, events: readonly Dated[], report: Report): void {
  for (const event of events) {
    const at = ['events', event.index, 'kind'];
    const others = events.filter((other) => other !== event && touches(other, event));
    const isWhole = event.practices.length === 0;
    const forbidden =
      isWhole &&
      others.find(
        (other) =>
          other.practices.length === 0 &&
          neverAfter[event.kind]?.includes(other.kind) &&
          isCertainlyBefore(other, event),
      );
    if (forbidden)
      report.error(entry, at, 'law-never-after', { kind: event.kind, other: forbidden.kind, key: forbidden.key });
    const needed = onlyAfter[event.kind];
    if (needed && !others.some((other) => needed.includes(other.kind) && canBeBefore(other, event))) {
      report.error(entry, at, 'law-only-after', { kind: event.kind, needed: needed.join(', ') });
    }
    const ending =
      isWhole &&
      notAfterEnd.includes(event.kind) &&
      others.find(
        (other) => other.practices.length === 0 && endings.includes(other.kind) && isCertainlyBefore(other, event),
      );
    if (
      ending &&
      !others.some((other) => other.kind === 'reinstated' && canBeBefore(ending, other) && canBeBefore(other, event))
    ) {
      report.error(entry, at, 'law-after-end', { kind: event.kind, other: ending.kind, key: ending.key });
    }
  }
}

function checkChain(entry: EntryFile, events: readonly Dated[], report: Report): void {
  const rows = fieldsOf(entry.fields['netNeutrality']);
  const changing = events.filter(({ positions }) => Object.keys(positions).length > 0);
  for (const event of changing.filter(({ span }) => !span)) {
    report.error(entry, ['events', event.index, 'date'], 'position-undated', { key: event.key });
  }
  const last = new Map<string, { to: string; path: (string | number)[] }>();
  for (const event of inOrder(changing.filter(({ span }) => span))) {
    for (const [practice, value] of Object.entries(event.positions)) {
      const from = textOf(fieldsOf(value)['from']);
      const to = textOf(fieldsOf(value)['to']);
      if (from === undefined || to === undefined) continue;
      const path = ['events', event.index, 'positions', practice];
      if (from === to) report.error(entry, [...path, 'to'], 'position-same', { practice, position: to });
      const before = last.get(practice);
      if (before && before.to !== from)
        report.error(entry, [...path, 'from'], 'position-chain', { practice, before: before.to, from });
      last.set(practice, { to, path });
    }
  }
  for (const [practice, { to, path }] of last) {
    const position = textOf(fieldsOf(rows[practice])['position']);
    if (position !== undefined && position !== to)
      report.error(entry, [...path, 'to'], 'position-end', { practice, to, position });
  }
}

/** The events of a law tell a life that can be lived. */
export const lawEvents: EntryCheck = {
  name: 'law-events',
  promises:
    'The events of a law follow each other as law allows, and its positions lead from one to the next up to the row of today.',
  scope: 'entry',
  check({ entry }, report) {
    if (entry.collection !== 'laws') return;
    const events = eventsOf(entry);
    checkOrder(entry, events, report);
    checkChain(entry, events, report);
  },
};
