import { useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { Table } from './tables.ts';

/** A section of an entry’s page: `key` is the anchor of its heading. */
export interface EntrySection {
  key: string;
  heading: string;
}

/** What an entry’s page has besides what every entry has. */
export interface Contained {
  isDated: boolean;
  isMapped: boolean;
  tables: readonly Pick<Table, 'field' | 'heading'>[];
  isContested: boolean;
  isRelated: boolean;
}

// Every entry has the first and the last ones; they alone need no list.
const fewest = 7;

/** The sections of an entry’s page in their order; none where they are few. */
export function sectionsOf(
  lang: Lang,
  { isDated, isMapped, tables, isContested, isRelated }: Contained,
): EntrySection[] {
  const { entry, figures } = useWords(lang);
  const sections = [
    { key: 'account', heading: entry.account },
    ...(isDated ? [{ key: 'dated-facts', heading: entry.datedFacts }] : []),
    ...(isMapped ? [{ key: 'where', heading: figures.dispute.heading }] : []),
    ...tables.map(({ field, heading }) => ({ key: field, heading })),
    ...(isContested ? [{ key: 'contested', heading: entry.contested }] : []),
    ...(isRelated ? [{ key: 'relations', heading: entry.relations }] : []),
    { key: 'sources', heading: entry.sources },
    { key: 'verification', heading: entry.verification },
    { key: 'changes', heading: entry.changes },
    { key: 'cite', heading: entry.cite },
  ];
  return sections.length < fewest ? [] : sections;
}
