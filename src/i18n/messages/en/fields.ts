/** What a value is, for an editor: keys of the words for types. */
export type TypeName = 'text' | 'list' | 'group' | 'number' | 'yes-no' | 'empty';

const typeWords: Record<TypeName, string> = {
  text: 'text',
  list: 'a list',
  group: 'a group of fields',
  number: 'a number',
  'yes-no': 'true or false',
  empty: 'nothing',
};

/** Ends a sentence with the word that was probably meant. */
export const near = (word: string | undefined): string => (word === undefined ? '' : ` Did you mean “${word}”?`);

/** Messages about the values of fields, in English. */
export const fields = {
  'missing-field': ({ field }: { field: string }) =>
    `The field “${field}” is missing. Add “${field}:”; docs/fields.md says what it holds.`,
  'unknown-field': ({ field, allowed, near: word }: { field: string; allowed: string; near?: string | undefined }) =>
    `There is no field “${field}” here. Allowed: ${allowed}.${near(word) || ' Delete it or correct its name.'}`,
  'wrong-type': ({ field, expected, found }: { field: string; expected: TypeName; found: TypeName }) =>
    found === 'empty'
      ? `“${field}” is empty; it must be ${typeWords[expected]}. Fill it in or delete the line.`
      : `“${field}” must be ${typeWords[expected]}, but ${typeWords[found]} stands here. ${wayOut[expected]}`,
  'wrong-type-or-word': ({
    field,
    expected,
    word,
    found,
  }: {
    field: string;
    expected: TypeName;
    word: string;
    found: string;
  }) =>
    `“${field}” must be ${typeWords[expected]} or the word ${word}, but “${found}” stands here. ${wayOut[expected]}`,
  vocabulary: ({ value, allowed, near: word }: { value: string; allowed: string; near?: string | undefined }) =>
    `“${value}” is not one of: ${allowed}.${near(word) || ' Use one of them.'}`,
  'text-empty': ({ field }: { field: string }) =>
    `“${field}” is empty. Write its words, or delete the line if it may be absent.`,
  'text-long': ({ field, length, limit }: { field: string; length: number; limit: number }) =>
    `“${field}” has ${length} characters; the limit is ${limit}. Shorten it.`,
  'list-empty': ({ field }: { field: string }) =>
    `The list “${field}” is empty. Add an item, or delete the field if it may be absent.`,
  'list-long': ({ field, length, limit }: { field: string; length: number; limit: number }) =>
    `The list “${field}” has ${length} items; the limit is ${limit}. Shorten it.`,
  'number-range': ({ field, value, limit }: { field: string; value: number; limit: number }) =>
    `“${field}” is ${value}, beyond the limit ${limit}. Correct the number.`,
  'number-whole': ({ field, value }: { field: string; value: string }) =>
    `“${field}” is “${value}”; it must be a whole number.`,
  format: ({ value, field }: { value: string; field: string }) =>
    `“${value}” does not have the form of “${field}”. docs/fields.md shows the form with an example.`,
  'slug-form': ({ value }: { value: string }) =>
    `“${value}” is not a short name. Use small letters a–z, digits and single hyphens, at most 80 characters: 2019-id-papua.`,
  'field-address': ({ field }: { field: string }) =>
    `There is no field “${field}”: the name of the file is the address. Delete it; to rename an entry, rename its file and list the old name under “aliases”.`,
  'country-form': ({ value, near: word }: { value: string; near?: string | undefined }) =>
    `“${value}” is not a country code. Use two capital letters (ID), or EU, EEA, XK, UN, "001" for the world.${near(word)}`,
  'country-unknown': ({ value }: { value: string }) =>
    `“${value}” is no country code of ISO 3166-1. Look it up; Kosovo is XK, the United Kingdom is GB.`,
  'country-former': ({ value, name, now }: { value: string; name: string; now: string }) =>
    `${value} (${name}) was withdrawn from ISO 3166-1. Use ${now}.`,
  'subdivision-unknown': ({ value }: { value: string }) =>
    `“${value}” is no code of ISO 3166-2. Look it up; add “asOf” if the place was redrawn since.`,
  'language-form': ({ value }: { value: string }) =>
    `“${value}” is not a language code. Use two or three small letters: en, id, zh-Hant.`,
  'language-withdrawn': ({ value, current }: { value: string; current: string }) =>
    `“${value}” is a withdrawn code of a language. Use “${current}”.`,
  'language-unknown': ({ value, near: word }: { value: string; near?: string | undefined }) =>
    `“${value}” is no code of a language in ISO 639; a language is not a country.${near(word) || ' Look it up.'}`,
  'source-key-form': ({ value }: { value: string }) =>
    `“${value}” does not name a source. Write the source’s key, then a space and the place in it: "order p. 2".`,
  'as-number-form': ({ value }: { value: string }) => `“${value}” is not an AS number. Write AS8452, or unknown.`,
  'subdivision-form': ({ value }: { value: string }) =>
    `“${value}” is not an ISO 3166-2 code. Write it as US-CA or ID-PA.`,
  'relation-form': ({ value }: { value: string }) =>
    `“${value}” does not name an entry. Write collection and file name with a colon: "laws:id-uu-ite".`,
  'revision-form': ({ value }: { value: string }) =>
    `“${value}” is no revision. Let “npm run revise -- <file>” write it.`,
} as const;

const wayOut: Record<TypeName, string> = {
  text: 'Write one value, in quotes.',
  list: 'Write the items in square brackets: [a, b].',
  group: 'Write its fields on lines of their own, indented.',
  number: 'Write digits without quotes.',
  'yes-no': 'Write true or false, without quotes.',
  empty: 'Delete the value.',
};
