import { expect, test } from 'vitest';
import { revisionOf } from '../../src/lib/revision.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import { corpusWith, entryText, fileOf, told } from './hand-made.ts';
import { translations } from './translations.ts';

const english = { 'diplomacy/pact.md': entryText('diplomacy') };
const topicWords = { 'translations/id/topics/explainer.mdx': '' };

function current(): string {
  const entry = corpusWith(english).entry('diplomacy', 'pact');
  return revisionOf('diplomacy', jsonSchemaOf('diplomacy'), entry?.fields ?? {}, entry?.body ?? '');
}

const words = (changed: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: 'Judul',
  summary: 'Ringkasan.',
  texts: { 'milestones.signed.text': 'Ditandatangani.', 'changes.created.text': 'Entri dibuat.' },
  sourceRevision: current(),
  ...changed,
});

const twin = (changed: Record<string, unknown> = {}, body = '\nItu terjadi.[^one]\n'): string[] =>
  told(
    corpusWith({ ...english, ...topicWords, 'translations/id/diplomacy/pact.md': fileOf(words(changed), body) }),
    translations,
  );

test('a twin that gives all words of the current text passes', () => {
  expect(twin()).toEqual([]);
});

test('an entry without a twin is a warning', () => {
  expect(told(corpusWith({ ...english, ...topicWords }), translations)).toEqual(['? translation-missing']);
});

test('a twin without an entry is an error that names the nearest one', () => {
  const corpus = corpusWith({ ...english, ...topicWords, 'translations/id/diplomacy/pacts.md': fileOf(words()) });
  expect(told(corpus, translations)).toEqual(['? translation-missing', '! translation-orphan']);
});

test('words that are missing, too many or left in English are found', () => {
  expect(twin({ texts: { 'milestones.signed.text': 'Ditandatangani.' } })).toEqual([
    '! texts translation-missing-text',
  ]);
  const more = { ...(words()['texts'] as object), 'milestones.sined.text': 'x', 'milestones.signed.date': '2020' };
  expect(twin({ texts: more })).toEqual([
    '! texts.milestones.sined.text translation-path',
    '! texts.milestones.signed.date translation-path',
  ]);
  expect(twin({ title: 'A title of an entry that was made by hand' })).toEqual(['? title translation-same']);
});

test('a proper name may be left out', () => {
  expect(twin({ texts: { ...(words()['texts'] as object) } })).toEqual([]);
});

test('an outdated or untranslated text is found', () => {
  expect(twin({ sourceRevision: '000000000000' })).toEqual(['? sourceRevision translation-outdated']);
  expect(twin({}, '\n')).toEqual(['! translation-no-body']);
});

test('a word for which another is used is found in fields and in the text', () => {
  expect(twin({ title: 'Kazakstan: judul' })).toEqual(['? title translation-term']);
  const texts = { ...(words()['texts'] as object), 'milestones.signed.text': 'Pemutusan internet.' };
  expect(twin({ texts })).toEqual(['? texts.milestones.signed.text translation-term']);
  expect(twin({}, '\nPencatat itu.[^one]\n')).toEqual(['? translation-term']);
});

test('a citation in the translation names a source of the entry', () => {
  expect(twin({}, '\nItu terjadi.[^satu]\n')).toEqual(['! source-unknown']);
});
