import { expect, test } from 'vitest';
import { factsOf } from './page-facts.ts';

test('links and requests inside pictures are seen, and entities are read', () => {
  const { links, requests } = factsOf(
    '/',
    '<a href="/a?b=1&amp;c=2">a</a><svg><a href="/laws/"><image href="/maps/id.svg"/></a><use xlink:href="#mark"/></svg>',
  );
  expect(links.map(({ address }) => address)).toEqual(['/a?b=1&c=2', '/laws/']);
  expect(requests).toEqual([
    { element: 'image', address: '/maps/id.svg' },
    { element: 'use', address: '#mark' },
  ]);
});

test('what a browser loads by itself is a request, what a reader may follow is none', () => {
  const { requests } = factsOf(
    '/',
    `<link rel="stylesheet" href="/a.css"><link rel="canonical" href="/b/"><link rel="modulepreload" href="/c.js">
     <link rel="alternate" hreflang="id" href="/id/"><script type="module" src="/d.js"></script>
     <img src="/e.png" srcset="/f.png 2x, /g.png 3x"><iframe src="/h/"></iframe><template><img src="/i.png"></template>`,
  );
  expect(requests.map(({ address }) => address)).toEqual([
    '/a.css',
    '/c.js',
    '/d.js',
    '/e.png',
    '/f.png',
    '/g.png',
    '/h/',
    '/i.png',
  ]);
});

test('styles, scripts and handlers inside the page are told, data are not', () => {
  const { inline } = factsOf(
    '/',
    '<style>a{}</style><p style="color:red" onclick="b()"></p><script>c()</script><script type="application/json">{}</script>',
  );
  expect(inline).toEqual([
    { what: '<style>', text: 'a{}' },
    { what: 'style= on <p>', text: 'color:red' },
    { what: 'onclick= on <p>', text: 'b()' },
    { what: '<script>', text: 'c()' },
  ]);
});

test('language, title, headings, ids and references are read', () => {
  const facts = factsOf(
    '/id/',
    '<html lang="id"><title> Atlas </title><main id="content" data-pagefind-body><h1 id="x">Atlas</h1><label for="q"></label><p lang="en" aria-describedby="x y">',
  );
  expect(facts).toMatchObject({ lang: 'id', title: 'Atlas', headings: 1, ids: ['content', 'x'], isIndexed: true });
  expect(facts.langs).toEqual(['id', 'en']);
  expect(facts.references).toEqual(['x', 'y', 'q']);
});

test('a former address says where it leads', () => {
  expect(factsOf('/old/', '<meta http-equiv="refresh" content="0;url=/new/">').redirect).toBe('/new/');
  expect(factsOf('/new/', '<p>').redirect).toBeUndefined();
});
