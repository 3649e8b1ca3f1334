import type { ChangedField } from './changed-fields.ts';
import type { EntryReview, Review } from './review.ts';
import { inlineYaml } from './yaml-words.ts';

/** Bytes that a step summary may hold, with room for what other steps write: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const summaryLimit = 900_000;
/** Characters of a value after which it is cut: a reviewer compares, the file holds the rest. */
const valueLimit = 160;

// A proposal may hold anything: nothing in it may act as Markdown or HTML, or turn the order of letters.
const plain = (words: string): string =>
  words
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, (hidden) =>
      /^\s+$/.test(hidden) ? ' ' : '�',
    )
    .replace(/[\\|<>`*_[\]~#@&!]/g, '\\$&');

// Inside a code span nothing can be escaped: what would end it, or the line, is taken out.
const code = (words: string): string =>
  `\`${words.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff`]+/g, '') || '�'}\``;

const shown = (value: unknown): string => {
  const words = typeof value === 'string' ? value : inlineYaml(value);
  return plain(words.length > valueLimit ? `${words.slice(0, valueLimit)}…` : words);
};

const side = (field: ChangedField, name: 'before' | 'after'): string => (name in field ? shown(field[name]) : '—');

const list = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title} (${lines.length})`, '', ...list(lines), ''];
}

const kinds: Record<EntryReview['kind'], string> = { added: 'new', removed: 'removed', changed: 'changed' };

function entrySection(entry: EntryReview): string[] {
  const facts = entry.facts.map(
    (field) => `| ${plain(field.path)} | ${side(field, 'before')} | ${side(field, 'after')} |`,
  );
  const table = ['| Field | Old | New |', '|---|---|---|', ...facts, ''];
  const sources = entry.sources.map(({ kind, key, source }) => {
    const { kind: rank, title, publisher, url } = source;
    return `${kind}: ${plain(key)} · ${[rank, title, publisher, url]
      .filter((part) => part !== undefined)
      .map(shown)
      .join(' · ')}`;
  });
  const words = [...entry.words.map(plain), ...(entry.isTextChanged ? ['the text'] : [])];
  return [
    `### ${plain(entry.title)} (${kinds[entry.kind]})`,
    '',
    code(entry.file),
    '',
    ...(entry.kind === 'removed'
      ? [
          '**Entries are never removed: an address never dies. Use `verification: retracted`, or `aliases` for a new name.**',
          '',
        ]
      : []),
    ...(facts.length > 0 ? table : []),
    ...(words.length > 0 ? [`Words changed: ${words.join(', ')}.`, ''] : []),
    ...(sources.length > 0 ? ['Sources:', '', ...list(sources), ''] : []),
    ...(entry.unproved.length > 0 ? ['Without evidence:', '', ...list(entry.unproved.map(plain)), ''] : []),
  ];
}

function cut(markdown: string): string {
  if (Buffer.byteLength(markdown) <= summaryLimit) return markdown;
  const kept = Buffer.from(markdown)
    .subarray(0, summaryLimit)
    .toString()
    .replace(/\n[^\n]*$/, '');
  return `${kept}\n\n**The rest is left out: the change is too large for one summary.**\n`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A review as Markdown; nothing of what was proposed can act in it. `others` are changed files outside the collection. */
export function reviewMarkdown(review: Review, others: readonly string[]): string {
  const { entries, translations, late, duplicates, pages } = review;
  const facts = entries.reduce((sum, entry) => sum + entry.facts.length, 0);
  const parts = [
    counted(entries.length, 'entry', 'entries'),
    counted(facts, 'changed fact', 'changed facts'),
    counted(translations.length, 'translation', 'translations'),
    counted(others.length, 'other file', 'other files'),
  ];
  return cut(
    [
      '## What a reviewer should see',
      '',
      `${parts.join(', ')}.`,
      '',
      ...section(
        'Suspected duplicates',
        duplicates.map(
          ({ entry, other, reasons }) =>
            `${code(entry.file)} and ${code(other.file)}: ${reasons.map(plain).join('; ')}`,
        ),
      ),
      ...entries.flatMap(entrySection),
      ...section(
        'Translations that do not follow',
        late.map(({ file, state }) => `${code(file)}: ${state === 'missing' ? 'not written yet' : 'out of date'}`),
      ),
      ...section('Translations changed', translations.map(code)),
      ...section('Pages added', pages.added.map(plain)),
      ...section('Pages that vanish', pages.removed.map(plain)),
      ...section('Pages changed, in both languages, beside home, search and sources', pages.changed.map(plain)),
      ...section('Files outside the entries', others.map(plain)),
    ].join('\n'),
  );
}
