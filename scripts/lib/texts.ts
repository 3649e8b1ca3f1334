import { z } from 'zod';
import type { SchemaNode } from '../../src/schemas/json-schema.ts';
import { translationSchema } from '../../src/schemas/translation.ts';
import type { ContentFile, Corpus, EntryFile } from './corpus.ts';
import type { Spot } from './walk.ts';
import { spotsOf } from './walk.ts';

/** JSON Schema of a translation. */
export const translationNode = z.toJSONSchema(translationSchema) as SchemaNode;

/** A text of a field with what its schema says of it. */
export type TextSpot = Spot & { value: string };

const isEntry = (file: ContentFile): file is EntryFile => 'spots' in file;
const isText = (spot: Spot): spot is TextSpot => typeof spot.value === 'string';

/** All texts in the fields of an entry or a translation. */
export const textSpotsOf = (file: ContentFile): TextSpot[] =>
  (isEntry(file) ? [...file.spots] : [...spotsOf(translationNode, file.data)]).filter(isText);

/** Whether a field holds words that were written freely, and no code, date, address or pointer. */
export const isWording = (node: SchemaNode): boolean =>
  node.type === 'string' &&
  !(node.enum ?? node.pattern ?? node.date ?? node.address ?? node.collection ?? node.source ?? node.country);

/** Entries and translations alike. */
export const contentFiles = (corpus: Corpus): ContentFile[] => [...corpus.entries, ...corpus.translations];
