import { headingOf, proseOf } from '../../src/lib/prose.ts';
import { revisionOf } from '../../src/lib/revision.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import type { EntryFile } from './corpus.ts';
import { placeholder } from './placeholder.ts';
import { wrapped } from './yaml-words.ts';

const commented = (words: string, indent = ''): string[] =>
  wrapped(words, 110 - indent.length).map((line) => `${indent}## ${line}`);

/** Place of the Indonesian words of an entry, from the root of the project. */
export const twinFile = (file: string): string => file.replace('src/content/', 'src/content/translations/id/');

/**
 * A translation to be filled in: the English words as comments over each field, the revision that they have, and the English
 * text below, to be written over. Names that may stay as they are stand as comments.
 */
export function twinOf(entry: EntryFile): string {
  const { collection, fields, body } = entry;
  const schema = jsonSchemaOf(collection);
  const [title = '', summary = ''] = headingOf(collection).map((name) => String(fields[name] ?? ''));
  const texts = proseOf(collection, schema, fields).flatMap(({ path, words, optional }) => [
    ...commented(words, '  '),
    optional ? `#   ${path}: ${placeholder}` : `  ${path}: ${placeholder}`,
  ]);
  const isEmpty = body.trim() === '';
  return [
    '---',
    ...commented(`Terjemahan dari ${entry.file}. Gantilah setiap ${placeholder}: tidak boleh ada yang tersisa.`),
    ...commented('Baris dengan ## memuat teks Inggrisnya; hapuslah setelah selesai. Fakta tidak diulang di sini.'),
    ...commented('Baris dengan satu # adalah nama yang boleh tetap: hapus "# " hanya bila diterjemahkan.'),
    ...commented(`Translation of ${entry.file}: write over every ${placeholder}, then delete the lines with ##.`),
    ...commented(title),
    `title: ${placeholder}`,
    ...commented(summary),
    `summary: ${placeholder}`,
    ...(texts.some((line) => !/^\s*#/.test(line)) ? ['texts:', ...texts] : []),
    `sourceRevision: "${revisionOf(collection, schema, fields, body)}"`,
    '---',
    ...(isEmpty
      ? ['']
      : [
          '',
          `${placeholder}: hapus baris ini; tulislah teks Indonesia di tempat teks Inggris di bawah, dengan \`[^key]\` yang sama.`,
          '',
          body.trim(),
          '',
        ]),
  ].join('\n');
}
