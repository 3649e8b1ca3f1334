import type { z } from 'zod';
import { sentenceOf } from '../../src/i18n/messages/index.ts';
import { schemas } from '../../src/schemas/index.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import type { Collection } from '../../src/schemas/vocabulary.ts';
import { tell } from './issues.ts';
import { valueNode } from './template.ts';

/** What is asked about a field of a new entry. */
export interface Question {
  field: string;
  description: string;
  terms: readonly string[];
  isList: boolean;
}

/** An answer as a value of the field, or what is wrong with it. */
export type Answer = { value: unknown } | { fault: string };

/** What can be answered in one line: the fields that must be given and are no group and no list of rows. */
export function questionsOf(collection: Collection): Question[] {
  const { properties = {}, required = [] } = jsonSchemaOf(collection);
  return required.flatMap((field) => {
    const node = properties[field] ?? {};
    const value = valueNode(node);
    const item = value.items && valueNode(value.items);
    if (value.properties ?? value.additionalProperties ?? item?.properties) return [];
    const terms = value.enum ?? item?.enum ?? [];
    return [{ field, description: node.description ?? '', terms, isList: item !== undefined }];
  });
}

/** Reads an answer as its field would: a list is typed with commas. */
export function answerOf(
  collection: Collection,
  { field, isList }: Question,
  words: string,
  lang: 'en' | 'id',
): Answer {
  const schema = (schemas[collection].shape as Record<string, z.ZodType>)[field];
  const list = words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  // A single word such as “unknown” may stand for the whole list.
  const readings: unknown[] = isList ? [words.trim(), list] : [words.trim()];
  for (const value of readings) if (schema?.safeParse(value).success) return { value };
  const value = readings.at(-1);
  const issues = (schema?.safeParse(value).error?.issues ?? []).map((issue) => ({
    ...issue,
    path: [field, ...issue.path],
  }));
  const [told] = tell(issues, { [field]: value }, jsonSchemaOf(collection));
  return { fault: told ? sentenceOf(lang, told.code, told.parameters) : words };
}
