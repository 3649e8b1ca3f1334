import type { Corpus } from '../lib/corpus.ts';
import type { Finding } from '../lib/report.ts';
import { inOrder, reportOf } from '../lib/report.ts';
import type { Check } from './check.ts';
import { addresses } from './addresses.ts';
import { countries } from './countries.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { files } from './files.ts';
import { html } from './html.ts';
import { lawEvents } from './law-events.ts';
import { level } from './level.ts';
import { pointers } from './pointers.ts';
import { rows } from './rows.ts';
import { schema } from './schema.ts';
import { slugs } from './slugs.ts';
import { sources } from './sources.ts';
import { topicsGuard } from './topics-guard.ts';
import { translations } from './translations.ts';

/** Every rule of the collection, in the order in which a reader of the code meets them. */
export const checks: readonly Check[] = [
  files,
  schema,
  slugs,
  pointers,
  sources,
  evidence,
  level,
  dates,
  rows,
  countries,
  lawEvents,
  addresses,
  html,
  topicsGuard,
  translations,
];

/** What the given checks find in a corpus, in the order of files and lines. */
export function findingsOf(corpus: Corpus, chosen: readonly Check[] = checks): Finding[] {
  const findings: Finding[] = [];
  for (const check of chosen) {
    const report = reportOf(check.name, findings);
    if (check.scope === 'corpus') check.check({ corpus }, report);
    else for (const entry of corpus.entries) check.check({ entry, corpus }, report);
  }
  return inOrder(findings);
}
