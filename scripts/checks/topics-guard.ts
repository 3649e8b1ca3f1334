import { nearest } from '../../src/lib/near.ts';
import { bodyOf, marksOf } from '../lib/bodies.ts';
import type { ContentFile, Corpus } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';
import type { CorpusCheck } from './check.ts';

/** Names of the components that a topic may use: those of src/components/live. */
export const liveComponents: readonly string[] = [];

/** Elements of HTML that a topic may hold, as bodies of entries may. */
const elements = ['span', 'abbr'];
const attributesOf: Record<string, readonly string[]> = { span: ['lang', 'dir'], abbr: ['title'] };

// What runs in the browser or lets HTML in comes by these names, whatever the component.
const isHostileAttribute = (name: string): boolean =>
  /^(?:client:|server:|set:|is:|define:|on[a-z]|style$)/i.test(name);

function checkTopic(corpus: Corpus, file: ContentFile, components: readonly string[], report: Report): void {
  for (const { text, line, column } of marksOf(corpus, file, 'code')) {
    const shown = text.trim().split('\n', 1)[0]?.slice(0, 40) ?? '';
    const word = /^(import|export)\b/.exec(shown)?.[1];
    if (word === undefined) report.error(file, { line, column }, 'topic-expression', { text: `{${shown}}` });
    else report.error(file, { line, column }, 'topic-code', { word });
  }
  const allowed = [...components, ...elements];
  for (const { text: name, attributes = [], line, column } of marksOf(corpus, file, 'element')) {
    const point = { line, column };
    if (!allowed.includes(name)) {
      report.error(file, point, 'topic-element', {
        name: `<${name}>`,
        allowed: allowed.join(', '),
        near: nearest(name, allowed),
      });
      continue;
    }
    for (const attribute of attributes) {
      const isKnown = attributesOf[name]?.includes(attribute.name) ?? !isHostileAttribute(attribute.name);
      if (attribute.isCode) report.error(file, point, 'topic-attribute-code', { name: attribute.name });
      else if (!isKnown) report.error(file, point, 'topic-attribute', { name: attribute.name, element: `<${name}>` });
    }
  }
}

/** A guard over topics that may use the given components. */
export const topicsGuardOf = (components: readonly string[]): CorpusCheck => ({
  name: 'topics-guard',
  promises:
    'A topic is words and listed components: no import, export or {expression}, read by the parser of the build.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const file of [...corpus.entries, ...corpus.translations]) {
      if (file.collection === 'topics' && bodyOf(corpus, file).outcome === 'read')
        checkTopic(corpus, file, components, report);
    }
  },
});

/** Topics are no programs. */
export const topicsGuard: CorpusCheck = topicsGuardOf(liveComponents);
