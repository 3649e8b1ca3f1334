import { pointsOf } from '../../src/lib/lines.ts';
import {
  hasSurplusSpaces,
  htmlIn,
  isWithoutLetters,
  placeholderIn,
  privateIn,
  unmarkedRightToLeft,
  withoutSurplusSpaces,
} from '../../src/lib/wording.ts';
import type { ContentFile } from '../lib/corpus.ts';
import type { Report } from '../lib/report.ts';
import type { TextSpot } from '../lib/texts.ts';
import { contentFiles, isWording, textSpotsOf } from '../lib/texts.ts';
import type { CorpusCheck } from './check.ts';

function checkField(file: ContentFile, { node, value, path }: TextSpot, report: Report): void {
  const field = String(path.findLast((step) => typeof step === 'string') ?? '');
  const tag = htmlIn(value);
  if (tag !== undefined) report.error(file, path, 'text-html', { tag });
  const found = placeholderIn(value);
  if (found !== undefined) report.error(file, path, 'text-placeholder', { found });
  if (hasSurplusSpaces(value)) report.warning(file, path, 'text-spaces', { field });
  const isProse = node.prose === 'required' || path[0] === 'summary' || path[0] === 'title';
  if (isProse && value.trim() !== '' && isWithoutLetters(value)) report.error(file, path, 'text-no-letters', { field });
  const owned = privateIn(value);
  if (owned !== undefined) report.warning(file, path, 'text-private', { found: owned });
}

function checkBody(file: ContentFile, report: Report): void {
  const { body, bodyLine } = file;
  const at = (offset: number): { line: number; column: number } => {
    const { line, column } = pointsOf(body)(Math.max(0, offset));
    return { line: line + bodyLine - 1, column };
  };
  const found = placeholderIn(body);
  if (found !== undefined) report.error(file, at(body.indexOf(found)), 'text-placeholder', { found });
  const owned = privateIn(body);
  if (owned !== undefined) report.warning(file, at(body.indexOf(owned)), 'text-private', { found: owned });
  const words = unmarkedRightToLeft(body);
  if (words) report.warning(file, at(words.offset), 'text-right-to-left', { words: words.words.slice(0, 40) });
}

/** Words are words, and finished. */
export const wording: CorpusCheck = {
  name: 'wording',
  promises:
    'Words in fields are plain text, finished and without surplus spaces; nobody’s private number stands in them; right-to-left words are marked.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const file of contentFiles(corpus)) {
      for (const spot of textSpotsOf(file)) if (isWording(spot.node)) checkField(file, spot, report);
      checkBody(file, report);
    }
  },
  fix: { value: (words, node) => (isWording(node) ? withoutSurplusSpaces(words) : words) },
};
