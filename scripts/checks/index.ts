import type { Corpus } from '../lib/corpus.ts';
import { contentFolder } from '../lib/corpus.ts';
import type { Finding, Located } from '../lib/report.ts';
import { inOrder, reportOf } from '../lib/report.ts';
import type { Check } from './check.ts';
import { addresses } from './addresses.ts';
import { characters } from './characters.ts';
import { countries } from './countries.ts';
import { countryText } from './country-text.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { files } from './files.ts';
import { geometryKeys } from './geometry-keys.ts';
import { geometry } from './geometry.ts';
import { html } from './html.ts';
import { languages } from './languages.ts';
import { lawEvents } from './law-events.ts';
import { level } from './level.ts';
import { pointers } from './pointers.ts';
import { relations } from './relations.ts';
import { rows } from './rows.ts';
import { schema } from './schema.ts';
import { slugs } from './slugs.ts';
import { sources } from './sources.ts';
import { topicsGuard } from './topics-guard.ts';
import { translations } from './translations.ts';
import { wording } from './wording.ts';

/** Every rule of the collection, in the order in which a reader of the code meets them. */
export const checks: readonly Check[] = [
  files,
  schema,
  characters,
  wording,
  slugs,
  pointers,
  relations,
  sources,
  evidence,
  level,
  dates,
  rows,
  countries,
  countryText,
  languages,
  lawEvents,
  geometry,
  geometryKeys,
  addresses,
  html,
  topicsGuard,
  translations,
];

const top = { line: 1, column: 1 };
const whole: Located = { file: contentFolder, data: undefined, bodyLine: 1, locate: () => top, locateKey: () => top };

/** What the given checks find in a corpus, in the order of files and lines. */
export function findingsOf(corpus: Corpus, chosen: readonly Check[] = checks): Finding[] {
  const findings: Finding[] = [];
  for (const check of chosen) {
    const report = reportOf(check.name, findings);
    // A check that breaks down must hide neither the findings of the others nor its own of other entries.
    const guarded = (file: Located, run: () => void): void => {
      try {
        run();
      } catch (error) {
        report.error(file, top, 'check-broke', { check: check.name, reason: (error as Error).message });
      }
    };
    if (check.scope === 'corpus') guarded(whole, () => check.check({ corpus }, report));
    else for (const entry of corpus.entries) guarded(entry, () => check.check({ entry, corpus }, report));
  }
  return inOrder(findings);
}
