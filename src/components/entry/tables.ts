import { useFormats, useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { AtlasEntry } from '../../entries.ts';
import { isOldObservation } from '../../lib/latest-depictions.ts';
import { inOrderOfForm } from '../../lib/name-order.ts';
import { vocabulary } from '../../schemas/vocabulary.ts';
import { countWords } from '../counts/amount.ts';
import { textLangOf } from '../ui/text-lang.ts';
import { valuesOf } from './values.ts';
import type { Value, Values } from './values.ts';

/** A row of facts with the sources that carry it. */
export interface Row {
  key: string;
  cells: readonly (readonly Value[])[];
  sources: readonly string[];
}

/** Rows of one field as a table; the first column heads its row. */
export interface Table {
  field: string;
  heading: string;
  columns: readonly string[];
  rows: readonly Row[];
}

type Column<R> = [label: string, values: (row: R) => readonly Value[]];

function table<R extends { key: string; sources?: readonly string[] }>(
  field: string,
  heading: string,
  rows: readonly R[] | undefined,
  columns: readonly Column<R>[],
): Table[] {
  if (!rows || rows.length === 0) return [];
  // A column that says nothing in any row would only take room on a phone.
  const filled = columns.filter(([, values]) => rows.some((row) => values(row).length > 0));
  return [
    {
      field,
      heading,
      columns: filled.map(([label]) => label),
      rows: rows.map((row) => ({
        key: row.key,
        cells: filled.map(([, values]) => values(row)),
        sources: row.sources ?? [],
      })),
    },
  ];
}

type F = ReturnType<typeof useWords>['fields'];
type Of<C extends AtlasEntry['collection']> = Extract<AtlasEntry, { collection: C }>['data'];

function lawTables(v: Values, f: F, law: Of<'laws'>): Table[] {
  const practices = law.netNeutrality && vocabulary.practice.map((key) => ({ key, ...law.netNeutrality![key] }));
  const powers: Column<NonNullable<Of<'laws'>['powers']>[number]>[] = [
    [f.who, (row) => v.text(row.who)],
    [f.article, (row) => v.plain(row.article)],
    [f.text, (row) => v.text(row.text)],
    [f.authorisation, (row) => v.text(row.authorisation)],
    [f.timeLimit, (row) => v.text(row.timeLimit)],
    [f.notice, (row) => v.text(row.notice)],
    [f.appeal, (row) => v.text(row.appeal)],
  ];
  return [
    ...table('netNeutrality', f.netNeutrality, practices, [
      [f.practice, (row) => [v.term('practice', row.key)]],
      [f.position, (row) => [v.term('position', row.position)]],
      [f.article, (row) => v.plain(row.article)],
      [f.basis, (row) => (row.basis ? [v.term('basis', row.basis)] : [])],
      [f.networks, (row) => v.terms('networkReach', row.networks)],
      [f.exceptions, (row) => v.text(row.exceptions)],
      [f.note, (row) => v.text(row.note)],
    ]),
    ...table('powers', f.powers, law.powers, powers),
    ...table('liability', f.liability, law.liability, powers),
    ...table(
      'enforcement',
      f.enforcement,
      law.events.filter((row) => row.kind === 'enforcement' && (row.target || row.outcome)),
      [
        [f.date, (row) => v.date(row.date)],
        [f.target, (row) => v.text(row.target)],
        [f.outcome, (row) => v.text(row.outcome)],
        [
          f.amount,
          (row) =>
            typeof row.amount === 'object'
              ? v.plain(`${row.amount.currency} ${row.amount.value}`)
              : v.plain(row.amount),
        ],
      ],
    ),
  ];
}

function disputeTables(v: Values, f: F, data: Of<'map-disputes'>, lang: Lang, today: string): Table[] {
  const words = useWords(lang);
  return [
    ...table('names', f.names, inOrderOfForm(data.names, useFormats(lang).compare), [
      [f.name, (row) => v.text(row.form, row.lang)],
      [f.party, (row) => v.text(row.usedBy)],
    ]),
    ...table('claimants', f.claimants, data.claimants, [
      [f.party, (row) => v.text(row.party)],
      [f.claim, (row) => v.text(row.claim)],
      [f.since, (row) => v.date(row.since)],
    ]),
    ...table('depictions', f.depictions, data.depictions, [
      [f.platform, (row) => [v.term('mapPlatform', row.platform, 'platform')]],
      [
        f.viewer,
        (row) => [
          row.viewer === 'global' ? { text: words.entry.global } : v.country(row.viewer),
          ...(row.except ? [{ text: `${f.except.toLowerCase()}: ` }, ...row.except.map(v.country)] : []),
        ],
      ],
      [f.style, (row) => [v.term('depictionStyle', row.style, 'style'), ...(row.party ? v.party(row.party) : [])]],
      [f.label, (row) => v.plain(row.label)],
      [
        f.observed,
        (row) => [
          ...v.date(row.observed),
          ...(isOldObservation(row.observed, today) ? [{ text: `(${words.entry.mayHaveChanged})`, absent: true }] : []),
        ],
      ],
      [f.surface, (row) => v.text(row.surface)],
      [f.viewerBasis, (row) => [v.term('viewerBasis', row.viewerBasis)]],
      [f.method, (row) => [v.term('observationMethod', row.method)]],
      [f.driver, (row) => [v.term('driver', row.driver, 'driver')]],
      [f.note, (row) => v.text(row.note)],
    ]),
  ];
}

type Incident = Of<'shutdowns'> | Of<'censorship'>;
// Days in this column are those with which the tracker’s row ends; where all are years, the count is of the year.
const isYear = ({ date }: { date: string }): boolean => !isKnown(date) || bounds(date).precision === 'year';
const measurementTables = (
  v: Values,
  f: F,
  rows: Incident['measurements'],
  counted: Incident['counted'],
  lang: Lang,
): Table[] => [
  ...table('measurements', f.measurements, rows, [
    [f.system, (row) => [v.term('measurementSystem', row.system)]],
    [f.signal, (row) => [v.term('signal', row.signal)]],
    [f.window, (row) => row.window.split('/').flatMap(v.date)],
    [f.finding, (row) => v.text(row.finding)],
    [f.record, (row) => (row.url === 'unknown' ? [] : v.external(row.url, row.url))],
  ]),
  ...table('counted', f.counted, counted, [
    [f.system, (row) => [v.term('tracker', row.tracker)]],
    [counted?.every(isYear) ? f.year : f.date, (row) => v.date(row.date)],
    [f.amount, (row) => (row.value === 'unknown' ? [v.unknown] : [{ text: countWords(lang, row) }])],
    [f.note, (row) => v.text(row.text)],
  ]),
];

function diplomacyTables(v: Values, f: F, data: Of<'diplomacy'>): Table[] {
  return [
    ...table('participants', f.participants, data.participants, [
      [f.party, (row) => v.party(row.party)],
      [f.role, (row) => [v.term('role', row.role, 'role')]],
      [f.date, (row) => v.date(row.date)],
      [f.note, (row) => v.text(row.note)],
    ]),
    ...table('documents', f.documents, data.documents, [
      [
        f.document,
        (row) =>
          row.url === 'unknown' ? v.text(row.title, row.lang) : [{ text: row.title, url: row.url, lang: row.lang }],
      ],
      [f.date, (row) => v.date(row.date)],
      [f.citation, (row) => v.plain(row.reference)],
      [f.text, (row) => v.text(row.text)],
    ]),
  ];
}

/** The lists of rows of an entry that read best as tables, in the order of its page. */
export function tablesOf(entry: AtlasEntry, lang: Lang, today: string): Table[] {
  const v = valuesOf(lang, entry.collection, textLangOf(entry) ?? lang);
  const f = useWords(lang).fields;
  switch (entry.collection) {
    case 'laws':
      return lawTables(v, f, entry.data);
    case 'map-disputes':
      return disputeTables(v, f, entry.data, lang, today);
    case 'censorship':
      return [
        ...table('targets', f.targets, entry.data.targets, [
          [f.target, (row) => v.text(row.name)],
          [f.kind, (row) => [v.term('targetKind', row.kind, 'targets')]],
          [f.domains, (row) => (row.domains ?? []).map((text) => ({ text }))],
          [f.outcome, (row) => v.text(row.outcome)],
          [f.note, (row) => v.text(row.note)],
        ]),
        ...measurementTables(v, f, entry.data.measurements, entry.data.counted, lang),
      ];
    case 'shutdowns':
      return [
        ...measurementTables(v, f, entry.data.measurements, entry.data.counted, lang),
        ...table('impact', f.impact, entry.data.impact, [[f.impact, (row) => v.text(row.text)]]),
      ];
    case 'diplomacy':
      return diplomacyTables(v, f, entry.data);
  }
}
