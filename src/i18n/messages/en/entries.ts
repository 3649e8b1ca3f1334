import { near } from './fields.ts';

/** Messages about names of files, rows, laws and translations, in English. */
export const entries = {
  'slug-name': ({ slug }: { slug: string }) =>
    `The file name “${slug}” is no address. Use small letters a–z, digits and single hyphens.`,
  'slug-long': ({ length, limit }: { length: number; limit: number }) =>
    `The file name has ${length} characters; the limit is ${limit}. Shorten it.`,
  'slug-reserved': ({ slug }: { slug: string }) =>
    `“${slug}” is part of the site’s own addresses. Use a name that says what the entry is about.`,
  'slug-event': ({ slug, beginning }: { slug: string; beginning: string }) =>
    `The file name “${slug}” does not begin with year and country. Begin it with “${beginning}”.`,
  'slug-country': ({ slug, code }: { slug: string; code: string }) =>
    `The file name “${slug}” names another country than “countries” (${code}). Correct one of the two.`,
  'slug-year': ({ slug, year }: { slug: string; year: string }) =>
    `The file name “${slug}” names another year than “start” (${year}). Correct one of the two.`,
  'slug-law': ({ slug, beginning }: { slug: string; beginning: string }) =>
    `The file name “${slug}” does not begin with the code of the country. Begin it with “${beginning}”.`,
  'slug-collision': ({ file }: { file: string }) =>
    `This name leads to the same address as ${file}. Rename one of the two.`,
  'alias-live': ({ alias, collection }: { alias: string; collection: string }) =>
    `“${alias}” is a living entry of ${collection}, so it cannot lead here. Delete the alias.`,
  'alias-twice': ({ alias, file }: { alias: string; file: string }) =>
    `“${alias}” is also a former name of ${file}. Keep it in one of the two.`,
  'row-duplicate': ({ key, list }: { key: string; list: string }) =>
    `Two rows of “${list}” are called “${key}”. Give one of them another key.`,
  'list-repeats': ({ value, field }: { value: string; field: string }) =>
    `“${value}” stands twice in “${field}”. Delete one.`,
  'claimants-order': ({ party, before }: { party: string; before: string }) =>
    `“${party}” stands after “${before}”. List claimants in alphabetical order, so that the order takes no side.`,
  'depiction-party': () => 'The style “solid-as” needs “party”: as whose land it was drawn. Add it.',
  'depiction-label': () => 'The style “label” needs “label”: the words that were shown. Add them.',
  'neutrality-rows': () =>
    'A law on net neutrality needs “netNeutrality” with its twelve rows. Add them; use unknown or not-researched where nothing was read.',
  'neutrality-subject': () =>
    'There are rows under “netNeutrality”, but “subjects” does not name net-neutrality. Add it, or delete the rows.',
  'jurisdiction-country': ({ code }: { code: string }) =>
    `The jurisdiction lies in ${code}, which “countries” does not name. Correct one of the two.`,
  'countries-one': ({ count, collection }: { count: number; collection: string }) =>
    `${count} countries are named; an entry of ${collection} is about one. Write an entry for each, tied by same-event.`,
  'episode-union': ({ term, field }: { term: string; field: string }) =>
    `“${term}” is missing from “${field}” of the entry, which names what all episodes hold. Add it there.`,
  'claim-translation': ({ lang }: { lang: string }) =>
    `The claim is given in “${lang}” without “translation”. Add the claim in English.`,
  'law-never-after': ({ kind, other, key }: { kind: string; other: string; key: string }) =>
    `“${kind}” cannot come after “${other}” (${key}). Correct the dates or the kind; a proposal to amend is an entry of its own.`,
  'law-only-after': ({ kind, needed }: { kind: string; needed: string }) =>
    `“${kind}” needs an earlier event of kind ${needed}. Add it, with date unknown if need be, or correct the kind.`,
  'law-after-end': ({ kind, other, key }: { kind: string; other: string; key: string }) =>
    `“${kind}” comes after the law ended: “${other}” (${key}). Add the event “reinstated”, or correct the dates.`,
  'position-undated': ({ key }: { key: string }) =>
    `The event “${key}” changes positions but has no date, so their order is open. Give its date as exact as known.`,
  'position-same': ({ practice, position }: { practice: string; position: string }) =>
    `The position on ${practice} stays “${position}”. Delete the line, or correct “from” or “to”.`,
  'position-chain': ({ practice, before, from }: { practice: string; before: string; from: string }) =>
    `On ${practice} the event before left “${before}”, but this one starts from “${from}”. Correct one of the two.`,
  'position-end': ({ practice, to, position }: { practice: string; to: string; position: string }) =>
    `The last event leaves ${practice} at “${to}”, but the row under “netNeutrality” says “${position}”. Correct one of the two.`,
  'relation-circle': ({ type, circle }: { type: string; circle: string }) =>
    `“${type}” leads back to this entry: ${circle}. Delete the tie that is wrong.`,
  'country-text': ({ others, codes }: { others: string; codes: string }) =>
    `The text names ${others}, but “countries” is ${codes}. Check which of the two is right.`,
  'translation-missing': ({ file }: { file: string }) =>
    `The entry has no Indonesian words yet. They belong into ${file}.`,
  'translation-orphan': ({
    collection,
    slug,
    near: word,
  }: {
    collection: string;
    slug: string;
    near?: string | undefined;
  }) => `There is no English entry “${slug}” in ${collection}.${near(word) || ' Rename this file after its entry.'}`,
  'translation-fact': ({ field }: { field: string }) =>
    `“${field}” is a fact and stands in the English entry alone. Delete it here.`,
  'translation-path': ({ path, near: word }: { path: string; near?: string | undefined }) =>
    `The English entry has no words at “${path}”.${near(word) || ' Write the names of fields and the key of the row: events.adopted.text.'}`,
  'translation-missing-text': ({ path }: { path: string }) =>
    `The words of “${path}” are not translated. Add the line “${path}: "…"” under “texts”.`,
  'translation-same': ({ field }: { field: string }) =>
    `“${field}” reads the same as in English. Translate it, or check that it is a name.`,
  'translation-term': ({ found, used }: { found: string; used: string }) =>
    `“${found}” is called “${used}” everywhere else in the atlas. Write that, unless a title or a name is quoted.`,
  'translation-no-body': () => 'The English entry has a text, this one has none. Translate it.',
  'translation-outdated': ({ file, twin }: { file: string; twin: string }) =>
    `The English words of ${file} have changed since. Read both, bring this file up to date, then run “npm run revise -- ${twin}”.`,
} as const;
