import { closedFacetNames } from '../../src/lib/facets.ts';
import type { Point } from '../../src/lib/lines.ts';
import { nearest } from '../../src/lib/near.ts';
import { vocabulary } from '../../src/schemas/vocabulary.ts';
import type { BodyMark } from '../lib/bodies.ts';
import { bodyOf, marksOf } from '../lib/bodies.ts';
import type { ContentFile, Corpus } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';
import type { CorpusCheck } from './check.ts';

/** The attributes of a figure, all compulsory, each with the values that it may have; `topics` means the slug of any topic. */
type Attributes = Readonly<Record<string, readonly string[] | 'topics'>>;

/** The figures that a topic may hold: those of src/components/live, with their attributes. */
export const liveFigures: Readonly<Record<string, Attributes>> = {
  ClassByYear: {},
  Depictions: {},
  Durations: {},
  Positions: { practice: vocabulary.practice },
  PublishedCounts: {},
  TermCounts: { of: closedFacetNames },
  TopicSpan: { topic: 'topics' },
};

/** Elements of HTML that a topic may hold, as bodies of entries may. */
const elements = ['span', 'abbr'];
const attributesOf: Record<string, readonly string[]> = { span: ['lang', 'dir'], abbr: ['title'] };

interface Place {
  corpus: Corpus;
  file: ContentFile;
  report: Report;
}

function checkNames(element: BodyMark & Point, known: readonly string[], { file, report }: Place): void {
  for (const { name, isCode } of element.attributes ?? []) {
    if (isCode) report.error(file, element, 'topic-attribute-code', { name });
    else if (!known.includes(name))
      report.error(file, element, 'topic-attribute', { name, element: `<${element.text}>` });
  }
}

function checkValues(element: BodyMark & Point, wanted: Attributes, { corpus, file, report }: Place): void {
  for (const [name, values] of Object.entries(wanted)) {
    const given = element.attributes?.find((attribute) => attribute.name === name);
    if (given?.isCode) continue;
    const allowed =
      values === 'topics'
        ? corpus.entries.filter(({ collection }) => collection === 'topics').map(({ slug }) => slug)
        : values;
    const found = given?.value ?? '';
    if (allowed.includes(found)) continue;
    report.error(file, element, 'topic-attribute-value', {
      element: `<${element.text}>`,
      name,
      found,
      allowed: allowed.join(', '),
      near: nearest(found, allowed),
    });
  }
}

function checkTopic(place: Place, figures: Readonly<Record<string, Attributes>>): void {
  const { corpus, file, report } = place;
  for (const { text, line, column } of marksOf(corpus, file, 'code')) {
    const shown = text.trim().split('\n', 1)[0]?.slice(0, 40) ?? '';
    const word = /^(import|export)\b/.exec(shown)?.[1];
    if (word === undefined) report.error(file, { line, column }, 'topic-expression', { text: `{${shown}}` });
    else report.error(file, { line, column }, 'topic-code', { word });
  }
  const allowed = [...Object.keys(figures), ...elements];
  for (const element of marksOf(corpus, file, 'element')) {
    const { text: name } = element;
    const wanted = figures[name];
    if (!allowed.includes(name)) {
      report.error(file, element, 'topic-element', {
        name: `<${name}>`,
        allowed: allowed.join(', '),
        near: nearest(name, allowed),
      });
      continue;
    }
    checkNames(element, wanted ? Object.keys(wanted) : (attributesOf[name] ?? []), place);
    if (wanted) checkValues(element, wanted, place);
  }
}

/** A guard over topics that may use the given figures. */
export const topicsGuardOf = (figures: Readonly<Record<string, Attributes>>): CorpusCheck => ({
  name: 'topics-guard',
  promises: 'A topic is words and listed figures: no import, export or {expression}, read by the parser of the build.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const file of [...corpus.entries, ...corpus.translations]) {
      if (file.collection === 'topics' && bodyOf(corpus, file).outcome === 'read')
        checkTopic({ corpus, file, report }, figures);
    }
  },
});

/** Topics are no programs. */
export const topicsGuard: CorpusCheck = topicsGuardOf(liveFigures);
