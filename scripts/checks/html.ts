import { isAllowedInlineHtml } from '../../src/lib/inline-html.ts';
import { nearest } from '../../src/lib/near.ts';
import { publication } from '../../src/lib/publication.ts';
import { addressFault } from '../../src/lib/web-address.ts';
import { collections } from '../../src/schemas/vocabulary.ts';
import { bodyOf, marksOf } from '../lib/bodies.ts';
import { literal } from '../lib/literal.ts';
import { rowsOf, textOf } from '../lib/walk.ts';
import { headingId } from '../../src/lib/heading-id.ts';
import type { Point } from '../../src/lib/lines.ts';
import type { ContentFile, Corpus } from '../lib/corpus.ts';
import { isCollection } from '../lib/links.ts';
import type { Report } from '../lib/report.ts';
import type { CorpusCheck } from './check.ts';

/** How deep quotations and lists may be nested: a reader loses the thread earlier, and deeper ones can end the parser. */
const depthLimit = 4;

// Entries have no headings to link to; topics have those that the build gives ids.
function checkAnchor(corpus: Corpus, file: ContentFile, address: string, point: Point, report: Report): void {
  if (file.data === undefined) return;
  const anchors = [
    ...(file.collection === 'topics' ? marksOf(corpus, file, 'heading').map(({ text }) => headingId(text)) : []),
    ...rowsOf(file.fields['sources']).map(({ row }) => `source-${textOf(row['key']) ?? ''}`),
  ];
  const anchor = address.slice(1);
  if (!anchors.includes(anchor)) report.error(file, point, 'link-anchor', { anchor, near: nearest(anchor, anchors) });
}

function checkLink(file: ContentFile, address: string, point: Point, report: Report): void {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1] ?? '';
  if (address === '') report.error(file, point, 'link-empty', {});
  else if (isCollection(scheme)) return;
  else if (address.startsWith(`${publication.home}/`)) report.warning(file, point, 'link-own', { address });
  else if (scheme === '') report.error(file, point, 'link-relative', { address });
  else {
    const near = nearest(scheme, collections);
    const fault = addressFault(address);
    if (fault?.code === 'address-scheme' && near !== undefined)
      report.error(file, point, 'link-collection', { scheme, meant: near });
    else if (fault) report.error(file, point, fault.code, fault.parameters as never);
  }
}

function checkBody(corpus: Corpus, file: ContentFile, report: Report): void {
  const { outcome, depth, line, column } = bodyOf(corpus, file);
  const point = { line: line + file.bodyLine - 1, column };
  if (outcome === 'crashed') report.error(file, point, 'body-crash', {});
  if (outcome === 'unreadable') report.error(file, point, 'body-unreadable', {});
  if (depth > depthLimit) report.error(file, point, 'body-depth', { depth, limit: depthLimit });
  for (const { text, line, column } of marksOf(corpus, file, 'html')) {
    if (!isAllowedInlineHtml(text)) {
      const tag = /^<[!/]?[a-z-]*/i.exec(text.trim())?.[0] ?? '<';
      if (tag.startsWith('<!-')) report.error(file, { line, column }, 'html-comment', {});
      else report.error(file, { line, column }, 'html-tag', { tag: `${tag}>` });
    }
  }
  for (const { text, line, column } of marksOf(corpus, file, 'link')) {
    if (text.startsWith('#')) checkAnchor(corpus, file, text, { line, column }, report);
    else checkLink(file, text, { line, column }, report);
  }
  for (const { line, column } of marksOf(corpus, file, 'image')) report.error(file, { line, column }, 'body-image', {});
  for (const { text, line, column } of marksOf(corpus, file, 'note'))
    report.error(file, { line, column }, 'body-note', { key: text });
}

const ownLink = new RegExp(`\\]\\(${literal(publication.home)}/(?:id/)?([a-z-]+)/([a-z0-9-]+)/?\\)`, 'g');

/** Bodies hold words and links, and nothing that acts. */
export const html: CorpusCheck = {
  name: 'html',
  promises:
    'Bodies hold no HTML but marks of language and abbreviations, no images, and only links that a reader can safely follow.',
  scope: 'corpus',
  check({ corpus }, report) {
    for (const file of [...corpus.entries, ...corpus.translations]) checkBody(corpus, file, report);
    for (const entry of corpus.entries) {
      const needsBody =
        entry.collection !== 'countries' && entry.collection !== 'glossary' && entry.collection !== 'counts';
      if (needsBody && entry.data !== undefined && entry.body.trim() === '') {
        report.error(entry, { line: entry.bodyLine, column: 1 }, 'body-empty', {});
      }
    }
  },
  fix: {
    body: (body) =>
      body.replaceAll(ownLink, (whole, collection: string, slug: string) =>
        isCollection(collection) ? `](${collection}:${slug})` : whole,
      ),
  },
};
