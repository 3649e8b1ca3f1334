import { characterFaults, withPlainCharacters } from '../../src/lib/characters.ts';
import { pointsOf } from '../../src/lib/lines.ts';
import { contentFiles, textSpotsOf } from '../lib/texts.ts';
import type { ContentFile } from '../lib/corpus.ts';
import type { Place, Report } from '../lib/report.ts';
import type { CorpusCheck } from './check.ts';

const tell = (
  file: ContentFile,
  place: Place,
  fault: ReturnType<typeof characterFaults>[number],
  report: Report,
): void =>
  report[fault.code === 'text-not-nfc' ? 'warning' : 'error'](file, place, fault.code, fault.parameters as never);

/** What is shown is what is stored. */
export const characters: CorpusCheck = {
  name: 'characters',
  promises:
    'No text holds invisible, direction-changing, control, garbled or look-alike characters, and letters are composed.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const file of contentFiles(corpus)) {
      for (const { node, value, path } of textSpotsOf(file)) {
        // The addresses check speaks of addresses.
        if (node.address) continue;
        for (const fault of characterFaults(value)) tell(file, path, fault, report);
      }
      const faults = characterFaults(file.body);
      if (faults.length === 0) continue;
      const point = pointsOf(file.body);
      for (const fault of faults) {
        const { line, column } = point(fault.offset);
        tell(file, { line: line + file.bodyLine - 1, column }, fault, report);
      }
    }
  },
  fix: {
    value: (words, node) => (node.address ? words : withPlainCharacters(words)),
    body: withPlainCharacters,
  },
};
