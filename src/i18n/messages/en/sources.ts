import { near } from './fields.ts';

/** Messages about sources, evidence, levels and pointers, in English. */
export const sources = {
  'source-duplicate': ({ key }: { key: string }) => `Two sources are called “${key}”. Give one of them another key.`,
  'source-unknown': ({ key, near: word }: { key: string; near?: string | undefined }) =>
    `No source of this entry is called “${key}”.${near(word) || ' Add it under “sources”, or correct the key.'}`,
  'source-unused': ({ key }: { key: string }) =>
    `The source “${key}” is not cited anywhere. Cite it in a row, in “evidence” or in the text with [^${key}], or delete it.`,
  'source-nowhere': ({ key }: { key: string }) =>
    `A reader cannot find the source “${key}”: it has no address. Add “url” or “doi”, or a full “citation”.`,
  'source-uncited': ({ key }: { key: string }) =>
    `The source “${key}” has an unknown address and no “citation”. Add author, title, place, date and page, so that a reader can look for it.`,
  'source-http': ({ key }: { key: string }) =>
    `The address of “${key}” begins with http:. Use https: if the site offers it.`,
  'source-no-archive': ({ key }: { key: string }) =>
    `The source “${key}” has no archived copy. Add “archived” if you saw one.`,
  'source-onion': ({ key }: { key: string }) =>
    `The source “${key}” opens in the Tor browser alone. Add “archived”, or the address on the open web.`,
  'source-archive-other': ({ key, copied, own }: { key: string; copied: string; own: string }) =>
    `The archived copy of “${key}” is of ${copied}, not of ${own}. Give a copy of the page itself.`,
  'source-doi': ({ value }: { value: string }) =>
    `“${value}” is not a DOI. Write it without an address before it: 10.1234/abcd.`,
  'source-two-keys': ({ value, first, second }: { value: string; first: string; second: string }) =>
    `“${value}” names two sources in one item; what follows the first space is a place in the source. Write "${first}", "${second}".`,
  'evidence-missing': ({ field }: { field: string }) =>
    `“${field}” names no sources. Add them under “evidence”: ${field}: ["key"].`,
  'evidence-field': ({ field, near: word }: { field: string; near?: string | undefined }) =>
    `“${field}” is no field that can be proved here.${near(word) || ' Use the name of a top-level field of this entry.'}`,
  'evidence-absent': ({ field }: { field: string }) =>
    `This entry has no field “${field}”. Delete the line, or add the field.`,
  'position-unsourced': ({ practice, position }: { practice: string; position: string }) =>
    `The position “${position}” on ${practice} names no source. Add one, or set the position to unknown.`,
  'level-corroborated': () =>
    'Only one voice is cited: the sources print one publisher or one agency. Add an independent source, or set the level to reported.',
  'level-measured': () =>
    'No measurement is given. Add a row under “measurements” or cite a source of kind measurement, or lower the level.',
  'level-official': () =>
    'No order, law, judgment or admission is cited. Cite a source of kind primary-law, gazette, court, regulator, official-statement, operator-notice or platform-statement, or lower the level.',
  'level-disputed': () => 'Nothing shows what is disputed. Name the field in “verificationOf” (end: disputed), or add “contested”.',
  'level-retracted': () => 'Nothing says when and why it was retracted. Add a change of kind retracted.',
  'level-not-lower': ({ field, part, level }: { field: string; part: string; level: string }) =>
    `“${field}” stands at “${part}”, which is not lower than the entry’s “${level}”. Delete the line, or correct one of the two.`,
  'entry-unknown': ({
    collection,
    slug,
    near: word,
  }: {
    collection: string;
    slug: string;
    near?: string | undefined;
  }) => `There is no “${slug}” in ${collection}.${near(word) || ' Correct the name, or add the entry first.'}`,
  'entry-self': () => 'The entry points to itself. Delete the pointer.',
} as const;
