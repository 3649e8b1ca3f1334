import type { Code, ParametersOf } from '../../src/i18n/messages/index.ts';
import { isCode } from '../../src/i18n/messages/index.ts';
import { schemas } from '../../src/schemas/index.ts';
import type { SchemaNode } from '../../src/schemas/json-schema.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import { translationSchema } from '../../src/schemas/translation.ts';
import type { ContentFile } from '../lib/corpus.ts';
import { tell } from '../lib/issues.ts';
import { translationNode } from '../lib/texts.ts';
import type { Report } from '../lib/report.ts';
import type { CorpusCheck } from './check.ts';
import type { z } from 'zod';

// In a translation the name of an English field is no slip of the pen but a fact in the wrong place.
function asFact(code: Code, parameters: Readonly<Record<string, unknown>>, entryFields: readonly string[]): Code {
  return code === 'unknown-field' && entryFields.includes(String(parameters['field'])) ? 'translation-fact' : code;
}

function checkFile(
  file: ContentFile,
  schema: z.ZodType,
  root: SchemaNode,
  report: Report,
  facts: readonly string[] = [],
): void {
  for (const { code, parameters, level, ...point } of file.faults) {
    if (isCode(code)) report[level](file, point, code, parameters as ParametersOf<Code>);
  }
  if (file.data === undefined) return;
  const { error } = schema.safeParse(file.data);
  for (const { path, atKey, code, parameters } of tell(error?.issues ?? [], file.data, root)) {
    report.error(file, atKey ? { key: path } : path, asFact(code, parameters, facts), parameters as ParametersOf<Code>);
  }
}

// Marks and line ends that nobody typed on purpose.
const withoutFaults = (source: string): string => source.replace(/^\ufeff/, '').replace(/\r(?!\n)/g, '\n');

/** The file can be read, and its fields are those of the schema. */
export const schema: CorpusCheck = {
  name: 'schema',
  promises: 'Every file can be read, and its fields and values are those that the schema of its collection allows.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const entry of corpus.entries)
      checkFile(entry, schemas[entry.collection], jsonSchemaOf(entry.collection), report);
    for (const translation of corpus.translations) {
      checkFile(
        translation,
        translationSchema,
        translationNode,
        report,
        Object.keys(jsonSchemaOf(translation.collection).properties ?? {}),
      );
    }
  },
  fix: {
    value(words, node) {
      const meant = node.enum?.includes(words) ? [] : node.enum?.filter((term) => term === words.toLowerCase());
      return meant?.[0] ?? words;
    },
    text: withoutFaults,
  },
};
