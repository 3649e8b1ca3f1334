import { fieldWord } from '../../src/i18n/index.ts';
import { termLabel } from '../../src/i18n/terms/index.ts';
import type { SchemaNode } from '../../src/schemas/json-schema.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import type { Collection, VocabularyName } from '../../src/schemas/vocabulary.ts';
import { nameOfOne } from './new-entry.ts';
import { fieldsInOrder, valueNode } from './template.ts';

/** A question of an issue form, in the words of the repository’s host. */
export interface FormElement {
  type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  id?: string;
  attributes: Record<string, unknown>;
  validations?: { required: boolean };
}

/** An issue form. */
export interface IssueForm {
  name: string;
  description: string;
  title: string;
  labels: string[];
  body: FormElement[];
}

/** Collections that a reader can propose an entry for. */
export const formCollections = ['laws', 'map-disputes', 'censorship', 'shutdowns', 'diplomacy', 'glossary'] as const;

// Whoever writes the entry decides on these, from the sources.
const editorsOwn = ['topics', 'verification', 'evidence', 'changes'];

/** The name of a field in both languages: “Start · Mulai”. */
function labelOf(name: string): string {
  const [en, id] = [own[name]?.[0] ?? fieldWord('en', name), own[name]?.[1] ?? fieldWord('id', name)];
  const words = en === name ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : en;
  const label = en === id ? words : `${words} · ${id}`;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

// Fields that the pages of the site never name beside their value.
const own: Readonly<Record<string, readonly [string, string]>> = {
  title: ['Title', 'Judul'],
  summary: ['Summary', 'Ringkasan'],
  sources: ['Sources', 'Sumber'],
  term: ['Term', 'Istilah'],
  definition: ['Definition', 'Definisi'],
  participants: ['Participants', 'Peserta'],
  milestones: ['Milestones', 'Tonggak'],
};

const optionOf = (set: VocabularyName | undefined, term: string): string => {
  if (!set) return term;
  const [en, id] = [termLabel('en', set, term), termLabel('id', set, term)];
  return `${en === id ? en : `${en} · ${id}`} (${term})`;
};

function elementOf(name: string, node: SchemaNode): FormElement {
  const value = valueNode(node);
  const item = value.items && valueNode(value.items);
  const attributes = { label: labelOf(name), description: node.description ?? '' };
  const required = { validations: { required: true } };
  const terms = value.enum ?? item?.enum;
  if (terms) {
    const set = node.vocabulary ?? value.vocabulary ?? item?.vocabulary;
    const options = terms.map((term) => optionOf(set, term));
    return {
      type: 'dropdown',
      id: name,
      attributes: { ...attributes, multiple: item !== undefined, options },
      ...required,
    };
  }
  if (name === 'sources') {
    const description =
      'One source a line: address, title, publisher, day of publication, and the day on which you read it. · Satu sumber per baris: alamat, judul, penerbit, tanggal terbit, dan tanggal Anda membacanya.';
    return { type: 'textarea', id: name, attributes: { ...attributes, description }, ...required };
  }
  const group = item?.properties ?? value.properties;
  if (group) {
    const parts = fieldsInOrder(item ?? value).filter((part) => part !== 'key' && part !== 'sources');
    const description = `${node.description ?? ''} ${item ? 'One a line' : 'Say'}: ${parts.map((part) => labelOf(part).split(' · ')[0]).join(', ')}.`;
    return { type: 'textarea', id: name, attributes: { ...attributes, description }, ...required };
  }
  const type = (value.maxLength ?? 0) > 140 && value.prose ? 'textarea' : 'input';
  return { type, id: name, attributes, ...required };
}

/** The form by which a reader proposes an entry of a collection: what must be given, in both languages. */
export function issueForm(collection: Collection): IssueForm {
  const { properties = {}, required = [] } = jsonSchemaOf(collection);
  const one = nameOfOne(collection).replace('-', ' ');
  const fields = fieldsInOrder(jsonSchemaOf(collection)).filter(
    (name) => required.includes(name) && !editorsOwn.includes(name),
  );
  const ordered = [...fields.filter((name) => name !== 'sources'), 'sources'];
  return {
    name: `New entry: ${one} · Entri baru`,
    description: `Propose an entry for ${collection}; an editor writes it. · Usulkan entri; penyunting yang menulisnya.`,
    title: `[${collection}] `,
    labels: ['new-entry'],
    body: [
      {
        type: 'markdown',
        attributes: {
          value: [
            'What you do not know: write `unknown` and say where you looked. Yang tidak diketahui: tulislah `unknown` dan sebutkan di mana Anda mencarinya.',
            'This form is public. Name no person who could be harmed. Formulir ini terbuka untuk umum. Jangan sebut orang yang dapat dirugikan.',
          ].join('\n\n'),
        },
      },
      ...ordered.map((name) => elementOf(name, properties[name] ?? {})),
      {
        type: 'textarea',
        id: 'harm',
        attributes: {
          label: 'Who could be harmed by this entry? · Siapa yang dapat dirugikan oleh entri ini?',
          description:
            'Do not name them here; say what should be left out. · Jangan sebut mereka di sini; tulislah apa yang perlu dihilangkan.',
        },
        validations: { required: true },
      },
    ],
  };
}
