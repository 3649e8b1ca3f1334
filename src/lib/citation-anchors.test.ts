import { expect, test } from 'vitest';
import { withCitationAnchors } from './citation-anchors.ts';

test('every mark of a source in a body can be reached from the source', () => {
  const body =
    '<sup><a href="#source-stop">1</a>, <a href="#source-stop-2">2</a></sup> <sup><a href="#source-stop">1</a></sup>';
  const { html, anchors } = withCitationAnchors(body);
  expect([...anchors]).toEqual([
    ['stop', ['cited-stop', 'cited-stop.2']],
    ['stop-2', ['cited-stop-2']],
  ]);
  expect([...html.matchAll(/id="([^"]+)" href="#source-/g)].map(([, id]) => id)).toEqual([
    'cited-stop',
    'cited-stop-2',
    'cited-stop.2',
  ]);
});

test('other links of a body stay as they are', () => {
  const body = '<a href="/laws/id-uu-ite/">law</a>';
  expect(withCitationAnchors(body)).toEqual({ html: body, anchors: new Map() });
});
