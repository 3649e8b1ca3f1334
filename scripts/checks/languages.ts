import { languageFault } from '../../src/lib/languages.ts';
import { marksOf } from '../lib/bodies.ts';
import { contentFiles, textSpotsOf } from '../lib/texts.ts';
import type { CorpusCheck } from './check.ts';

const wellFormed = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/;

/** Codes of languages name languages. */
export const languages: CorpusCheck = {
  name: 'languages',
  promises: 'Every code of a language, in fields and in marks of the text, names a language of today.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const file of contentFiles(corpus)) {
      for (const { value, path } of textSpotsOf(file)) {
        if (path.at(-1) !== 'lang' || !wellFormed.test(value)) continue;
        const fault = languageFault(value);
        if (fault) report.error(file, path, fault.code, fault.parameters as never);
      }
      for (const { text, line, column } of marksOf(corpus, file, 'html')) {
        const value = /\slang="([^"]*)"/.exec(text)?.[1];
        const fault = value !== undefined && wellFormed.test(value) ? languageFault(value) : undefined;
        if (fault) report.error(file, { line, column }, fault.code, fault.parameters as never);
      }
    }
  },
};
